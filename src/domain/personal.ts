// The personal members of audit entries: what they are, and of whom.
//
// An entry names people by id. What else says who they are (address, program, name, what they wrote) is taken out of
// it and stored next to it, encrypted for each person (store/person-keys.ts); in its place is `null` or `***`. The seal
// of the row covers both, so it holds whether or not the members can still be read.

import type { AuditLog } from './audit.ts'

type Fields = Readonly<Record<string, unknown>>

/** By JSON Pointer into the entry. */
export type PersonalMembers = Readonly<Record<string, unknown>>

export interface Separated {
  readonly row: AuditLog
  /** By the id of the person. */
  readonly personal: ReadonlyMap<number, PersonalMembers>
}

/** Members of a resource that say who a person is or were written by one, by the type of the resource. */
const membersOf: Readonly<Record<string, readonly string[]>> = {
  user: ['email', 'name'],
  order: ['note'],
  payment: ['method_label'],
  refund: ['method_label'],
  review: ['title', 'body', 'author'],
}

const hidden = '***'

const idOf = (value: unknown): number | undefined => {
  const id = Number(value)
  return Number.isSafeInteger(id) && id > 0 ? id : undefined
}

/** Who the caller was: the actor; where that is unknown, the user whom the action is about. */
function callerOf({ actor, resource_type, resource_id }: AuditLog): number | undefined {
  if (actor.type !== 'user') return undefined
  return idOf(actor.id) ?? (resource_type === 'user' ? idOf(resource_id) : undefined)
}

/** Whom a resource belongs to. */
function ownerOf(state: Fields, { resource_type, resource_id }: AuditLog): number | undefined {
  if (resource_type === 'user') return idOf(state.id) ?? idOf(resource_id)
  return idOf(state.user_id) ?? idOf((state.author as Fields | undefined)?.id)
}

/** Takes the personal members out of an entry. */
export function separate(row: AuditLog): Separated {
  const personal = new Map<number, Record<string, unknown>>()
  const keep = (person: number | undefined, at: string, value: unknown) => {
    if (person === undefined || value === null || value === undefined) return
    const members = personal.get(person) ?? {}
    members[at] = value
    personal.set(person, members)
  }
  const caller = callerOf(row)
  keep(caller, '/ip', row.ip)
  keep(caller, '/user_agent', row.user_agent)
  const stateOf = (name: 'before' | 'after'): Fields | null => {
    const state = row[name]
    const members = membersOf[row.resource_type]
    if (!state || !members) return state
    const owner = ownerOf(state, row)
    const left: Record<string, unknown> = { ...state }
    for (const member of members) {
      const value = state[member]
      if (value === null || value === undefined) continue
      keep(owner, `/${name}/${member}`, value)
      // An author is known by id.
      left[member] = typeof value === 'object' ? { id: (value as Fields).id ?? null, name: hidden } : hidden
    }
    return left
  }
  const [before, after] = [stateOf('before'), stateOf('after')]
  const isKnown = caller !== undefined
  const without = { ip: isKnown ? null : row.ip, user_agent: isKnown ? null : row.user_agent }
  return { row: { ...row, ...without, before, after }, personal }
}

/** Puts members that could be read back into their places. */
export function reunite(row: AuditLog, personal: PersonalMembers): AuditLog {
  const put = (state: Fields | null, name: string): Fields | null => {
    const members = Object.entries(personal).filter(([at]) => at.startsWith(`/${name}/`))
    if (!state || members.length === 0) return state
    return { ...state, ...Object.fromEntries(members.map(([at, value]) => [at.slice(name.length + 2), value])) }
  }
  const { '/ip': ip = row.ip, '/user_agent': user_agent = row.user_agent } = personal as Pick<AuditLog, never> & {
    '/ip'?: string
    '/user_agent'?: string
  }
  return { ...row, ip, user_agent, before: put(row.before, 'before'), after: put(row.after, 'after') }
}
