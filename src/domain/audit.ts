// The rules of the audit log: what an entry contains, what it must not contain, and what changed.
//
// Entries contain resources as the shop stores them, the same in every version of the API, without internal members and
// secrets, and with phone numbers and addresses masked: readers of the log learn that an address changed, but not the
// address. Changes are determined before masking.

type Fields = Readonly<Record<string, unknown>>

/** The record of one change, or of one refused attempt. */
export interface AuditEntry {
  readonly actor: Actor
  /** The client's address; absent for actions of the system. */
  readonly ip?: string | null
  readonly user_agent?: string | null
  readonly request_id?: string | null
  /** The trace that the request belongs to. */
  readonly trace_id?: string | undefined
  /** `noun.verb` */
  readonly action: string
  readonly resource_type: string
  readonly resource_id: string | number | null
  /** As the shop stores it; null if it did not exist, or is not known. */
  readonly before?: object | null
  readonly after?: object | null
  /** Additional facts, without secrets. */
  readonly facts?: Fields | null
  readonly api_version?: string | null
  /** `success`, or the error code of a refused request. */
  readonly outcome: string
}

export interface Actor {
  readonly type: 'user' | 'client' | 'system' | 'provider'
  /** Null for an anonymous caller. */
  readonly id: string | number | null
  readonly role?: string | null
}

/** A row as it is stored, sealed and shown. */
export interface AuditLog {
  /** From 1, without gaps. */
  readonly id: number
  readonly at: string
  readonly actor: { readonly type: Actor['type']; readonly id: string | null; readonly role: string | null }
  readonly ip: string | null
  readonly user_agent: string | null
  readonly request_id: string | null
  /** Absent from older rows, which were sealed without it. */
  readonly trace_id?: string
  readonly action: string
  readonly resource_type: string
  readonly resource_id: string | null
  readonly before: Fields | null
  readonly after: Fields | null
  /** JSON Pointers (RFC 6901). */
  readonly changed: readonly string[]
  readonly facts: Fields | null
  readonly api_version: string | null
  readonly outcome: string
}

/** Longer values are cut, because callers choose them. */
const longestUserAgent = 500

/** The row of an entry, or undefined if an update changed nothing. */
export function auditLogOf(entry: AuditEntry, id: number, at: string): AuditLog | undefined {
  const { actor, action, resource_type, resource_id, outcome } = entry
  const before = entry.before ? recorded(entry.before) : null
  const after = entry.after ? recorded(entry.after) : null
  const pointers = before && after ? differences(before, after) : []
  if (before && after && pointers.length === 0 && action.endsWith('.update')) return undefined
  return {
    id,
    at,
    actor: { type: actor.type, id: text(actor.id), role: actor.role ?? null },
    ip: readable(entry.ip ?? null, longestIp),
    user_agent: entry.user_agent?.slice(0, longestUserAgent) ?? null,
    request_id: entry.request_id ?? null,
    ...(entry.trace_id !== undefined && { trace_id: entry.trace_id }),
    action,
    resource_type,
    resource_id: readable(text(resource_id), longestId),
    before: before && maskFields(before),
    after: after && maskFields(after),
    changed: pointers.filter((pointer) => !follows.has(pointer)),
    facts: entry.facts ? maskFields(entry.facts) : null,
    api_version: entry.api_version ?? null,
    outcome,
  }
}

const text = (id: string | number | null) => (id === null ? null : String(id))

/** Internal members of the shop, and members that another entry records. */
const internal = new Set([
  ...['last_modified', 'images', 'provider_ref'],
  ...['attempt', 'action', 'action_attempt', 'action_at', 'next_check_at', 'checks'],
])

/** The members of a resource, and of the objects in its lists, that an entry records. */
function recorded(resource: object): Fields {
  const members = Object.entries(resource).filter(([name]) => !internal.has(name))
  return Object.fromEntries(members.map(([name, one]) => [name, Array.isArray(one) ? one.map(recordedEntry) : one]))
}

const recordedEntry = (entry: unknown) => (entry !== null && typeof entry === 'object' ? recorded(entry) : entry)

/** The formats of the document (AuditLog.ip, AuditId). */
const [longestIp, longestId] = [100, 200]

/** Removes everything that the document does not allow: a sealed row could never be corrected. */
const readable = (text: string | null, longest: number): string | null =>
  text !== null && text.length <= longest && /^[\x21-\x7e]+$/.test(text) ? text : null

/** A row as the API shows it: older rows may contain unchecked text, such as addresses from proxies. */
export const presentAuditLog = (row: AuditLog) => ({
  ...row,
  trace_id: row.trace_id ?? null,
  actor: { ...row.actor, id: readable(row.actor.id, longestId) },
  ip: readable(row.ip, longestIp),
  user_agent: row.user_agent?.slice(0, longestUserAgent).replaceAll(/[\r\n]/g, ' ') ?? null,
  resource_id: readable(row.resource_id, longestId),
})

/** These change with every edit, and say nothing about it. */
const follows = new Set(['/version', '/etag', '/updated_at'])

/** If there are more, only top-level members are named. */
const mostPointers = 100

function differences(before: Fields, after: Fields): string[] {
  const found = [...differing(before, after, '')]
  return found.length <= mostPointers ? found : [...new Set(found.map((one) => /^\/[^/]*/.exec(one)?.[0] ?? one))]
}

/** Where both differ; a list whose length changed differs as a whole. */
function* differing(before: unknown, after: unknown, at: string): Iterable<string> {
  const [one, other] = [membersOf(before), membersOf(after)]
  const resized = Array.isArray(before) && Array.isArray(after) && before.length !== after.length
  if (!one || !other || resized || Array.isArray(before) !== Array.isArray(after)) return yield at
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    // Equal objects have no differing members, so each pair of objects is compared only once.
    if (Object.is(one[name], other[name])) continue
    yield* differing(one[name], other[name], `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  }
}

const membersOf = (value: unknown): Fields | undefined =>
  value !== null && typeof value === 'object' ? (value as Fields) : undefined

const secret =
  /(^|_)(passwords?|passwd|secrets?|tokens?|csrf|cookies?|authorization|credentials?|hash|card_?number|cvc|cvv)(_|$)/i
const personal = /(^|_)(phone|mobile|address|recipient)(_|\d|$)/i

/** The part of an address that readers may see. */
const plain = /^(country|id|type)$/

/** A copy without secrets, phone numbers and addresses; values that are not JSON are left out. */
function maskFields<T extends Fields>(fields: T): T {
  return JSON.parse(JSON.stringify(concealed(fields, false))) as T
}

function concealed(value: unknown, isPersonal: boolean): unknown {
  if (typeof value === 'string') return isPersonal ? '***' : value.toWellFormed()
  if (typeof value === 'number') return isPersonal ? '***' : value
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  if (Array.isArray(value)) return value.map((one) => concealed(one, isPersonal))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !secret.test(name))
      .map(([name, one]) => [name, concealed(one, (isPersonal && !plain.test(name)) || personal.test(name))]),
  )
}

interface AuditQuery {
  readonly resource_type?: string
  readonly resource_id?: string
  readonly actor_id?: string
  readonly action?: string
  readonly request_id?: string
  readonly from?: string
  readonly to?: string
}

/** The filters of a query for audit entries. */
export function auditConditions({ resource_type, resource_id, actor_id, action, request_id, from, to }: AuditQuery) {
  const conditions = [
    { field: 'resource_type', operator: 'eq', value: resource_type },
    { field: 'resource_id', operator: 'eq', value: resource_id },
    { field: 'actor_id', operator: 'eq', value: actor_id },
    { field: 'request_id', operator: 'eq', value: request_id },
    // Actions are lower-case letters, dots and underscores, all of them before `~`.
    { field: 'action', operator: 'gte', value: action },
    { field: 'action', operator: 'lt', value: action && `${action}~` },
    { field: 'at', operator: 'gte', value: from },
    { field: 'at', operator: 'lt', value: to },
  ] as const
  return conditions.flatMap(({ field, operator, value }) => (value === undefined ? [] : [{ field, operator, value }]))
}
