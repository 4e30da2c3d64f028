// Logging in, going on and being thrown out: what a login gives, what it costs to guess, and that every end counts at
// once.

import t, { type Test } from 'tap'
import { type Role, scopesOf } from '../src/domain/users.ts'
import { identityWith } from '../src/identity/identity.ts'
import { hashPassword } from '../src/identity/passwords.ts'
import { openStore } from '../src/store/open.ts'
import { refreshLogin } from '../src/use-cases/logins.ts'
import { changeUser } from '../src/use-cases/users.ts'
import { type Engine, identityOptions, newestFirst, onEveryEngine, openShop, type Shop } from './shop.ts'

const me = '/api/v1/users/me'
const password = 'a sentence of ours'
const hash = await hashPassword(password)

type Headers = Record<string, string>
const stranger = { cookie: 'a=b' }

const populated = (t: Test, engine?: Engine): Promise<Shop> => openShop(t, { ...(engine && { engine }) })

async function add({ store, clock }: Shop, email: string, role: Role = 'customer'): Promise<number> {
  return (await store.users.add({ email, name: 'Minji', role, locale: 'en', active: true }, hash, clock())).id
}

const login = (shop: Shop, body: object) => shop.send('POST', '/api/v1/login', body, stranger)
const refresh = (shop: Shop, refresh_token: string) => shop.send('POST', '/api/v1/refresh', { refresh_token }, stranger)
const bearer = (access_token: string): Headers => ({ authorization: `Bearer ${access_token}` })
const statusOf = async (shop: Shop, headers: Headers) => (await shop.get(me, headers)).statusCode
const problemOf = (response: Awaited<ReturnType<typeof login>>) => [response.statusCode, response.json().error?.code]

/** Three logins of one user: a bearer's headers, a cookie's, and a refresh token. */
async function threeLogins(shop: Shop, email: string) {
  const token = (await login(shop, { email, password })).json()
  const other = (await login(shop, { email, password })).json()
  const page = await login(shop, { email, password, session: true })
  const cookie = String(page.headers['set-cookie']).split(';', 1)[0] as string
  return { bearer: bearer(token.access_token), cookie: { cookie }, refresh_token: other.refresh_token as string }
}

/** That none of them is valid. */
async function ended(t: Test, shop: Shop, logins: Awaited<ReturnType<typeof threeLogins>>) {
  t.equal(await statusOf(shop, logins.bearer), 401, 'the access token')
  t.equal(await statusOf(shop, logins.cookie), 401, 'the cookie')
  t.equal((await refresh(shop, logins.refresh_token)).statusCode, 401, 'the refresh token')
}

const rows = async ({ store }: Shop) => (await store.audit.list(newestFirst)).items

onEveryEngine(t, async (t, engine) => {
  t.test('login', async (t) => {
    const shop = await populated(t, engine)
    const id = await add(shop, 'Minji@Shop.example')

    t.test('tokens, ignoring the case of the address', async (t) => {
      for (const email of ['Minji@Shop.example', 'minji@shop.example', 'MINJI@SHOP.EXAMPLE']) {
        const response = await login(shop, { email, password })
        t.equal(response.headers['cache-control'], 'no-store')
        t.equal(response.headers['set-cookie'], undefined)
        const { access_token, refresh_token, ...rest } = response.json()
        t.strictSame(rest, { token_type: 'Bearer', expires_in: 900, scope: scopesOf.customer.join(' ') })
        t.match(refresh_token, /^[\w-]{43}$/)
        t.equal((await shop.get(me, bearer(access_token))).json().id, id)
      }
    })

    t.test('the requested scopes that the role has', async (t) => {
      const email = 'minji@shop.example'
      for (const [scope, granted] of [
        ['profile', 'profile'],
        ['orders:read profile', 'profile orders:read'],
        ['profile users:manage audit:read', 'profile'],
      ]) {
        const response = await login(shop, { email, password, scope })
        if (response.statusCode === 422) t.match(response.json().error.details, { scope: Array })
        else t.equal(response.json().scope, granted)
      }
      const { access_token } = (await login(shop, { email, password, scope: 'orders:read' })).json()
      const response = await shop.get(me, bearer(access_token))
      t.strictSame([problemOf(response), response.json().error.data], [[403, 'forbidden'], { required: ['profile'] }])
    })

    t.test('unknown user, wrong password, disabled user: the same response', async (t) => {
      const disabled = await add(shop, 'gone@shop.example')
      await add(shop, 'other-admin@shop.example', 'admin')
      await changeUser(shop.store, disabled, (user) => ({ ...user, active: false }), shop.clock())
      const bodies = [
        { email: 'nobody@shop.example', password },
        { email: 'minji@shop.example', password: 'another sentence' },
        { email: 'gone@shop.example', password },
        { email: 'gone@shop.example', password: 'another sentence' },
      ]
      const responses = []
      for (const body of bodies) {
        const response = await login(shop, body)
        t.strictSame(problemOf(response), [401, 'invalid_credentials'])
        const { request_id, ...error } = response.json().error
        const { 'x-request-id': _, date: __, ...headers } = response.headers
        responses.push({ error, headers })
      }
      for (const response of responses) t.strictSame(response, responses[0])
    })

    t.test('the audit entry of a login names the user; that of a failed one has no secret', async (t) => {
      await login(shop, { email: 'minji@shop.example', password })
      const [row] = await rows(shop)
      t.match(row, {
        action: 'auth.login',
        actor: { type: 'user', id: String(id), role: 'customer' },
        outcome: 'success',
      })
      await login(shop, { email: 'minji@shop.example', password: 'marked-password-1' })
      await login(shop, { email: 'marked-address@shop.example', password })
      const [unknown, forKnown] = await rows(shop)
      t.match(forKnown, { action: 'auth.login_failed', resource_id: String(id), actor: { id: null } })
      t.match(unknown, { action: 'auth.login_failed', resource_id: null, outcome: 'invalid_credentials' })
      t.notMatch(JSON.stringify([unknown, forKnown]), /marked|minji/i)
    })
  })

  t.test('refresh tokens', async (t) => {
    const shop = await populated(t, engine)
    const id = await add(shop, 'minji@shop.example')
    const first = async () => (await login(shop, { email: 'minji@shop.example', password })).json()

    t.test('each token is valid once, and the login continues with the next', async (t) => {
      let tokens = await first()
      for (let turn = 0; turn < 3; turn++) {
        const response = await refresh(shop, tokens.refresh_token)
        t.equal(response.statusCode, 200)
        t.equal(response.headers['cache-control'], 'no-store')
        t.not(response.json().refresh_token, tokens.refresh_token)
        tokens = response.json()
        t.equal(await statusOf(shop, bearer(tokens.access_token)), 200)
      }
    })

    t.test(
      'a refresh token that is used twice: 401, and the login ends, with its newer token and every access token',
      async (t) => {
        const old = await first()
        const bystander = await first()
        const next = (await refresh(shop, old.refresh_token)).json()
        shop.clock.advance(10_001)
        const again = await refresh(shop, old.refresh_token)
        t.strictSame(problemOf(again), [401, 'invalid_token'])
        t.match(again.headers, { 'cache-control': 'no-store', 'www-authenticate': /^Bearer realm="shop"/ })
        const [row] = await rows(shop)
        t.match(row, {
          action: 'auth.reuse_detected',
          resource_type: 'user',
          resource_id: String(id),
          outcome: 'invalid_token',
        })
        t.notMatch(JSON.stringify(row), new RegExp(`minji|${old.refresh_token}`))
        t.strictSame(problemOf(await refresh(shop, next.refresh_token)), [401, 'invalid_token'])
        for (const { access_token } of [old, next]) t.equal(await statusOf(shop, bearer(access_token)), 401)
        t.equal(await statusOf(shop, bearer(bystander.access_token)), 200, 'another login of the same user goes on')
        t.equal((await refresh(shop, bystander.refresh_token)).statusCode, 200)
      },
    )

    t.test(
      'two tabs at once, or a lost response: the same successor for ten seconds, and both stay logged in',
      async (t) => {
        const reuses = async () => (await rows(shop)).filter(({ action }) => action === 'auth.reuse_detected').length
        const before = await reuses()
        for (let round = 0; round < 3; round++) {
          const old = await first()
          const responses = await Promise.all([1, 2, 3].map(() => refresh(shop, old.refresh_token)))
          shop.clock.advance(10_000)
          responses.push(await refresh(shop, old.refresh_token))
          t.strictSame(
            responses.map(({ statusCode }) => statusCode),
            [200, 200, 200, 200],
          )
          const [next, ...others] = responses.map((response) => response.json())
          for (const { refresh_token } of others) t.equal(refresh_token, next.refresh_token)
          for (const { access_token } of [next, ...others]) t.equal(await statusOf(shop, bearer(access_token)), 200)
          shop.clock.advance(800_000)
          t.equal((await refresh(shop, next.refresh_token)).statusCode, 200, 'and it is good once more')
        }
        t.equal(await reuses(), before)
      },
    )

    t.test('a tab that is two rotations behind continues with the newest token', async (t) => {
      const old = await first()
      const next = (await refresh(shop, old.refresh_token)).json()
      shop.clock.advance(5000)
      const newest = (await refresh(shop, next.refresh_token)).json()
      t.equal((await refresh(shop, old.refresh_token)).json().refresh_token, newest.refresh_token)
      shop.clock.advance(5001)
      t.strictSame(problemOf(await refresh(shop, old.refresh_token)), [401, 'invalid_token'], 'not when it is over')
      t.equal((await refresh(shop, newest.refresh_token)).statusCode, 401)
    })

    t.test('another process repeats the rotation, and one whose newest key is another', async (t) => {
      const { store, clock, identity } = shop
      const { refresh_token } = await first()
      const rotated = await refreshLogin({ store, now: clock(), identity }, refresh_token)
      t.match(rotated?.secret, /^[\w-]{43}$/)
      for (const tokenKeys of [identityOptions.tokenKeys, ['n'.repeat(32), ...identityOptions.tokenKeys]]) {
        const other = await openStore(shop.databaseUrl, clock())
        const call = { store: other, now: clock(), identity: identityWith({ ...identityOptions, tokenKeys }) }
        t.equal((await refreshLogin(call, refresh_token))?.secret, rotated?.secret)
        await other.close()
      }
    })

    t.test('a process that does not have the key of the successor yet refuses, and ends no login', async (t) => {
      const { refresh_token } = await first()
      const identity = identityWith({ ...identityOptions, tokenKeys: ['n'.repeat(32), ...identityOptions.tokenKeys] })
      const rotated = await refreshLogin({ store: shop.store, now: shop.clock(), identity }, refresh_token)
      t.strictSame(problemOf(await refresh(shop, refresh_token)), [401, 'invalid_token'])
      t.equal((await refresh(shop, String(rotated?.secret))).statusCode, 200)
    })

    t.test('a rotation that is repeated ends with its login, and writes nothing', async (t) => {
      const old = await first()
      const next = (await refresh(shop, old.refresh_token)).json()
      await shop.send('POST', '/api/v1/logout', undefined, bearer(next.access_token))
      t.strictSame(problemOf(await refresh(shop, old.refresh_token)), [401, 'invalid_token'])
    })

    t.test('a cookie or an access token is no refresh token', async (t) => {
      const page = await login(shop, { email: 'minji@shop.example', password, session: true })
      const secret = /=([\w-]{43});/.exec(String(page.headers['set-cookie']))?.[1] as string
      t.strictSame(problemOf(await refresh(shop, secret)), [401, 'invalid_token'])
      t.notOk((await refresh(shop, (await first()).access_token)).statusCode === 200)
    })

    t.test('a refresh token is no cookie', async (t) => {
      const { refresh_token } = await first()
      t.equal(await statusOf(shop, { cookie: `session=${refresh_token}` }), 401)
    })

    t.test('after thirty days a login ends, however often it was refreshed', async (t) => {
      let tokens = await first()
      shop.clock.advance(29 * 86_400_000)
      tokens = (await refresh(shop, tokens.refresh_token)).json()
      shop.clock.advance(86_400_000)
      t.strictSame(problemOf(await refresh(shop, tokens.refresh_token)), [401, 'invalid_token'])
      t.equal(await statusOf(shop, bearer(tokens.access_token)), 401, 'its access tokens with it')
    })
  })

  t.test('logins end immediately', async (t) => {
    const shop = await populated(t, engine)
    const admin = await shop.as('admin')
    t.test('logging out ends this login, and no other', async (t) => {
      await add(shop, 'out@shop.example')
      const logins = await threeLogins(shop, 'out@shop.example')
      t.equal((await shop.send('POST', '/api/v1/logout', undefined, logins.bearer)).statusCode, 204)
      t.equal(await statusOf(shop, logins.bearer), 401)
      t.equal(await statusOf(shop, logins.cookie), 200)
    })

    t.test('an access token, as soon as its user is disabled: 401', async (t) => {
      const id = await add(shop, 'off@shop.example', 'staff')
      const { access_token } = (await login(shop, { email: 'off@shop.example', password })).json()
      const headers = bearer(access_token)
      const write = () => shop.send('POST', '/api/v1/items', { name: 'Pen', price: 500 }, headers)
      t.same([await statusOf(shop, headers), (await write()).statusCode], [200, 201])
      const { total } = (await shop.get('/api/v1/items')).json().meta
      const path = `/api/v1/users/${id}`
      t.equal((await shop.send('PATCH', path, { active: false }, admin)).statusCode, 200)
      for (const wait of [0, 1000]) {
        shop.clock.advance(wait)
        for (const response of [await shop.get(me, headers), await write()]) {
          t.strictSame(problemOf(response), [401, 'invalid_token'])
          t.match(response.headers['www-authenticate'], /^Bearer realm="shop", error="invalid_token"/)
        }
      }
      t.equal((await shop.get('/api/v1/items')).json().meta.total, total, 'nothing was written')
      t.match((await shop.get(path, admin)).json(), { active: false, version: 2 })
    })

    t.test('a disabled user is logged out, and old logins stay ended when the user is enabled again', async (t) => {
      const id = await add(shop, 'disabled@shop.example')
      const logins = await threeLogins(shop, 'disabled@shop.example')
      const set = (active: boolean) => shop.send('PATCH', `/api/v1/users/${id}`, { active }, admin)
      t.equal((await set(false)).statusCode, 200)
      await ended(t, shop, logins)
      t.strictSame(problemOf(await login(shop, { email: 'disabled@shop.example', password })), [
        401,
        'invalid_credentials',
      ])
      t.equal((await set(true)).statusCode, 200)
      await ended(t, shop, logins)
      t.equal((await login(shop, { email: 'disabled@shop.example', password })).statusCode, 200)
    })

    t.test('a new password ends every login, and the old one is invalid', async (t) => {
      await add(shop, 'changed@shop.example')
      const logins = await threeLogins(shop, 'changed@shop.example')
      const change = (current_password: string, new_password: string) =>
        shop.send('POST', `${me}/password`, { current_password, new_password }, logins.bearer)
      t.strictSame(problemOf(await change('not the password', 'another good sentence')), [422, 'validation_failed'])
      for (const common of ['password123', 'PASSWORD123', '1111111111', 'changed@shop.example'])
        t.match((await change(password, common)).json().error.data, { rules: { new_password: ['common_password'] } })
      t.equal(await statusOf(shop, logins.cookie), 200, 'a refused change ends nothing')
      t.equal((await change(password, 'another good sentence')).statusCode, 204)
      await ended(t, shop, logins)
      const email = 'changed@shop.example'
      t.strictSame(problemOf(await login(shop, { email, password })), [401, 'invalid_credentials'])
      t.equal((await login(shop, { email, password: 'another good sentence' })).statusCode, 200)
    })

    t.test('a demoted user loses scopes with the same token; a promoted one must log in again', async (t) => {
      const id = await add(shop, 'role@shop.example', 'staff')
      const logins = await threeLogins(shop, 'role@shop.example')
      const page = (await shop.get(me, logins.cookie)).headers['x-csrf-token'] as string
      const both = [logins.bearer, { ...logins.cookie, 'x-csrf-token': page }]
      const create = (headers: Headers) => shop.send('POST', '/api/v1/items', { name: 'Pen', price: 500 }, headers)
      const set = (role: Role) => shop.send('PATCH', `/api/v1/users/${id}`, { role }, admin)
      for (const headers of both) t.equal((await create(headers)).statusCode, 201)
      t.equal((await set('customer')).statusCode, 200)
      for (const headers of both) t.strictSame(problemOf(await create(headers)), [403, 'forbidden'])
      t.equal((await set('admin')).statusCode, 200)
      for (const headers of both) t.strictSame(problemOf(await shop.get('/api/v1/users', headers)), [403, 'forbidden'])
    })
  })

  t.test(
    'registerUser, with a taken address in another case: 409 duplicate_email, and nothing is written',
    async (t) => {
      const shop = await populated(t, engine)
      const admin = await shop.as('admin')
      const register = (email: string) =>
        shop.send('POST', '/api/v1/users', { email, password, name: 'Minji' }, stranger)
      const first = await register('A@x.kr')
      t.equal(first.statusCode, 201)
      t.equal(first.json().email, 'A@x.kr', 'as it was written')
      const other = (await register('b@x.kr')).json()
      const { access_token } = (await login(shop, { email: 'B@X.KR', password })).json()
      const users = async () => (await shop.get('/api/v1/users?sort=id', admin)).json()
      const [before, audited] = [await users(), (await rows(shop)).length]
      t.equal(before.meta.total, 3)
      for (const email of ['a@x.kr', 'A@x.kr', 'a@X.KR', ' A@X.kr ']) {
        for (const response of [
          await register(email),
          await shop.send('PATCH', me, { email }, bearer(access_token)),
          await shop.send('PATCH', `/api/v1/users/${other.id}`, { email }, admin),
        ]) {
          t.strictSame(problemOf(response), [409, 'duplicate_email'], email)
          t.strictSame(response.json().error.details, {})
          t.notOk('data' in response.json().error, 'whose it is, is not told')
        }
      }
      t.same([await users(), (await rows(shop)).length], [before, audited])

      const at_once = await Promise.all(['c@x.kr', 'C@x.kr', 'c@X.kr', 'C@X.KR'].map(register))
      t.same(at_once.map((response) => problemOf(response).join(' ')).sort(), [
        '201 ',
        ...Array(3).fill('409 duplicate_email'),
      ])
      t.equal((await users()).meta.total, 4)
      const own = await shop.send('PATCH', me, { email: 'B@x.kr' }, bearer(access_token))
      t.match([own.statusCode, own.json().email], [200, 'B@x.kr'], 'his own is not taken')
    },
  )

  t.test('updateUser, demoting or disabling the last administrator: 409 last_admin', async (t) => {
    const shop = await populated(t, engine)
    const admin = await shop.as('admin')
    const { id } = (await shop.get(me, admin)).json()
    const path = `/api/v1/users/${id}`
    await add(shop, 'staff@shop.example', 'staff')
    const former = await add(shop, 'former@shop.example', 'admin')
    const set = (change: object, user = id) => shop.send('PATCH', `/api/v1/users/${user}`, change, admin)
    t.equal((await set({ active: false }, former)).statusCode, 200, 'one of two')
    const [before, audited] = [(await shop.get(path, admin)).json(), (await rows(shop)).length]
    for (const change of [
      { role: 'staff' },
      { role: 'customer' },
      { active: false },
      { role: 'staff', active: false },
      { name: 'Nobody', active: false },
    ])
      t.strictSame(problemOf(await set(change)), [409, 'last_admin'], JSON.stringify(change))
    t.same([(await shop.get(path, admin)).json(), (await rows(shop)).length], [before, audited], 'nothing was written')
    t.equal((await set({ name: 'Alone' })).statusCode, 200, 'what else he is may change')
    t.equal((await set({ active: true }, former)).statusCode, 200)
    t.equal((await set({ role: 'staff' })).statusCode, 200, 'now he is not the last')
  })

  t.test('updateUser, two administrators demoting or disabling each other at once: one remains', async (t) => {
    const shop = await populated(t, engine)
    const [one, two] = [await shop.as('admin', 1), await shop.as('admin', 2)]
    const ids = [(await shop.get(me, one)).json().id, (await shop.get(me, two)).json().id]
    const heads = [one, two]
    for (let round = 0; round < 20; round++) {
      const change = round % 2 ? { role: 'customer' } : { active: false }
      const responses = await Promise.all(
        ids.map((id, at) => shop.send('PATCH', `/api/v1/users/${id}`, change, heads[1 - at] as Headers)),
      )
      const users = await Promise.all(ids.map((id) => shop.store.users.find(id)))
      const left = users.filter((user) => user?.role === 'admin' && user.active)
      const statuses = responses.map(({ statusCode }) => statusCode).sort()
      if (left.length !== 1) t.fail(`round ${round}: ${left.length} left, ${statuses}`)
      if (statuses[0] !== 200 || ![401, 403, 409].includes(statuses[1] as number)) t.fail(`round ${round}: ${statuses}`)
      if (!(await shop.store.users.hasAdmin())) t.fail('nobody is left')
      for (const [at, id] of ids.entries()) {
        await changeUser(shop.store, id, (user) => ({ ...user, role: 'admin', active: true }), shop.clock())
        // Who was disabled has to log in again.
        const expires_at = new Date(shop.clock().getTime() + 86_400_000)
        const draft = {
          user_id: id,
          kind: 'token',
          scope: 'users:manage',
          secret_hash: `${round}-${id}`,
          expires_at,
        } as const
        const session_id = await shop.store.sessions.add(draft, shop.clock())
        const claims = { user_id: id, session_id, scope: 'users:manage' }
        heads[at] = bearer(await shop.identity.accessToken(claims, shop.clock()))
      }
    }
    const alone = heads[0] as Headers
    await changeUser(shop.store, ids[1], (user) => ({ ...user, role: 'staff' }), shop.clock())
    for (const change of [{ role: 'staff' }, { active: false }])
      t.strictSame(problemOf(await shop.send('PATCH', `/api/v1/users/${ids[0]}`, change, alone)), [409, 'last_admin'])
  })

  t.test('registering makes a customer, and nothing more', async (t) => {
    const shop = await populated(t, engine)
    const body = { email: 'new@shop.example', password, name: 'New' }
    const register = (more: object) => shop.send('POST', '/api/v1/users', { ...body, ...more }, stranger)
    for (const more of [
      { role: 'admin' },
      { active: true },
      { id: 1 },
      { scopes: ['users:manage'] },
      { version: 9 },
      { password_hash: hash },
    ]) {
      t.strictSame(problemOf(await register(more)), [422, 'validation_failed'], JSON.stringify(more))
    }
    for (const common of ['password123', 'PassWord123', '1234567890', 'aaaaaaaaaa', 'new@shop.example'])
      t.match((await register({ password: common })).json().error.data, { rules: { password: ['common_password'] } })
    t.equal((await register({ password: 'short' })).statusCode, 422)
    const made1 = await register({})
    t.match(made1.json(), { role: 'customer', active: true, scopes: scopesOf.customer })
    t.notMatch(made1.body, /password|argon2/)
    t.strictSame(problemOf(await register({ email: 'NEW@Shop.example' })), [409, 'duplicate_email'])
    const { access_token } = (await login(shop, { email: 'new@shop.example', password })).json()
    for (const change of [{ role: 'admin' }, { active: false }])
      t.equal((await shop.send('PATCH', me, change, bearer(access_token))).statusCode, 422)
  })
})

t.test('a password that was changed while it was verified is invalid', async (t) => {
  const shop = await populated(t)
  const id = await add(shop, 'minji@shop.example')
  const other = await hashPassword('another good sentence')
  const { verifyPassword } = shop.identity
  Object.assign(shop.services.identity, {
    verifyPassword: async (...args: Parameters<typeof verifyPassword>) => {
      const right = await verifyPassword(...args)
      await shop.store.users.changePassword(id, other)
      return right
    },
  })
  t.strictSame(problemOf(await login(shop, { email: 'minji@shop.example', password })), [401, 'invalid_credentials'])
})

const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] as number

// Wall time is measured in `make bench`; here other processes run beside us. CPU time is ours alone.
t.test('a login of an unknown user takes as long', async (t) => {
  const shop = await populated(t)
  await add(shop, 'minji@shop.example')
  const time = async (email: string) => {
    const start = process.cpuUsage()
    await login(shop, { email, password: 'another sentence' })
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  await time('nobody@shop.example')
  // Noise passes, a difference stays: one quiet measurement of three is enough, and a shortcut is in all of them.
  const seen: string[] = []
  for (let measurement = 0; measurement < 3; measurement++) {
    const knownMs: number[] = []
    const unknown: number[] = []
    for (let pair = 0; pair < 30; pair++) {
      const order = pair % 2 ? ['known', 'unknown'] : ['unknown', 'known']
      for (const one of order) {
        if (one === 'known') knownMs.push(await time('minji@shop.example'))
        else unknown.push(await time('nobody@shop.example'))
      }
    }
    const [a, b] = [median(knownMs), median(unknown)]
    seen.push(`known ${a.toFixed(1)} ms, unknown ${b.toFixed(1)} ms`)
    if (Math.abs(a - b) <= 0.1 * Math.max(a, b)) return t.comment(seen.at(-1))
  }
  t.fail(seen.join('; '))
})
