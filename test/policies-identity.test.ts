// Identity: a credential that has ended, or that is not ours, locks nobody out of what needs none.

import t, { type Test } from 'tap'
import { changeUser } from '../src/use-cases/users.ts'
import { type Engine, onEveryEngine, openShop } from './shop.ts'

const day = 86_400_000
const items = '/api/v1/items'
const me = '/api/v1/users/me'
const open = [items, '/api/v2/items', `${items}/1`, `${items}/1/reviews`]
const takesAway = /^session=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax$/

onEveryEngine(t, async (t, engine: Engine) => {
  async function visited(t: Test) {
    const shop = await openShop(t, { engine })
    const { as, get, store, identity, clock } = shop
    await shop.send('POST', items, { name: 'Pen', price: 1000 }, await as('staff'))
    const { id: user_id } = (await get(me, await as('customer'))).json()
    const browser = async () => {
      const { secret, hash: secret_hash } = identity.newSecret()
      const expires_at = new Date(clock().getTime() + 30 * day)
      const login = { user_id, kind: 'browser', scope: 'profile items:read', secret_hash, expires_at } as const
      const session_id = await store.sessions.add(login, clock())
      const csrf = { 'x-csrf-token': identity.csrfToken(session_id) }
      return { cookie: { cookie: `session=${secret}` }, csrf, session_id }
    }
    return { ...shop, user_id, browser }
  }

  const ends = {
    'not used for a day': ({ clock }) => clock.advance(day + 1),
    'logged out elsewhere': ({ store, clock }, session_id) => store.sessions.end(session_id, clock()),
    'another password': ({ store, clock, user_id }) => store.sessions.endAll(user_id, clock()),
    'a user who was disabled': async ({ store, clock, user_id }) =>
      void (await changeUser(store, user_id, (user) => ({ ...user, active: false }), clock())),
  } satisfies Record<string, (shop: Awaited<ReturnType<typeof visited>>, session_id: number) => unknown>

  for (const [why, end] of Object.entries(ends)) {
    t.test(
      `the cookie of a session that has ended (${why}): anonymous where that is allowed, and taken away`,
      async (t) => {
        const shop = await visited(t)
        const { get, browser, request } = shop
        const { cookie, csrf, session_id } = await browser()
        t.equal((await get(me, cookie)).statusCode, 200)
        await end(shop, session_id)
        for (const path of open) {
          const response = await get(path, cookie)
          t.equal(response.statusCode, 200, path)
          t.match(response.headers['set-cookie'], takesAway)
          t.equal(
            response.headers['cache-control'],
            'private, no-cache',
            'no cache gives the end of a cookie to others',
          )
        }
        const own = await get(me, cookie)
        t.match([own.statusCode, own.json().error.code], [401, 'invalid_token'])
        t.match(own.headers['set-cookie'], takesAway)
        const logout = await request({ method: 'POST', url: '/api/v1/logout', headers: { ...cookie, ...csrf } })
        t.equal(logout.statusCode, 401)
        t.match(logout.headers['set-cookie'], takesAway)
      },
    )
  }

  t.test('the cookie of an ended session: not deleted by a 304 or an error; 401 for a guarded parameter', async (t) => {
    const { get, browser, clock } = await visited(t)
    const { cookie } = await browser()
    clock.advance(day + 1)
    const { etag } = (await get(items, cookie)).headers
    const unchanged = await get(items, { ...cookie, 'if-none-match': etag as string })
    t.equal(unchanged.statusCode, 304)
    t.equal(unchanged.headers['set-cookie'], undefined)
    const missing = await get(`${items}/99`, cookie)
    t.equal(missing.statusCode, 404)
    t.equal(missing.headers['set-cookie'], undefined)
    const guarded = await get(`${items}?include_inactive=true`, cookie)
    t.match([guarded.statusCode, guarded.json().error.code], [401, 'unauthorized'])
    t.match(guarded.headers['set-cookie'], takesAway)
  })

  t.test('an ended cookie beside a token: the token counts; a live one: 400', async (t) => {
    const { get, as, browser, store, clock } = await visited(t)
    const { cookie, session_id } = await browser()
    const both = { ...cookie, ...(await as('customer')) }
    for (const path of [items, me]) t.equal((await get(path, both)).statusCode, 400)
    await store.sessions.end(session_id, clock())
    for (const path of [items, me]) {
      const response = await get(path, both)
      t.equal(response.statusCode, 200)
      t.match(response.headers['set-cookie'], takesAway)
    }
    const bad = await get(items, { ...cookie, authorization: 'Bearer a.b.c' })
    t.equal(bad.statusCode, 401, 'a token is never taken for none')
  })

  t.test(
    'a cookie of the same name that another application has set is left alone, and locks nobody out',
    async (t) => {
      const { get, as, browser } = await visited(t)
      for (const value of ['none', 's%3Aabc.def', '', 'a'.repeat(300), '"quoted"']) {
        for (const path of open) {
          const response = await get(path, { cookie: `session=${value}` })
          t.equal(response.statusCode, 200, `${path} with ${value}`)
          t.equal(response.headers['set-cookie'], undefined)
          t.match(response.headers['cache-control'], /^public/)
        }
        const own = await get(me, { cookie: `session=${value}` })
        t.equal(own.statusCode, 401)
        t.equal(own.headers['set-cookie'], undefined)
        t.equal((await get(me, { cookie: `session=${value}`, ...(await as('customer')) })).statusCode, 200)
      }
      const { cookie } = await browser()
      for (const both of [`session=none; ${cookie.cookie}`, `${cookie.cookie}; session=none`])
        t.equal((await get(me, { cookie: both })).statusCode, 200, 'ours among others')
      const stranger = `session=${'x'.repeat(43)}`
      t.equal((await get(me, { cookie: `${stranger}; ${cookie.cookie}` })).statusCode, 200, 'even of the same form')
    },
  )

  t.test('a credential of another scheme, such as for a proxy, is ignored', async (t) => {
    const { get, browser, send, clock } = await visited(t)
    const { cookie, csrf } = await browser()
    for (const authorization of ['Basic c3RhZ2luZzp4', 'Negotiate YII', 'Digest username="a"', 'Bearerish x', '']) {
      for (const path of open) t.equal((await get(path, { authorization })).statusCode, 200, `${path} ${authorization}`)
      const own = await get(me, { authorization })
      t.match([own.statusCode, own.json().error.code], [401, 'unauthorized'])
      t.equal(own.headers['www-authenticate'], 'Bearer realm="shop"', 'nothing is said of what was not ours')
      t.equal((await get(me, { ...cookie, authorization })).statusCode, 200, 'a cookie beside it counts')
      const edit = { ...cookie, ...csrf, authorization }
      t.equal((await send('PATCH', me, { name: 'Sora' }, edit)).statusCode, 200)
    }
    t.equal((await get(items, { authorization: 'Bearer' })).statusCode, 401, 'ours without a token is a bad one')
    clock.advance(day + 1)
    t.equal((await get(items, { ...cookie, authorization: 'Basic YTpi' })).statusCode, 200)
  })
})
