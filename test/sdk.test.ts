// Clients made from the document: what generators make of it compiles under the strictest rules, and a typed client goes through a
// whole shopping day with the running server.

import { execFile } from 'node:child_process'
import { copyFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import createClient from 'openapi-fetch'
import t from 'tap'
import type { paths } from '../src/generated/types.ts'
import { seedDemo } from '../src/store/seed.ts'
import { shop } from './shop.ts'

const run = promisify(execFile)
const root = new URL('..', import.meta.url).pathname
const packages = dirname(dirname(createRequire(import.meta.url).resolve('typescript/package.json')))

const strict = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
  },
  include: ['made'],
}

const generators = {
  '@hey-api/openapi-ts': ['openapi-ts', '-i', 'openapi.json', '-o', 'made', '--client', '@hey-api/client-fetch'],
  'swagger-typescript-api': ['swagger-typescript-api', 'generate', '-p', 'openapi.json', '-o', 'made', '-n', 'api.ts'],
}

for (const [name, [command = '', ...args]] of Object.entries(generators)) {
  t.test(`what ${name} makes of the document compiles with tsc --strict`, { timeout: 120_000 }, async (t) => {
    const folder = t.testdir()
    copyFileSync(`${root}src/generated/openapi.json`, join(folder, 'openapi.json'))
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(strict))
    symlinkSync(packages, join(folder, 'node_modules'))
    const bin = (tool: string) => join(packages, '.bin', tool)
    await run(bin(command), args, { cwd: folder })
    const compiled = await run(bin('tsc'), ['-p', '.', '--listFiles'], { cwd: folder }).catch((error) => error)
    t.match(compiled.stdout, /\/made\/\w/, 'there is something to compile')
    t.notMatch(compiled.stdout, /error TS/)
  })
}

t.test('a typed client registers, logs in, browses and keeps a profile', async (t) => {
  const { app, store, clock } = await shop(t)
  await seedDemo(store, clock())
  const baseUrl = await app.listen({ host: '127.0.0.1', port: 0 })
  const client = createClient<paths>({ baseUrl, headers: { 'Accept-Language': 'en' } })

  const account = { email: 'minji@shop.example', password: 'correct horse battery staple' }
  const registered = await client.POST('/api/v1/users', { body: { ...account, name: 'Minji', locale: 'ko' } })
  t.equal(registered.data?.role, 'customer')
  const login = await client.POST('/api/v1/login', { body: { ...account, session: false } })
  if (login.data?.token_type !== 'Bearer') return t.fail('no token')
  const headers = { authorization: `Bearer ${login.data.access_token}` }

  const bags = await client.GET('/api/v1/items', {
    params: { query: { q: '가방', 'filter[currency]': 'KRW', sort: '-price', include: 'category' } },
  })
  const bag = bags.data?.items[0]
  t.ok(bag?.id && bag.category)
  const item = await client.GET('/api/v1/items/{item_id}', { params: { path: { item_id: Number(bag?.id) } } })
  t.equal(item.data?.name, bag?.name)
  const unknown = await client.GET('/api/v1/items/{item_id}', { params: { path: { item_id: 999_999 } } })
  t.equal(unknown.error?.error.code, 'not_found')

  const me = await client.GET('/api/v1/users/me', { headers })
  const renamed = await client.PATCH('/api/v1/users/me', {
    headers,
    params: { header: { 'If-Match': me.data?.etag ?? '' } },
    body: { name: 'Minseo' },
  })
  t.equal(renamed.data?.name, 'Minseo')
  t.equal((await client.POST('/api/v1/logout', { headers })).response.status, 204)
  t.equal((await client.GET('/api/v1/users/me', { headers })).error?.error.code, 'invalid_token')
})
