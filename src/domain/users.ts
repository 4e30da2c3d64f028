// Users: their state, the scopes of their roles, and their representation.

import type { components } from '../generated/types.ts'
import { invalid, type Language } from '../problem.ts'
import { checkUneditable } from './edits.ts'
import { entityTag } from './entity-tag.ts'

export type Role = components['schemas']['Role']
export type Scope = components['schemas']['Scope']

/** The editable state of a user. */
export interface UserDraft {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly locale: Language
  readonly active: boolean
}

export interface User extends UserDraft {
  readonly id: number
  /** Starts at 1 and increases with every edit that changes something. */
  readonly version: number
  readonly created_at: string
  readonly updated_at: string
  /**
   * Unix seconds of the last change to any member of the representation, by an edit or otherwise; null if unknown. Not
   * shown itself.
   */
  readonly last_modified: number | null
}

const customer: Scope[] = ['profile', 'reviews:write', 'orders:read', 'orders:write', 'payments:read', 'payments:write']
const staff: Scope[] = [
  ...customer,
  'items:write',
  'categories:write',
  'stock:write',
  'files:write',
  'reviews:moderate',
  'orders:manage',
  'payments:manage',
  'events:read',
]
const admin: Scope[] = [...staff, 'users:read', 'users:manage', 'audit:read', 'webhooks:manage', 'clients:manage']

/** The scopes of each role; a wider role includes those of a narrower one. */
export const scopesOf: Readonly<Record<Role, readonly Scope[]>> = { customer, staff, admin }

/** An API client owns no records: no user has this id. */
const nothing = 0

interface Caller {
  readonly id: number | string
  readonly scopes: ReadonlySet<string>
}

/** The user that a caller is or acts for; null for an API client. */
export const userIdOf = ({ id }: Pick<Caller, 'id'>): number | null => (typeof id === 'number' ? id : null)

/**
 * The owner that the caller's records are limited to: the caller, or undefined (all records) with the scope to manage
 * them.
 */
export const ownerOf = (caller: Caller, manages: string): number | undefined =>
  caller.scopes.has(manages) ? undefined : (userIdOf(caller) ?? nothing)

/** The normalized form of an address, for comparison: composed (NFC) and case-folded. */
export const emailKey = (email: string): string => email.normalize('NFC').toLowerCase()

/** A user, as the user and administrators see it. */
export function presentUser({ id, email, name, role, locale, active, version, created_at, updated_at }: User) {
  const etag = entityTag({ version, updated_at }, 'shared')
  const scopes = [...scopesOf[role]]
  return { id, email, name, role, scopes, locale, active, version, etag, created_at, updated_at }
}

export const isSameUser = (a: UserDraft, b: UserDraft): boolean =>
  (['email', 'name', 'role', 'locale', 'active'] as const).every((field) => a[field] === b[field])

/** The address of an erased user, which cannot receive mail. */
export const erasedEmail = (id: number): string => `erased-${id}@erased.invalid`

/** Whether the user is an administrator who can log in. */
export const isActiveAdmin = ({ role, active }: UserDraft): boolean => role === 'admin' && active

const uneditable = ['id', 'created_at', 'updated_at']

/** Checks the version or tag that the client sent against the resource. */
type Match = (current: { etag: string; last_modified: number | null; updated_at: string }) => void

const edited =
  (readOnly: string[]) =>
  (current: User, change: Partial<UserDraft>, match?: Match): UserDraft => {
    const shown = presentUser(current)
    match?.({ ...shown, last_modified: current.last_modified })
    checkUneditable(shown, change, { readOnly, immutable: [] })
    const { email, name, role, locale, active } = { ...current, ...change }
    return { email, name, role, locale, active }
  }

/**
 * The user after an administrator's edit; members that are not in the edit stay as they are.
 * @throws Problem 412 `precondition_failed`, 409 `version_conflict`, 422 rule `read_only`
 */
export const editedUser = edited(uneditable)

/** The same for a user's own profile: users cannot change their own role. */
export const editedProfile = edited([...uneditable, 'role', 'active'])

/** The days until a login expires. */
export const refreshDays = 30

/** The entries of common leaked-password lists that have the required length (ASVS 6.2.4). */
const common = new Set(
  `1234567890 0123456789 12345678910 1234567891 1q2w3e4r5t 1qaz2wsx3edc qwertyuiop qwerty12345 qwerty123456 password12
password123 password1234 passw0rd123 iloveyou123 abcdefghij abcd123456 abc1234567 a123456789 123456789a 987654321a
9876543210
0987654321 1111111111 0000000000 1212121212 1231231231 1122334455 qazwsxedcrfv asdfghjkl1 zxcvbnm123 administrator
welcome123
letmein123 changeme123 football123 baseball123 superman123 sunshine123 princess123 basketball qwertyuiop123 dkssudgktpdy
dlsxjsptl1 wjdqhqhgh1 rhksflwk123 sakura12345 nihonbashi1 anata12345`.split(/\s+/),
)

/** @throws Problem 422 rule `common_password` */
export function checkPassword(field: string, password: string, email: string): void {
  const lower = password.toLowerCase()
  const same = new Set(lower).size === 1 || lower === emailKey(email) || lower === emailKey(email).split('@', 1)[0]
  if (same || common.has(lower)) throw invalid(field, 'common_password')
}

/** The scopes of a login: the requested ones that the role has, or all of the role's if none are requested. */
export function grantedScope(role: Role, requested: string | undefined): string {
  const wanted = requested === undefined ? undefined : new Set<string>(requested.split(' '))
  return scopesOf[role].filter((scope) => wanted?.has(scope) ?? true).join(' ')
}
