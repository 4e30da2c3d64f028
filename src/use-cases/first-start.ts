// The first content of a new shop: the demo items, and a configured administrator or demo users, whose random passwords
// are shown once. There are no default passwords. Each step is done by one process, atomically.

import { randomBytes } from 'node:crypto'
import { demoCategories, demoItems, demoSize } from '../domain/demo.ts'
import { checkPassword, type Role } from '../domain/users.ts'
import type { Identity } from '../identity/identity.ts'
import type { Store } from '../store/store.ts'
import { stockItem } from './items.ts'

/**
 * @param count the number of items
 * @param onItem called after each item, for a progress bar
 * @returns whether anything was added; false if the store was not empty
 */
export function seedDemo(store: Store, now: Date, count = demoSize, onItem: () => void = () => {}): Promise<boolean> {
  return store.transaction(async (inside) => {
    if (!(await inside.isEmpty())) return false
    const ids = new Map<string, number>()
    for (const [position, { name, slug, parent }] of demoCategories.entries()) {
      const parent_id = parent === null ? null : (ids.get(parent) ?? null)
      const { id } = await inside.categories.add({ name, slug, parent_id, position }, now)
      ids.set(name, id)
    }
    for (const draft of demoItems(count, ids)) {
      await stockItem(inside, draft, now)
      onItem()
    }
    return true
  }, 'exclusive')
}

interface Credentials {
  readonly email: string
  readonly password: string
}

/** An initial name: the part before the `@`, up to the allowed length (UserName). */
const nameIn = (email: string) => [...(email.split('@', 1)[0] as string)].slice(0, 100).join('')

const add = async (store: Store, identity: Identity, role: Role, { email, password }: Credentials, now: Date) => {
  const hash = await identity.hashPassword(password)
  await store.users.add({ email, name: nameIn(email), role, locale: 'ko', active: true }, hash, now)
}

/**
 * Creates an administrator, unless the address is taken: a password is never changed this way.
 * @returns whether one was created
 * @throws Error for a common password
 */
export async function firstAdmin(store: Store, identity: Identity, admin: Credentials, now: Date): Promise<boolean> {
  try {
    checkPassword('ADMIN_PASSWORD', admin.password, admin.email)
  } catch (cause) {
    throw new Error('ADMIN_PASSWORD is too common: choose another one', { cause })
  }
  // In one process at a time, because several may start together.
  return store.transaction(async (inside) => {
    if (await inside.users.findByEmail(admin.email)) return false
    await add(inside, identity, 'admin', admin, now)
    return true
  }, 'exclusive')
}

/** Creates one demo user for each role, once. @returns their credentials; empty if they already exist */
export async function demoUsers(store: Store, identity: Identity, now: Date): Promise<readonly Credentials[]> {
  const roles: Role[] = ['admin', 'staff', 'customer']
  const users = roles.map((role) => ({
    role,
    email: `${role}@shop.example`,
    password: randomBytes(12).toString('base64url'),
  }))
  return store.transaction(async (inside) => {
    if (await inside.users.findByEmail('admin@shop.example')) return []
    for (const { role, ...user } of users) await add(inside, identity, role, user, now)
    return users
  }, 'exclusive')
}
