// Secrets stay where they belong: none in the log, in the audit log or in a refusal. And the first administrator, by
// every way there is.

import { spawn } from 'node:child_process'
import t from 'tap'
import { openStore } from '../src/store/open.ts'
import { firstAdmin } from '../src/use-cases/first-start.ts'
import { storeJobs } from '../src/use-cases/store-jobs.ts'
import { identityOptions, newestFirst, onEveryEngine, openShop, secretsIn } from './shop.ts'

const me = '/api/v1/users/me'

onEveryEngine(t, async (t, engine) => {
  t.test('no secret is in a log line, an audit entry or an error', async (t) => {
    const shop = await openShop(t, { engine, env: { LOG_LEVEL: 'trace', AUDIT_KEYS: 'a'.repeat(32) } })
    const secrets = new Map<string, string>(
      Object.entries({
        'token key': identityOptions.tokenKeys[0] as string,
        'csrf key': identityOptions.csrfKeys[0] as string,
        'cursor key': 'x'.repeat(32),
        'audit key': 'a'.repeat(32),
      }),
    )
    const password = (name: string) => {
      const value = `marked ${name} password`
      secrets.set(`${name} password`, value)
      return value
    }
    const refusals: string[] = []
    const send: typeof shop.send = async (method, url, body, headers) => {
      const response = await shop.send(method, url, body, { cookie: 'a=b', ...headers })
      if (response.statusCode >= 400) refusals.push(response.body + JSON.stringify(response.headers))
      return response
    }
    const email = 'minji@shop.example'
    const first = password('first')
    const post = (url: string, body?: unknown, headers?: Record<string, string>) => send('POST', url, body, headers)
    const tokensOf = ({ access_token, refresh_token }: Record<string, string>, name: string) => {
      secrets.set(`${name} access`, access_token as string)
      secrets.set(`${name} refresh`, refresh_token as string)
      return { authorization: `Bearer ${access_token}` }
    }

    await post('/api/v1/users', { email, password: first, name: 'Minji' })
    await post('/api/v1/users', { email, password: password('taken'), name: 'Minji' })
    await post('/api/v1/users', { email: 'other@shop.example', password: password('mass'), name: 'O', role: 'admin' })
    await post('/api/v1/users', `{"email": "x@shop.example", "password": "${password('broken')}`)
    await post('/api/v1/login', { email, password: password('wrong') })
    await post('/api/v1/login', { email: 'nobody@shop.example', password: password('nobody') })
    await post('/api/v1/login', { email, password: password('odd'), scope: 5 })
    await post(`/api/v1/login?password=${encodeURIComponent(password('query'))}`, { email, password: first })
    const one = (await post('/api/v1/login', { email, password: first })).json()
    const bearer = tokensOf(one, 'first')
    tokensOf((await post('/api/v1/refresh', { refresh_token: one.refresh_token })).json(), 'second')
    const page = await post('/api/v1/login', { email, password: first, session: true })
    const secret = /=([\w-]{43});/.exec(String(page.headers['set-cookie']))?.[1] as string
    secrets.set('cookie', secret).set('csrf token', page.json().csrf_token)
    const cookie = { cookie: `session=${secret}` }
    await send('PATCH', me, { name: 'Min' }, { ...cookie, 'x-csrf-token': page.json().csrf_token })
    await send('PATCH', me, { name: 'Mi' }, cookie)
    await send('PATCH', me, { name: 'Mi' }, { ...cookie, 'x-csrf-token': `${page.json().csrf_token}x` })
    await shop.get(me, cookie)
    await shop.get(`${me}?access_token=${one.access_token}`)
    await send('PATCH', me, { name: 'M' }, bearer)
    await send('PATCH', me, { name: 'Mi' }, { authorization: `Bearer ${one.access_token}x` })
    await send('PATCH', me, { name: 'Mi' }, { authorization: `Basic ${one.access_token}` })
    await send('DELETE', '/api/v1/items/1', undefined, bearer)
    await post(`${me}/password`, { current_password: password('not mine'), new_password: password('next') }, bearer)
    await post(`${me}/password`, { current_password: first, new_password: password('third') }, bearer)
    await post('/api/v1/refresh', { refresh_token: one.refresh_token })
    await post('/api/v1/login', { email, password: 'marked third password' })
    // Failures are logged with their cause.
    await shop.store.close()
    await post('/api/v1/login', { email, password: first })
    await post('/api/v1/refresh', { refresh_token: one.refresh_token })
    await send('PATCH', me, { name: 'Mi' }, bearer)
    const again = await openStore(shop.databaseUrl, shop.clock(), ['a'.repeat(32)])
    t.teardown(() => again.close())
    const rows = (await again.audit.list(newestFirst)).items
    t.ok(shop.log.length > 20, 'there is a log')
    t.ok(rows.length > 8, `there are rows: ${rows.map(({ action }) => action)}`)
    t.ok(refusals.length > 12, 'there are refusals')
    for (const [place, text] of Object.entries({ log: shop.log, rows, refusals })) {
      const written = JSON.stringify(text)
      for (const [name, value] of secrets) {
        if (written.includes(value) || written.includes(encodeURIComponent(value))) t.fail(`${name} is in the ${place}`)
      }
      t.notMatch(written, /\$argon2|secret_hash|password_hash/, place)
    }
    const bodies = refusals.join()
    t.notMatch(bodies, /nobody@|node_modules|SELECT /)
  })

  t.test('logins that ended a week ago are deleted, with their used tokens; others are not', async (t) => {
    const shop = await openShop(t, { engine })
    const { store, clock, identity } = shop
    const day = 86_400_000
    await shop.as('customer')
    const login = async (days: number) => {
      const { hash: secret_hash } = identity.newSecret()
      const expires_at = new Date(clock().getTime() + days * day)
      const id = await store.sessions.add({ user_id: 1, kind: 'token', scope: '', secret_hash, expires_at }, clock())
      const to = identity.newSecret().hash
      t.ok(await store.sessions.rotate(id, secret_hash, to, clock()))
      return { id, spent: secret_hash }
    }
    const [out, over, going] = [await login(30), await login(2), await login(30)]
    await store.sessions.end(out.id, clock())
    const job = storeJobs(store).find(({ name }) => name === 'sessions')
    const areValid = async () => {
      await job?.run(clock())
      const found = await Promise.all([out, over, going].map(({ spent }) => store.sessions.findSpent(spent)))
      return found.map((one) => one !== undefined)
    }
    clock.advance(7 * day)
    t.same(await areValid(), [true, true, true])
    clock.advance(1000)
    t.same(await areValid(), [false, true, true])
    clock.advance(2 * day)
    t.same(await areValid(), [false, false, true])
    t.ok(await store.sessions.find(going.id))
  })

  t.test('npm run admin makes an administrator, once, and never with a common password', async (t) => {
    const url = await engine.database(t)
    const email = 'boss@shop.example'
    const run = (args: string[], { input = '', env = {} }: { input?: string; env?: Record<string, string> }) =>
      new Promise<{ code: number | null; output: string }>((resolve) => {
        const { ADMIN_EMAIL: _, ADMIN_PASSWORD: __, ...rest } = process.env
        const child = spawn(process.execPath, ['scripts/admin.ts', ...args], {
          env: { ...rest, DATABASE_URL: url, ...env },
        })
        let output = ''
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
        child.on('close', (code) => resolve({ code, output }))
        child.stdin.on('error', () => undefined).end(input)
      })
    const good = 'a sentence of ours'
    t.match(await run([], {}), { code: 1, output: /Whose/ })
    t.match(await run(['nobody'], {}), { code: 1, output: /Whose/ })
    t.match(await run([email], { input: 'short\n' }), { code: 1, output: /10 to 128/ })
    for (const common of ['password123', email])
      t.match(await run([email], { input: `${common}\n` }), { code: 1, output: /too common/ })
    const result = await run([email], { input: `${good}\n` })
    t.match(result, { code: 0, output: /boss@shop\.example is an administrator/ })
    t.notOk(result.output.includes(good))
    t.match(await run(['Boss@shop.example'], { input: 'another good sentence\n' }), {
      code: 1,
      output: /has the address/,
    })
    t.match(await run(['two@shop.example'], { env: { ADMIN_PASSWORD: good } }), { code: 0 })

    const store = await openStore(url, new Date())
    t.teardown(() => store.close())
    const identity = (await openShop(t)).identity
    const found = await store.users.findByEmail(email)
    t.match(found?.user, { role: 'admin', active: true })
    t.ok(await identity.verifyPassword(good, found?.password_hash), 'the first password stays')
  })
})

t.test(
  'firstAdmin: ADMIN_EMAIL and ADMIN_PASSWORD of the environment, unless the password is common or the user exists',
  async (t) => {
    const { store, identity, clock, send } = await openShop(t)
    const admin = { email: 'boss@shop.example', password: 'a sentence of ours' }
    for (const password of ['password123', 'boss@shop.example', '1111111111'])
      await t.rejects(firstAdmin(store, identity, { ...admin, password }, clock()), /ADMIN_PASSWORD/)
    t.equal(await store.users.hasAdmin(), false)
    t.equal(await firstAdmin(store, identity, admin, clock()), true)
    t.equal(await firstAdmin(store, identity, { ...admin, password: 'another sentence' }, clock()), false)
    const login = (password: string) =>
      send('POST', '/api/v1/login', { email: admin.email, password }, { cookie: 'a=b' })
    t.equal((await login(admin.password)).statusCode, 200)
    t.equal((await login('another sentence')).statusCode, 401)
  },
)

t.test("the check of every test's log finds secrets", async (t) => {
  const { identity, clock } = await openShop(t)
  const token = await identity.accessToken({ user_id: 1, session_id: 1, scope: 'profile' }, clock())
  const password = await identity.hashPassword('a sentence of ours')
  const leaks = [
    { err: { message: `cannot read ${token}` } },
    { req: { headers: { authorization: 'Bearer abcdefgh' } } },
    { row: { password } },
    { body: { current_password: 'mine' } },
    { body: '{"email": "a@b.example", "password": "mine"}' },
    { response: { refresh_token: identity.newSecret().secret } },
    { cookie: `session=${identity.newSecret().secret}` },
    { err: { message: 'no such card: 4242424242424242' } },
  ]
  for (const leak of leaks) t.match(JSON.stringify(leak), secretsIn)
  const honest = {
    path: '/api/v1/login',
    ms: 1.25,
    request_id: 'b6b0a5a0-1111-4222-8333-123456789012',
    err: 'password',
  }
  t.notMatch(JSON.stringify({ ...honest, password: '***', time: 1795352400000 }), secretsIn)
})
