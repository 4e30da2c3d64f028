// The export of a user's personal data, and its bounds.

import type { presentAuditLog } from './audit.ts'
import { type Order, presentOrder } from './orders.ts'
import { type Payment, presentPayment } from './payments.ts'
import { presentReview, type Review } from './reviews.ts'
import { presentUser, type User } from './users.ts'

/** The largest number of entries in each list. */
export const mostExported = 1000

/** Each list with at most one entry more than the export shows. */
export interface AboutUser {
  readonly user: User
  readonly orders: readonly Order[]
  readonly payments: readonly Payment[]
  readonly reviews: readonly Review[]
  readonly logins: readonly {
    readonly kind: 'token' | 'browser'
    readonly scope: string
    readonly created_at: string
    readonly used_at: string
    readonly expires_at: string
    readonly ended_at: string | null
  }[]
  readonly known_networks: readonly { readonly network: string; readonly last_login_at: string }[]
  readonly audit_logs: readonly ReturnType<typeof exportedAuditLog>[]
}

/** An entry without what belongs to other people: who they are, and where they acted from. */
export function exportedAuditLog(row: ReturnType<typeof presentAuditLog>, user_id: string) {
  const { id, at, actor, action, resource_type, resource_id, before, after, changed, ip, user_agent, outcome } = row
  const by_user = actor.type === 'user' && actor.id === user_id
  const isOwn = resource_type === 'user' && resource_id === user_id
  return {
    ...{ id, at, by_user, action, resource_type, resource_id },
    before: isOwn ? before : null,
    after: isOwn ? after : null,
    changed,
    ip: by_user ? ip : null,
    user_agent: by_user ? user_agent : null,
    outcome,
  }
}

export function presentExport({ user, orders, payments, reviews, ...others }: AboutUser, now: Date) {
  const lists = { orders, payments, reviews, ...others }
  const names = Object.keys(lists) as (keyof typeof lists)[]
  const first = <T>(all: readonly T[]) => all.slice(0, mostExported)
  return {
    exported_at: now.toISOString(),
    profile: presentUser(user),
    orders: first(orders).map(presentOrder),
    payments: first(payments).map(presentPayment),
    reviews: first(reviews).map(presentReview),
    logins: first(others.logins),
    known_networks: first(others.known_networks),
    audit_logs: first(others.audit_logs),
    left_out: names.filter((name) => lists[name].length > mostExported),
  }
}
