// The first users of a new shop: a configured administrator, or demo users whose passwords are generated at random and
// shown once.
//
// There are no default passwords.

import { randomBytes } from 'node:crypto'
import { checkPassword, type Role } from './domain/users.ts'
import type { Identity } from './identity/identity.ts'
import type { Store } from './store/store.ts'

interface Credentials {
  readonly email: string
  readonly password: string
}

/** A name to begin with: what comes before the `@`, as long as a name may be (UserName). */
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
    throw new Error('everybody tries this password of the administrator first (ADMIN_PASSWORD)', { cause })
  }
  // By one process: several may start together.
  return store.transaction(async (inside) => {
    if (await inside.users.findByEmail(admin.email)) return false
    await add(inside, identity, 'admin', admin, now)
    return true
  }, 'exclusive')
}

/** Creates one demo user per role, once. @returns their credentials; empty if they exist already */
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
