// The personal members of audit entries: which they are, and whose.
//
// An entry names people by id. Other members that identify a person (address, program, name, texts) are removed from it
// and stored next to it, encrypted with that person's key (store/person-keys.ts); they are replaced by `null` or `***`.
// The seal of the row covers both, so it is valid whether or not these members can still be decrypted.

import type { AuditLog } from './audit.ts'

type Fields = Readonly<Record<string, unknown>>

/** By JSON Pointer into the entry. */
export type PersonalMembers = Readonly<Record<string, unknown>>

export interface Separated {
  readonly row: AuditLog
  /** By the id of the person. */
  readonly personal: ReadonlyMap<number, PersonalMembers>
}

/** Members of a resource that identify a person or were written by one, by the type of the resource. */
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

/** The person that the caller's details belong to: the actor; if unknown, the user that the action is about. */
function callerOf({ actor, resource_type, resource_id }: AuditLog): number | undefined {
  if (actor.type !== 'user') return undefined
  return idOf(actor.id) ?? (resource_type === 'user' ? idOf(resource_id) : undefined)
}

/** The owner of a resource. */
function ownerOf(state: Fields, { resource_type, resource_id }: AuditLog): number | undefined {
  if (resource_type === 'user') return idOf(state.id) ?? idOf(resource_id)
  return idOf(state.user_id) ?? idOf((state.author as Fields | undefined)?.id)
}

/** Removes the personal members from an entry. */
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
      // The id identifies the author.
      left[member] = typeof value === 'object' ? { id: (value as Fields).id ?? null, name: hidden } : hidden
    }
    return left
  }
  const [before, after] = [stateOf('before'), stateOf('after')]
  const isKnown = caller !== undefined
  const without = { ip: isKnown ? null : row.ip, user_agent: isKnown ? null : row.user_agent }
  return { row: { ...row, ...without, before, after }, personal }
}

/** Restores the members that could be decrypted. */
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
