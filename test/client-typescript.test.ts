// The TypeScript client against a real shop: what it does by itself (keys, retries, pages, edits, logins), and what it
// makes of responses that are younger than it.

import t, { type Test } from 'tap'
import {
  type ClientOptions,
  createClient,
  formatMoney,
  InsufficientStockError,
  isShopError,
  memoryStore,
  money,
  ShopConnectionError,
  ShopError,
  toMajor,
} from '../clients/typescript/src/index.ts'
import { ProviderProtocol } from '../src/payments/provider.ts'
import { seedDemo } from '../src/use-cases/first-start.ts'
import { picture } from './pictures.ts'
import { openShop, type ShopOptions } from './shop.ts'

const password = 'a long enough password'

/** A shop that listens, its people, and clients of it; waits before retries are short. */
async function world(t: Test, options: ShopOptions = {}) {
  const shop = await openShop(t, options)
  const { app, store, identity, clock } = shop
  await seedDemo(store, clock())
  const hash = await identity.hashPassword(password)
  for (const role of ['customer', 'staff'] as const)
    await store.users.add(
      { email: `${role}@shop.example`, name: role, role, locale: 'en', active: true },
      hash,
      clock(),
    )
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  // Clients keep their connections open for the next request.
  t.teardown(() => app.server.closeAllConnections())
  const client = (more: ClientOptions = {}) => createClient({ url, language: 'en', retryDelay: 1, ...more })
  const as = async (role: 'customer' | 'staff', more: ClientOptions = {}) => {
    const one = client(more)
    await one.auth.login({ email: `${role}@shop.example`, password })
    return one
  }
  return { ...shop, url, client, as }
}

/** The requests that a client sends, as `POST /api/v2/orders`, and their keys; `before` may answer or fail instead. */
function wire(
  meddle: (request: Request, send: () => Promise<Response>) => Promise<Response> = (_request, send) => send(),
) {
  const sent: string[] = []
  const keys: (string | null)[] = []
  const fetchIt: typeof fetch = (input, init) => {
    const request = new Request(input as string, init)
    sent.push(`${request.method} ${new URL(request.url).pathname}`)
    keys.push(request.headers.get('idempotency-key'))
    return meddle(request, () => fetch(input, init))
  }
  return { sent, keys, fetch: fetchIt }
}

/** What a call is refused with. */
const errorOf = (call: PromiseLike<unknown>) =>
  call.then(
    () => undefined,
    (error) => error,
  )

t.test('calls', async (t) => {
  const { client, as, url } = await world(t)
  const customer = await as('customer')

  t.test(
    'a list is walked by cursor, filtered, sorted, with the fields and relations that were asked for',
    async (t) => {
      const names: string[] = []
      for await (const item of client().items.list({ size: 3, fields: ['id', 'name'] })) {
        t.same(Object.keys(item), ['id', 'name'])
        names.push(item.name)
      }
      t.equal(new Set(names).size, 20)
      const page = await client().items.list({ size: 2, count: true, sort: ['price', '-name'], currency: 'KRW' })
      t.equal(page.items.length, 2)
      t.ok((page.items[0]?.price.amount ?? 0) <= (page.items[1]?.price.amount ?? 0))
      t.ok((page.meta.total ?? 0) > 2)
      const filter = { price: { gte: 15_000, lt: 20_000 }, id: { in: Array.from({ length: 20 }, (_, i) => i + 1) } }
      const few = await client()
        .items.list({ filter, currency: 'KRW', include: ['category'] })
        .toArray()
      t.ok(few.length > 0)
      for (const { price, category } of few) {
        t.ok(price.amount >= 15_000 && price.amount < 20_000)
        t.not(category, undefined)
      }
      const none = await client()
        .items.list({ filter: { created_at: { gt: new Date('2030-01-01') } } })
        .toArray()
      t.same(none, [])
      t.equal((await client().items.list({ size: 4 }).toArray({ limit: 6 })).length, 6)
      const pages: number[] = []
      for await (const { items } of client().items.list({ page: 2, size: 8 }).pages()) pages.push(items.length)
      t.same(pages, [8, 4], 'also by page numbers')
      t.same(await customer.payments.list({ filter: { order_id: null } }).toArray(), [])
    },
  )

  t.test('an error has a class by its code, its data, and the id of its request', async (t) => {
    const price = money(45_000, 'KRW')
    const { id: item_id } = await (await as('staff')).items.create({ name: 'Lamp', price, stock: 3 })
    const error = await errorOf(customer.orders.create({ lines: [{ item_id, quantity: 5 }] }))
    t.ok(error instanceof InsufficientStockError && error instanceof ShopError && error instanceof Error)
    if (!isShopError(error) || error.code !== 'insufficient_stock') return t.fail('another error')
    t.equal(error.data.lines[0]?.available, 3)
    t.match(error, { name: 'InsufficientStockError', status: 409, retry: 'after_change', operation: 'orders.create' })
    t.match(error.idempotencyKey, /^[0-9a-f]{32}$/)
    t.equal(error.requestId, error.response.headers.get('x-request-id'))
    t.equal(error.message.startsWith(`[${error.requestId}] orders.create: 409 insufficient_stock: `), true)
    const korean = await errorOf(client().items.get(999_999, {}, { language: 'ko' }))
    t.match(korean.reason, /[가-힣]/)
    const invalid = await errorOf(customer.users.updateMe({ name: '' }))
    t.match(invalid, { code: 'validation_failed', data: { rules: { name: ['min_length'] } } })
    t.notOk(isShopError(new Error('other')))
  })

  t.test('the result is available with its Response', async (t) => {
    const { data, response, requestId } = await client().items.get(1).withResponse()
    t.equal(data.id, 1)
    t.match(response.headers.get('etag'), /"/)
    t.equal(requestId, response.headers.get('x-request-id'))
    const list = await client().items.list().withResponse()
    t.equal(list.response.status, 200)
    const error = await errorOf(client().items.get(999_999).withResponse())
    t.equal(error.code, 'not_found')
    const raw = await client().request<{ id: number }>('GET', '/api/v2/items/1', { query: { include: ['category'] } })
    t.equal(raw.id, 1)
  })

  t.test('a deprecation is reported once', async (t) => {
    const calls: string[] = []
    const one = client({ onDeprecated: (message) => calls.push(message) })
    for (let turn = 0; turn < 2; turn++) await one.request('GET', '/api/v1/items')
    await one.items.list()
    t.equal(calls.length, 1)
    t.match(calls[0], /GET \/api\/v1\/items .*deprecated and ends on /)
  })

  t.test('a file is uploaded and read back', async (t) => {
    const staff = await as('staff')
    const bytes = new Uint8Array(await picture('png'))
    for (const file of [new File([bytes], 'lamp.png'), new Blob([bytes], { type: 'image/png' }), bytes]) {
      const { id } = await staff.files.upload(file, { filename: 'lamp.png' })
      const back = await client().files.download(id)
      t.equal(back.type, 'image/png')
      t.ok(back.size > 50)
    }
  })

  t.test('without an address: an error', async (t) => {
    t.throws(() => createClient(), /url/)
    t.ok(createClient({ url: `${url}/` }))
  })
})

t.test('which requests are retried, and which are not', async (t) => {
  const { as, client, services, url } = await world(t)
  const lines = [{ item_id: 1, quantity: 1 }]

  t.test('a lost response: retried with the same key, one effect', async (t) => {
    let lost = 0
    const { fetch, sent, keys } = wire(async (request, send) => {
      const response = await send()
      if (request.method !== 'POST' || !request.url.endsWith('/orders') || lost++ > 0) return response
      throw new TypeError('fetch failed')
    })
    const customer = await as('customer', { fetch })
    const { data, replayed } = await customer.orders.create({ lines }).withResponse()
    t.equal(replayed, true)
    t.same(sent.slice(1), ['POST /api/v2/orders', 'POST /api/v2/orders'])
    t.equal(keys[1], keys[2])
    const orders = await customer.orders.list().toArray()
    t.same(
      orders.map(({ id }) => id),
      [data.id],
    )
    await customer.orders.create({ lines })
    t.not(keys.at(-1), keys[1], 'another call has another key')
  })

  t.test('a provider that fails twice: one payment', async (t) => {
    const customer = await as('customer')
    const order = await customer.orders.create({ lines })
    const provider = services.payments.current as { authorize: typeof services.payments.current.authorize }
    const { authorize } = provider
    let requestCount = 0
    provider.authorize = async (...all) => {
      if (requestCount++ < 2) throw new ProviderProtocol('down')
      return authorize(...all)
    }
    const payment = await customer.payments.create({ order_id: order.id, payment_method: 'card_ok', capture: true })
    provider.authorize = authorize
    t.equal(requestCount, 3)
    t.equal(payment.status, 'captured')
    t.equal((await customer.payments.list().toArray()).length, 1)
    t.equal((await customer.orders.get(order.id)).status, 'paid')
  })

  t.test('without a key, a request that may have taken effect is not retried', async (t) => {
    const { fetch, sent } = wire(async () => {
      throw new TypeError('fetch failed')
    })
    const error = await errorOf(client({ fetch }).orders.quote({ lines }))
    t.ok(error instanceof ShopConnectionError)
    t.match(error.message, 'orders.quote: no response: fetch failed')
    t.equal(sent.length, 1)
    await errorOf(client({ fetch }).items.get(1))
    t.equal(sent.length, 4, 'a read is')
    await errorOf(client({ fetch, retries: 0 }).items.get(1))
    await errorOf(client({ fetch }).items.get(1, {}, { retries: 0 }))
    t.equal(sent.length, 6)
  })

  const responseWith = (status: number, code: string | undefined, headers: Record<string, string> = {}) =>
    new Response(code ? JSON.stringify({ error: { code, message: 'No', details: {}, request_id: 'r' } }) : '<html>', {
      status,
      headers,
    })

  t.test("retries follow the document's code, or the status of an unknown code", async (t) => {
    const attempts = async (response: () => Response, call: 'quote' | 'get') => {
      const { fetch, sent } = wire(async () => response())
      const one = createClient({ url, fetch, retryDelay: 1 })
      const error = await errorOf(call === 'quote' ? one.orders.quote({ lines }) : one.items.get(1))
      return [sent.length, error.code, error.retry]
    }
    t.same(await attempts(() => responseWith(429, 'rate_limited'), 'quote'), [3, 'rate_limited', 'after'])
    t.same(await attempts(() => responseWith(500, 'internal_error'), 'quote'), [1, 'internal_error', 'same_key'])
    t.same(await attempts(() => responseWith(500, 'internal_error'), 'get'), [3, 'internal_error', 'same_key'])
    t.same(await attempts(() => responseWith(404, 'not_found'), 'get'), [1, 'not_found', 'never'])
    t.same(await attempts(() => responseWith(503, 'asleep'), 'get'), [3, 'asleep', 'after'])
    t.same(await attempts(() => responseWith(409, 'quarrel'), 'get'), [1, 'quarrel', 'never'])
    t.same(await attempts(() => responseWith(502, undefined), 'get'), [3, 'http_502', 'same_key'])
    t.same(await attempts(() => responseWith(503, undefined), 'quote'), [1, 'http_503', 'after'])
    t.same(await attempts(() => responseWith(429, 'constructor'), 'get'), [3, 'constructor', 'after'])
  })

  t.test('Retry-After is waited for, unless it is long', async (t) => {
    for (const [text, most, count] of [
      ['1', 30_000, 2],
      ['100', 30_000, 1],
    ] as const) {
      const { fetch, sent } = wire(async () => responseWith(429, 'rate_limited', { 'retry-after': text }))
      const one = createClient({ url, fetch, retryDelay: 1, maxRetryDelay: most, retries: 1 })
      const before = performance.now()
      const error = await errorOf(one.items.get(1))
      t.equal(error.retryAfter, Number(text))
      t.equal(sent.length, count)
      t.equal(performance.now() - before > 900, count === 2)
    }
  })

  t.test('a signal ends a call and its retries; a timeout is an error of its own', async (t) => {
    const hanging = wire((request) => {
      return new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)))
    })
    const slow = createClient({ url, fetch: hanging.fetch, retryDelay: 1 })
    const error = await errorOf(slow.orders.create({ lines }, { timeout: 5, retries: 1 }))
    t.match(error, { timedOut: true, message: 'orders.create: no answer in time' })
    t.equal(hanging.keys[0], hanging.keys[1])
    t.equal(error.idempotencyKey, hanging.keys[0], 'the key is told, to try again later')
    const reason = new Error('enough')
    const aborter = new AbortController()
    const waiting = errorOf(slow.items.get(1, {}, { signal: aborter.signal }))
    aborter.abort(reason)
    t.equal(await waiting, reason)
    t.equal(await errorOf(slow.items.get(1, {}, { signal: aborter.signal })), reason)
    const busy = wire(async () => responseWith(503, 'service_unavailable', { 'retry-after': '20' }))
    const later = new AbortController()
    const resting = errorOf(createClient({ url, fetch: busy.fetch }).items.get(1, {}, { signal: later.signal }))
    setTimeout(() => later.abort(reason), 20)
    t.equal(await resting, reason)
  })

  t.test('a response with an unknown value, member and code is accepted', async (t) => {
    const future = { id: 'o', status: 'teleported', colour: { name: 'teal' }, total: { amount: 5, currency: 'XAU' } }
    const { fetch } = wire(async () => new Response(JSON.stringify(future), { headers: { 'x-new': '1' } }))
    const order = await createClient({ url, fetch }).orders.get('o' as never)
    t.same(order, future)
  })
})

t.test('edits', async (t) => {
  const { as, client } = await world(t)
  const [one, two] = [await as('staff'), await as('staff')]

  t.test('an edit is repeated after a concurrent one', async (t) => {
    let turns = 0
    const add = (text: string) => (item: { description: string | null }) => {
      turns++
      return { description: `${item.description ?? ''}${text}` }
    }
    const { description } = await one.items.update(1, { description: '' })
    t.equal(description, '')
    await Promise.all(['a', 'b', 'c', 'd'].map((text, i) => (i % 2 ? one : two).items.edit(1, add(text))))
    const after = await client().items.get(1)
    t.same([...(after.description ?? '')].sort(), ['a', 'b', 'c', 'd'])
    t.ok(turns > 4, `${turns} turns`)
  })

  t.test('no edit is sent if the function returns nothing', async (t) => {
    const before = await client().items.get(2)
    t.equal((await one.items.edit(2, () => undefined)).etag, before.etag)
  })

  t.test("fail where the change is refused, and with a tag of one's own that is stale", async (t) => {
    const error = await errorOf(one.items.edit(2, () => ({ name: '' })))
    t.equal(error.code, 'validation_failed')
    const stale = await errorOf(one.items.update(2, { name: 'Lamp' }, { ifMatch: '"stale"' }))
    t.equal(stale.code, 'precondition_failed')
  })
})

t.test('logins', async (t) => {
  const { as, client, clock, url } = await world(t)

  t.test('an expired token is refreshed once, however many calls meet it', async (t) => {
    const { fetch, sent } = wire()
    const customer = await as('customer', { fetch })
    clock.advance(20 * 60_000)
    const people = await Promise.all([1, 2, 3, 4, 5].map(() => customer.users.me()))
    t.equal(people.length, 5)
    t.equal(sent.filter((one) => one.endsWith('/refresh')).length, 1)
    t.equal((await customer.users.me()).role, 'customer')
  })

  t.test('it is refreshed before it expires, by the clock of this computer', async (t) => {
    const { fetch, sent } = wire()
    const tokens = memoryStore()
    await as('customer', { tokens })
    const stored = await tokens.get()
    if (!stored) return t.fail('no tokens')
    await tokens.set({ ...stored, expires_at: Date.now() + 5000 })
    await client({ tokens, fetch }).users.me()
    t.same(sent, ['POST /api/v2/refresh', 'GET /api/v2/users/me'])
  })

  for (const shared of [true, false]) {
    t.test(
      `two tabs that refresh at once stay logged in, ${shared ? 'sharing a store' : 'each with its own'}`,
      async (t) => {
        const first = memoryStore()
        await as('customer', { tokens: first })
        const second = shared ? first : memoryStore(await first.get())
        const tabs = [client({ tokens: first }), client({ tokens: second })]
        for (let turn = 0; turn < 2; turn++) {
          clock.advance(20 * 60_000)
          const people = await Promise.all(tabs.map((tab) => tab.users.me()))
          t.same(
            people.map(({ role }) => role),
            ['customer', 'customer'],
          )
          clock.advance(5000)
        }
        for (const tab of tabs) t.equal((await tab.users.me()).role, 'customer')
      },
    )
  }

  t.test('a login that has ended leaves the store empty', async (t) => {
    const tokens = memoryStore()
    const customer = await as('customer', { tokens })
    const copy = client({ tokens: memoryStore(await tokens.get()) })
    await customer.auth.logout()
    t.equal(await tokens.get(), undefined)
    t.equal((await errorOf(customer.users.me())).code, 'unauthorized')
    t.equal((await errorOf(copy.users.me())).code, 'invalid_token')
    t.equal((await errorOf(copy.users.me())).code, 'unauthorized', 'it is forgotten')
  })

  t.test('a token function is called, and again after a 401', async (t) => {
    const store = memoryStore()
    await as('customer', { tokens: store })
    const access = (await store.get())?.access_token ?? ''
    t.equal((await client({ token: access }).users.me()).role, 'customer')
    let requestCount = 0
    const token = async () => (requestCount++ === 0 ? 'wrong' : access)
    t.equal((await client({ token }).users.me()).role, 'customer')
    t.equal((await errorOf(client({ token: 'wrong' }).users.me())).code, 'invalid_token')
  })

  t.test('client credentials are sent as a form; errors of the token endpoint have their own shape', async (t) => {
    const { fetch, sent } = wire(async (request, send) => {
      t.equal(request.headers.get('content-type'), 'application/x-www-form-urlencoded')
      return send()
    })
    const wrong = { grant_type: 'client_credentials', client_id: 'app_wrong', client_secret: 'wrong' } as const
    const error = await errorOf(client({ fetch }).auth.token(wrong))
    t.same(sent, ['POST /oauth/token'])
    t.match(error, { code: 'invalid_client', name: 'InvalidClientError' })
  })

  t.test('a cookie session, with a CSRF token that is fetched again', async (t) => {
    let cookie = ''
    const browser = wire(async (request, _send) => {
      const headers = new Headers(request.headers)
      if (cookie) headers.set('cookie', cookie)
      headers.set('origin', url)
      const response = await fetch(new Request(request, { headers }))
      cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
      return response
    })
    const page = client({ cookies: true, fetch: browser.fetch })
    await page.auth.login({ email: 'customer@shop.example', password })
    t.match(cookie, /^session=/)
    t.equal((await page.users.updateMe({ name: 'Sora' })).name, 'Sora')
    const reloaded = client({ cookies: true, fetch: browser.fetch })
    t.equal((await reloaded.users.updateMe({ name: 'Mina' })).name, 'Mina')
    t.ok(browser.sent.includes('GET /api/v2/users/me'))
  })
})

t.test('money is exact', async (t) => {
  t.same(money('19.99', 'USD'), { amount: 1999, currency: 'USD' })
  t.same(money(1200, 'KRW'), { amount: 1200, currency: 'KRW' })
  t.same(money('5', 'USD').amount, 500)
  t.same(money('0.07', 'USD').amount, 7)
  for (const [major, currency] of [
    ['1.5', 'KRW'],
    ['1.999', 'USD'],
    ['x', 'USD'],
    ['', 'USD'],
    ['1e3', 'USD'],
  ] as const)
    t.throws(() => money(major, currency), RangeError)
  t.equal(toMajor({ amount: 7, currency: 'USD' }), '0.07')
  t.equal(toMajor({ amount: -1999, currency: 'USD' }), '-19.99')
  t.equal(toMajor({ amount: 1200, currency: 'KRW' }), '1200')
  t.equal(formatMoney({ amount: 1999, currency: 'USD' }, 'en'), '$19.99')
  t.equal(formatMoney({ amount: 1200, currency: 'KRW' }, 'ko'), '₩1,200')
  t.equal(formatMoney({ amount: 99_999_999_999_999, currency: 'USD' }, 'en'), '$999,999,999,999.99')
  t.match(formatMoney({ amount: 1234, currency: 'KWD' }, 'en'), /1\.234/, 'a currency that is younger than this client')
})
