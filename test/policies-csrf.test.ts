// Browsers: the session cookie, the CSRF token that must come with it, where a request may come from, and when a
// session ends.

import { readFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import { identityWith } from '../src/identity/identity.ts'
import { identityOptions, openShop, type Shop, type ShopOptions } from './shop.ts'

const me = '/api/v1/users/me'
const email = 'minji@shop.example'
const password = 'a sentence of ours'
const friend = 'https://shop.example'

type Headers = Record<string, string>

async function populated(t: Test, options: ShopOptions = {}): Promise<Shop> {
  const shop = await openShop(t, { env: { CORS_ORIGINS: friend }, ...options })
  const { store, identity, clock } = shop
  const minji = { email, name: 'Minji', role: 'staff', locale: 'en', active: true } as const
  await store.users.add(minji, await identity.hashPassword(password), clock())
  return shop
}

/** A browser that has logged in: its cookie, and the headers that its pages send. */
async function browser(shop: Shop, headers: Headers = {}) {
  const response = await shop.send(
    'POST',
    '/api/v1/login',
    { email, password, session: true },
    { cookie: 'a=b', ...headers },
  )
  const setCookie = String(response.headers['set-cookie'])
  const cookie = setCookie.split(';', 1)[0] as string
  const token: string = response.json().csrf_token
  return { response, setCookie, cookie, token, headers: { cookie, 'x-csrf-token': token } }
}

const rename = (shop: Shop, headers: Headers) => shop.send('PATCH', me, { name: 'Minji Kim' }, headers)
const problemOf = (response: Awaited<ReturnType<typeof rename>>) => [response.statusCode, response.json().error?.code]
const forbidden = [403, 'csrf_failed']

t.test('reads and CSRF errors', async (t) => {
  const shop = await populated(t)
  const one = await browser(shop)
  const two = await browser(shop)

  t.test('the cookie in development: without prefix, and HttpOnly', async (t) => {
    t.match(one.setCookie, /^session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/)
    t.not(one.cookie, two.cookie, 'each login has its own')
    t.equal(one.response.headers['cache-control'], 'no-store')
    t.strictSame(Object.keys(one.response.json()).sort(), ['csrf_token', 'scope', 'token_type'])
  })

  t.test('a token of the session is accepted, with or without Sec-Fetch-Site and Origin', async (t) => {
    const ours: Headers[] = [
      {},
      { 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'none' },
      { origin: 'http://localhost:80', host: 'localhost:80' },
      { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000', 'sec-fetch-site': 'same-origin' },
      { origin: friend },
      { origin: friend, 'sec-fetch-site': 'cross-site' },
      { origin: friend, 'sec-fetch-site': 'same-site' },
    ]
    for (const more of ours)
      t.equal((await rename(shop, { ...one.headers, ...more })).statusCode, 200, JSON.stringify(more))
  })

  t.test('without a token, with that of another session, an empty, changed or truncated one: 403', async (t) => {
    const [signature, random] = one.token.split('.') as [string, string]
    const other = identityWith({ ...identityOptions, csrfKeys: ['o'.repeat(32)] })
    const bad = [
      undefined,
      '',
      two.token,
      other.csrfToken(1),
      `${signature}.${random.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}`,
      `${signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}.${random}`,
      signature,
      `${signature}.`,
      `.${random}`,
      `${one.token}=`,
      `${one.token}, ${one.token}`,
      one.cookie.split('=')[1] as string,
    ]
    for (const token of bad) {
      const headers = { cookie: one.cookie, ...(token !== undefined && { 'x-csrf-token': token }) }
      const response = await rename(shop, { ...headers, 'sec-fetch-site': 'same-origin' })
      t.strictSame(problemOf(response), forbidden, String(token))
    }
  })

  t.test('from a foreign origin: 403, whatever the token', async (t) => {
    const foreign: Headers[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
      { 'sec-fetch-site': 'SAME-ORIGIN, cross-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: '' },
      { origin: `${friend}.evil.example` },
      { origin: `${friend}:444` },
      { origin: 'http://shop.example' },
      { origin: `${friend}, https://evil.example` },
      { origin: 'https://localhost:80', host: 'localhost:80' },
      { origin: 'http://localhost:81', host: 'localhost:80' },
    ]
    for (const more of foreign)
      t.strictSame(problemOf(await rename(shop, { ...one.headers, ...more })), forbidden, JSON.stringify(more))
  })

  t.test('a login from a foreign origin: 403', async (t) => {
    const foreign: Headers[] = [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ]
    for (const more of foreign) t.strictSame(problemOf((await browser(shop, more)).response), forbidden)
  })

  t.test('bearer tokens need no CSRF token', async (t) => {
    const staff = await shop.as('staff')
    const response = await rename(shop, { ...staff, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })
    t.equal(response.statusCode, 200)
  })

  t.test('two credentials, or one in the URL: 400', async (t) => {
    const staff = await shop.as('staff')
    const token = String(staff.authorization).split(' ')[1] as string
    t.strictSame(problemOf(await shop.get(me, { ...staff, cookie: one.cookie })), [400, 'bad_request'])
    t.strictSame(problemOf(await rename(shop, { ...staff, ...one.headers })), [400, 'bad_request'])
    t.strictSame(problemOf(await shop.get(`${me}?access_token=${token}`)), [400, 'bad_request'])
    t.strictSame(problemOf(await shop.get(`${me}?a=1&access_token=${token}`, staff)), [400, 'bad_request'])
    t.equal((await shop.get(me, { ...staff, cookie: 'theme=dark' })).statusCode, 200, 'other cookies are no credential')
  })

  t.test('a read by cookie: no token needed, private, with a new token in the response', async (t) => {
    const response = await shop.get(me, { cookie: one.cookie })
    t.equal(response.statusCode, 200)
    t.equal(response.headers['cache-control'], 'private, no-cache')
    const token = String(response.headers['x-csrf-token'])
    t.not(token, one.token, 'each one is different')
    t.equal((await rename(shop, { cookie: one.cookie, 'x-csrf-token': token })).statusCode, 200)
    t.equal(
      (await shop.get(me, await shop.as('staff'))).headers['x-csrf-token'],
      undefined,
      'a bearer caller needs none',
    )
    for (const url of ['/api/v1/items', '/api/v1/categories']) {
      const { headers, statusCode } = await shop.get(url, { cookie: one.cookie })
      if (statusCode === 200 && url === '/api/v1/items') t.equal(headers['cache-control'], 'private, no-cache', url)
    }
    const { headers } = await shop.get(me, { cookie: one.cookie, origin: friend })
    t.match(headers['access-control-expose-headers'], /X-CSRF-Token/, 'a page of a friend can read it')
  })

  t.test('a foreign cookie: 401 if authentication is required', async (t) => {
    const bad = ['session=', 'session=x', `session=${'A'.repeat(43)}`, `${one.cookie}x`]
    for (const cookie of bad) t.equal((await shop.get(me, { cookie })).statusCode, 401, cookie)
    t.equal((await shop.get(me, { cookie: `theme=dark;${one.cookie}; a=b` })).statusCode, 200)
    t.strictSame(
      problemOf(await shop.get(me, { cookie: `__Host-${one.cookie}` })),
      [401, 'unauthorized'],
      'another name',
    )
  })

  t.test('logging out ends the session and deletes its cookie, but no other', async (t) => {
    const out = await shop.send('POST', '/api/v1/logout', undefined, one.headers)
    t.equal(out.statusCode, 204)
    t.equal(out.headers['set-cookie'], 'session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax')
    t.strictSame(problemOf(await shop.get(me, { cookie: one.cookie })), [401, 'invalid_token'])
    t.equal((await shop.get(me, { cookie: two.cookie })).statusCode, 200)
  })

  t.test('a session unused for a day ends; one used every day ends after thirty', async (t) => {
    const day = 86_400_000
    const [idle, regular] = [await browser(shop), await browser(shop)]
    const ask = async ({ cookie }: { cookie: string }) => {
      const { statusCode } = await shop.get(me, { cookie })
      // That the session is in use is written without waiting, before what comes after it.
      await shop.store.transaction(async () => undefined)
      return statusCode
    }
    shop.clock.advance(day - 1000)
    t.same([await ask(idle), await ask(regular)], [200, 200])
    shop.clock.advance(day - 1000)
    t.equal(await ask(regular), 200)
    shop.clock.advance(1000)
    t.equal(await ask(idle), 401)
    for (let days = 3; days < 30; days++) {
      shop.clock.advance(day - 5000)
      t.equal(await ask(regular), 200, `after ${days} days`)
    }
    shop.clock.advance(day - 1000)
    t.equal(await ask(regular), 200)
    shop.clock.advance(180_000)
    t.equal(await ask(regular), 401, 'after thirty')
  })
})

t.test('the cookie over HTTPS, as a trusted proxy says it: bound to this host, in development too', async (t) => {
  const https = { 'x-forwarded-proto': 'https' }
  const secure = /^__Host-session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax; Secure$/
  const shop = await populated(t, { env: { TRUST_PROXY: '127.0.0.1' } })
  const { setCookie, cookie, headers } = await browser(shop, https)
  t.match(setCookie, secure)
  const ask = async (headers: Headers) => (await shop.get(me, headers)).statusCode
  t.equal(await ask({ cookie, ...https }), 200)
  t.equal(await ask({ cookie: cookie.replace('__Host-', ''), ...https }), 401, 'the plain name is nothing here')
  t.equal(await ask({ cookie }), 401, 'over HTTP a browser sends no such cookie')
  t.equal((await rename(shop, { ...headers, ...https })).statusCode, 200)
  const logout = await shop.send('POST', '/api/v1/logout', undefined, { ...headers, ...https })
  t.equal(logout.headers['set-cookie'], '__Host-session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure')
  t.match((await browser(shop)).setCookie, /^session=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/)

  const untrusting = await populated(t, { env: { TRUST_PROXY: '10.0.0.0/8' } })
  t.match((await browser(untrusting, https)).setCookie, /^session=/, 'anybody can say HTTPS')
})

t.test('our own origin in every spelling of a host and a protocol that proxies send', async (t) => {
  const shop = await populated(t, { env: { TRUST_PROXY: '127.0.0.1' } })
  const proxied = { 'x-forwarded-proto': 'HTTPS', 'x-forwarded-for': '203.0.113.7' }
  const { headers } = await browser(shop, proxied)
  const ask = async (more: Headers) =>
    (await rename(shop, { ...headers, ...proxied, origin: 'https://shop.example', ...more })).statusCode
  const hosts = ['shop.example', 'Shop.Example', 'shop.example:443', 'SHOP.EXAMPLE:443']
  for (const host of hosts) {
    t.equal(await ask({ host }), 200, host)
    t.equal(await ask({ host: 'inner:3000', 'x-forwarded-host': host }), 200, host)
  }
  t.equal(
    await ask({
      host: 'inner:3000',
      'x-forwarded-host': 'shop.example, inner.example',
      'x-forwarded-for': '203.0.113.7, 127.0.0.1',
    }),
    200,
  )
  for (const host of ['shop.example:80', 'shop.example:8443', 'evil.example']) t.equal(await ask({ host }), 403, host)
  t.equal(await ask({ host: 'evil.example', 'x-forwarded-host': 'a b' }), 403, 'what is no host counts for nothing')
})

t.test('the cookie of production: bound to this host, and to HTTPS', async (t) => {
  const shop = await populated(t, { signing: { secureCookies: true } })
  const one = await browser(shop)
  t.match(one.setCookie, /^__Host-session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
  t.notMatch(one.setCookie, /Domain/i)
  t.equal((await shop.get(me, { cookie: one.cookie })).statusCode, 200)
  const plain = one.cookie.replace('__Host-', '')
  t.strictSame(
    problemOf(await shop.get(me, { cookie: plain })),
    [401, 'unauthorized'],
    'the plain name is nothing here',
  )
  t.strictSame(problemOf(await rename(shop, { cookie: one.cookie })), forbidden)
})

t.test('the document: the token is a scheme beside the cookie, wherever something changes', async (t) => {
  const document = JSON.parse(readFileSync(new URL('../src/generated/openapi.json', import.meta.url), 'utf8'))
  const { patch, get } = document.paths['/api/v2/users/me']
  t.same(patch.security, [{ bearerAuth: ['profile'] }, { sessionCookie: ['profile'], csrfHeader: [] }])
  t.same(get.security, [{ bearerAuth: ['profile'] }, { sessionCookie: ['profile'] }])
})
