// npm run admin -- you@shop.example: makes an administrator. The password comes from ADMIN_PASSWORD, or from standard
// input; never as an argument, because those are visible in the shell's history and in the list of processes.

import { createInterface } from 'node:readline/promises'
import { loadEnvFile, readConfig } from '../src/config/config.ts'
import { hashPassword, verifyPassword } from '../src/identity/passwords.ts'
import { openStore } from '../src/store/open.ts'
import { firstAdmin } from '../src/use-cases/first-start.ts'
import { readParameters } from './parameters.ts'

const usage = `npm run admin -- you@shop.example: makes an administrator
The password comes from ADMIN_PASSWORD, or from standard input.`

const [email] = readParameters(usage, {}, 1).positionals
if (!email?.includes('@')) {
  console.error('Whose? npm run admin -- you@shop.example')
  process.exit(1)
}
loadEnvFile()
const input = createInterface({ input: process.stdin, output: process.stderr })
const password = process.env.ADMIN_PASSWORD || (await input.question('Password (10 to 128 characters): '))
input.close()
const config = configFor(email, password)
const admin = config.admin as NonNullable<typeof config.admin>
const store = await openStore(config.databaseUrl, new Date())
const hashing = { hashPassword, verifyPassword } as Parameters<typeof firstAdmin>[1]
const made = await firstAdmin(store, hashing, admin, new Date()).catch(({ message }: Error) => message)
await store.close()
if (made === true) console.log(`${admin.email} is an administrator.`)
else console.error(made || `Another user has the address ${admin.email}.`)
process.exit(made === true ? 0 : 1)

/** The document's rules for a new user. */
function configFor(email: string, password: string) {
  try {
    return readConfig({ ...process.env, ADMIN_EMAIL: email, ADMIN_PASSWORD: password })
  } catch ({ message }: any) {
    console.error(message)
    process.exit(1)
  }
}
