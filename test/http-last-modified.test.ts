// Last-Modified: a request with only a date never receives a 304 for a resource that has changed since, whatever
// changed it and however soon (RFC 9110, sections 8.8.2 and 13.1.3). The operations come from the documents, so that
// none is forgotten.

import { readFileSync } from 'node:fs'
import t from 'tap'
import { openDriver } from '../src/store/open.ts'
import { expireOrders } from '../src/use-cases/order-transitions.ts'
import { derivedFrom } from './derived-requests.ts'
import { code, key, openPaymentsShop, seconds } from './payments-shop.ts'
import { fileForm, picture } from './pictures.ts'
import { type Engine, onEveryEngine } from './shop.ts'

type PaymentsShop = Awaited<ReturnType<typeof openPaymentsShop>>
/** Does something that shows at a path of version 1, and so of version 2. */
type Change = (path: string, name: string, work: () => Promise<unknown>) => Promise<void>

const documents = ['v1/', ''].map((folder) =>
  JSON.parse(readFileSync(new URL(`../src/generated/${folder}openapi.json`, import.meta.url), 'utf8')),
)
const cached = documents
  .flatMap(({ paths }) => Object.values<any>(paths).map(({ get }) => get))
  .filter((get) => (get?.['x-cache']?.visibility ?? 'no-store') !== 'no-store')
const idsOf = (operations: any[]): string[] => [...new Set<string>(operations.map(({ operationId }) => operationId))]
const dated = idsOf(cached.filter((get) => get['x-cache'].lastModified))
const undated = idsOf(
  cached.filter((get) => !get['x-cache'].lastModified && get.responses[200].content['application/json']),
)

/** Whatever changes what each dated operation shows; and the members that nothing changes. */
const stories: Record<string, { constant: string[]; run(shop: PaymentsShop, change: Change): Promise<void> }> = {
  getItem: {
    constant: ['id', 'currency', 'created_at'],
    async run({ send, request, as, place, cancel, pay, store, clock }, change) {
      const path = '/api/v1/items/1?include_inactive=true'
      const patch = (body: object) => () => send('PATCH', '/api/v1/items/1', body, { 'if-match': '*' })
      const category = (await send('POST', '/api/v1/categories', { name: 'Desk', slug: 'desk' })).json()
      const { payload, headers } = fileForm(await picture())
      const upload = { method: 'POST', url: '/api/v1/upload', payload, headers } as const
      const file = (await request(upload)).json()
      await change(path, 'an edit', patch({ name: 'Nib', price: 120, description: 'Fine.', sku: 'NIB' }))
      await change(path, 'another category', patch({ category_id: category.id }))
      await change(path, 'a picture', patch({ image_ids: [file.id] }))
      let order: any
      await change(path, 'units held', async () => {
        order = await place()
      })
      await change(path, 'units given back', () => cancel(order.id))
      order = await place()
      await pay({ order_id: order.id, capture: true })
      const ship = async () =>
        send('POST', `/api/v1/orders/${order.id}/fulfill`, {}, { ...(await as('staff')), ...key() })
      await change(path, 'units shipped', ship)
      await change(path, 'units counted', () =>
        send('POST', '/api/v1/items/1/stock-adjustments', { delta: 5, reason: 'purchase' }, key()),
      )
      await place()
      await change(path, 'a hold that is over', () => {
        clock.advance(3600 * seconds)
        return expireOrders(store, clock())
      })
      let review = ''
      await change(path, 'a review', async () => {
        const reviewBody = { rating: 4, body: 'Writes.' }
        review = String(
          (await send('POST', '/api/v1/items/1/reviews', reviewBody, await as('customer'))).headers.location,
        )
      })
      const any = { 'if-match': '*' }
      const rated = async () => send('PATCH', review, { rating: 2 }, { ...(await as('customer')), ...any })
      await change(path, 'another rating', rated)
      await change(path, 'a review hidden', () => send('PATCH', review, { status: 'hidden' }, any))
      await change(path, 'a review shown again', () => send('PATCH', review, { status: 'published' }, any))
      await change(path, 'a review deleted', () => send('DELETE', review, undefined, any))
      await change(path, 'not for sale', patch({ active: false }))
    },
  },
  getOrder: {
    constant: [
      'id',
      'user_id',
      'currency',
      'lines',
      'items_total',
      'shipping_total',
      'total',
      'shipping_address',
      'note',
      'placed_at',
    ],
    async run({ send, as, place, pay, act, cancel, sandbox, event, store, clock }, change) {
      const shipped = `/api/v1/orders/${(await place()).id}`
      const order_id = shipped.split('/').at(-1) as string
      let payment: any
      await change(shipped, 'money held', async () => {
        payment = (await pay({ order_id })).json()
      })
      await change(shipped, 'money taken', () => act(payment.id, 'capture'))
      await change(shipped, 'some given back', () => act(payment.id, 'refunds', { amount: 10 }))
      const tracking = { carrier: 'Post', number: '1' }
      const ship = async () => send('POST', `${shipped}/fulfill`, { tracking }, { ...(await as('staff')), ...key() })
      await change(shipped, 'shipped', ship)
      const { id } = await place()
      const waiting = (await pay({ order_id: id, payment_method: 'card_needs_deposit' })).json()
      const deposit = await sandbox.deposit(waiting.id)
      await change(`/api/v1/orders/${id}`, 'an event of the provider', () => event(deposit))
      const order = await place()
      await change(`/api/v1/orders/${order.id}`, 'cancelled', () => cancel(order.id))
      const late = await place()
      await change(`/api/v1/orders/${late.id}`, 'a hold that is over', () => {
        clock.advance(3600 * seconds)
        return expireOrders(store, clock())
      })
    },
  },
  getPayment: {
    // A failure is there from the first response on, or never.
    constant: [
      'id',
      'order_id',
      'amount',
      'currency',
      'provider',
      'method_label',
      'capture_mode',
      'failure',
      'created_at',
    ],
    async run({ place, pay, act, sandbox, event }, change) {
      const paid = (await pay({ order_id: (await place()).id })).json()
      const path = `/api/v1/payments/${paid.id}`
      await change(path, 'captured', () => act(paid.id, 'capture'))
      await change(path, 'some given back', () => act(paid.id, 'refunds', { amount: 10 }))
      await change(path, 'all given back', () => act(paid.id, 'refunds', {}))
      const authorized = (await pay({ order_id: (await place()).id })).json()
      await change(`/api/v1/payments/${authorized.id}`, 'voided', () => act(authorized.id, 'void'))
      const waiting = (await pay({ order_id: (await place()).id, payment_method: 'card_needs_deposit' })).json()
      const deposit = await sandbox.deposit(waiting.id)
      await change(`/api/v1/payments/${waiting.id}`, 'an event of the provider', () => event(deposit))
    },
  },
  getUser: {
    constant: ['id', 'created_at'],
    async run({ send, as, get }, change) {
      const { id } = (await get('/api/v1/users/me', await as('customer'))).json()
      const path = `/api/v1/users/${id}`
      const any = { 'if-match': '*' }
      const edit = (body: object) => async () => send('PATCH', path, body, { ...(await as('admin')), ...any })
      const own = async () => send('PATCH', '/api/v1/users/me', { name: 'Bo' }, { ...(await as('customer')), ...any })
      await change(path, 'his own edit', own)
      await change(path, 'an edit', edit({ email: 'b@shop.example', locale: 'ko', role: 'staff' }))
      await change(path, 'switched off', edit({ active: false }))
    },
  },
}

/** Where each read is that has no date, when there is one of everything. Others are where their examples put them. */
const places: Record<string, string> = {
  listItems: 'items',
  listReviews: 'items/1/reviews',
  getReview: 'items/1/reviews/1',
  listCategories: 'categories',
  getCategory: 'categories/1',
  listOrders: 'orders',
  listPayments: 'payments',
  listUsers: 'users',
  getMe: 'users/me',
}

/** The path of a read of the newest version, whose ids are those that its collections answer to their examples. */
async function placeMade(id: string, { send, as }: PaymentsShop): Promise<string> {
  const document = documents.at(-1)
  const [path = ''] = Object.entries<any>(document.paths).find(([, { get }]) => get?.operationId === id) ?? []
  let place = path
  for (const [name] of derivedFrom(document, path, 'get').created) {
    const collection = place.slice(0, place.indexOf(`/{${name}}`))
    const { body } = derivedFrom(document, path.slice(0, path.indexOf(`/{${name}}`)), 'post')
    const made = await send('POST', collection, body, { ...(await as('admin')), ...key() })
    place = place.replace(`{${name}}`, made.json().id)
  }
  return place
}

const everAfter = 'Fri, 01 Jan 2100 00:00:00 GMT'

onEveryEngine(t, async (t, engine: Engine) => {
  t.same(dated.toSorted(), Object.keys(stories).toSorted(), 'every dated operation has its story')
  t.same(
    Object.keys(places).filter((id) => !undated.includes(id)),
    [],
    'those with a place have no date',
  )

  for (const [id, { constant, run }] of Object.entries(stories)) {
    for (const apart of [0, 5 * seconds]) {
      t.test(
        `${id}, changes ${apart ? 'seconds apart' : 'within one second'}: ` +
          `a date that is older than one is never current`,
        async (t) => {
          const shop = await openPaymentsShop(t, engine)
          const { clock } = shop
          const members = new Set<string>()
          const changed = new Set<string>(constant)
          const read = async (path: string, headers = {}) => shop.get(path, { ...(await shop.as('admin')), ...headers })
          const change: Change = async (v1, name, work) => {
            const paths = [v1, v1.replace('/v1/', '/v2/')]
            const olds = await Promise.all(paths.map((path) => read(path)))
            const lastModified = clock().toUTCString()
            clock.advance(apart)
            const done = (await work()) as { statusCode?: number } | undefined
            if ((done?.statusCode ?? 200) >= 300) return void t.fail(`${name}: ${JSON.stringify(done)}`)
            clock.advance(apart)
            for (const [i, path] of paths.entries()) {
              const old = olds[i] as (typeof olds)[number]
              const fresh = await read(path)
              const [was, is] = [old.json(), fresh.json()]
              for (const member of Object.keys(is)) {
                members.add(member)
                if (JSON.stringify(is[member]) !== JSON.stringify(was[member])) changed.add(member)
              }
              t.not(fresh.headers.etag, old.headers.etag, `${name}: shows at ${path}`)
              // A client without a Last-Modified may send the Date of the response (RFC 9110, section 13.1.3).
              const since = String(old.headers['last-modified'] ?? lastModified)
              const again = await read(path, { 'if-modified-since': since })
              t.same([again.statusCode, again.body], [200, fresh.body], `${name}: ${path} since ${since}`)
              const modified = fresh.headers['last-modified']
              if (apart) t.ok(modified, `${name}: has a date`)
              if (!modified) continue
              t.ok(Date.parse(String(modified)) <= clock().getTime(), `${name}: no date is later than now`)
              t.ok(Date.parse(String(modified)) > Date.parse(since), `${name}: the date has moved`)
              const current = await read(path, { 'if-modified-since': String(modified) })
              t.same([current.statusCode, current.headers['last-modified']], [304, modified], `${name}: then current`)
            }
          }
          await run(shop, change)
          // Its own time may be the same as before.
          if (apart)
            t.same(
              [...members].filter((member) => !changed.has(member)),
              [],
              'every member is constant, or was seen to change',
            )
        },
      )
    }
  }

  t.test('a response that shows undated changes has no Last-Modified, and no date makes it current', async (t) => {
    const shop = await openPaymentsShop(t, engine)
    const { send, as, get, place, pay } = shop
    await send('POST', '/api/v1/categories', { name: 'Desk', slug: 'desk' })
    await send('POST', '/api/v1/items/1/reviews', { rating: 4, body: 'Writes.' }, await as('customer'))
    const { id } = await place()
    const payment = (await pay({ order_id: id })).json()
    t.ok(payment.id)
    const relations = ['items/1?include=category', 'items/1?include=reviews', `orders/${id}?include=items,payments`]
    const both = [...Object.values(places), ...relations].flatMap((one) => [`/api/v1/${one}`, `/api/v2/${one}`])
    const others: string[] = []
    for (const id of undated.filter((one) => !(one in places))) others.push(await placeMade(id, shop))
    for (const path of [...both, ...others]) {
      const response = await get(path, { ...(await as('admin')), 'if-modified-since': everAfter })
      t.same([response.statusCode, response.headers['last-modified']], [200, undefined], path)
      t.ok(response.headers.etag)
    }
  })

  t.test('many changes in one second: the date is sent again a minute later, and only increases', async (t) => {
    const { send, get, clock } = await openPaymentsShop(t, engine)
    const path = '/api/v1/items/1'
    const date = async () => (await get(path)).headers['last-modified']
    const count = async () => {
      const response = await send('POST', `${path}/stock-adjustments`, { delta: 1, reason: 'purchase' }, key())
      t.equal(response.statusCode, 201)
    }
    const first = String(await date())
    t.equal(first, clock().toUTCString())
    for (let i = 0; i < 70; i++) await count()
    t.equal(await date(), undefined, 'it is ahead of the clock')
    t.equal((await get(path, { 'if-modified-since': first })).statusCode, 200)
    clock.advance(61 * seconds)
    const second = String(await date())
    t.equal(second, clock().toUTCString())
    t.equal((await get(path, { 'if-modified-since': second })).statusCode, 304)
    clock.advance(-30 * seconds)
    await count()
    clock.advance(30 * seconds)
    t.equal((await get(path, { 'if-modified-since': second })).statusCode, 200, 'begun before it and seen after it')
    clock.advance(seconds)
    t.ok(Date.parse(String(await date())) > Date.parse(second))
  })

  t.test('a clock set back by hours: no earlier date matches a changed resource', async (t) => {
    const { send, get, clock } = await openPaymentsShop(t, engine)
    const path = '/api/v1/items/1'
    const old = String((await get(path)).headers['last-modified'])
    clock.set(-2 * 3_600_000)
    t.equal((await send('PATCH', path, { name: 'Nib' })).statusCode, 200)
    const since = { 'if-modified-since': old }
    t.same([(await get(path, since)).statusCode, (await get(path)).headers['last-modified']], [200, undefined])
    clock.advance(2 * 3_600_000)
    t.equal((await get(path, since)).statusCode, 200)
    clock.advance(2 * seconds)
    t.ok(Date.parse(String((await get(path)).headers['last-modified'])) > Date.parse(old))
  })

  t.test('a resource unchanged since before dates were stored: no date, until it changes', async (t) => {
    const { send, get, databaseUrl, clock } = await openPaymentsShop(t, engine)
    const db = openDriver(databaseUrl)
    await db.run('UPDATE items SET last_modified = NULL')
    await db.close()
    const path = '/api/v1/items/1'
    const { statusCode, headers } = await get(path, { 'if-modified-since': everAfter })
    t.same([statusCode, headers['last-modified']], [200, undefined])
    const older = { 'if-unmodified-since': new Date(clock().getTime() - seconds).toUTCString() }
    t.equal((await send('PATCH', path, { name: 'Nib' }, older)).statusCode, 412, 'its edits have a time all the same')
    t.equal((await send('PATCH', path, { name: 'Nib' })).statusCode, 200)
    t.equal((await get(path)).headers['last-modified'], clock().toUTCString())
  })

  t.test('If-Unmodified-Since compares the date; If-Match still compares only the edit', async (t) => {
    const { send, get, clock, place } = await openPaymentsShop(t, engine)
    const path = '/api/v1/items/1'
    const { etag, 'last-modified': old } = (await get(path)).headers
    clock.advance(seconds)
    await place()
    const edit = async (headers: object) => send('PATCH', path, { name: 'Nib' }, headers as never)
    for (const method of ['PATCH', 'PUT', 'DELETE'] as const) {
      const body = method === 'DELETE' ? undefined : { name: 'Nib', price: 100 }
      const response = await send(method, path, body, { 'if-unmodified-since': String(old) })
      t.same([response.statusCode, code(response)], [412, 'precondition_failed'], method)
    }
    const now = String((await get(path)).headers['last-modified'])
    for (const [since, status] of [
      [String(old), 412],
      [now, 200],
    ] as const)
      t.equal((await get(path, { 'if-unmodified-since': since })).statusCode, status, 'of a read too')
    t.equal((await edit({ 'if-unmodified-since': now })).statusCode, 200)
    t.equal((await edit({ 'if-unmodified-since': now })).statusCode, 412, 'in the same second')
    const { etag: edited } = (await get(path)).headers
    t.not(edited, etag)
    await place()
    t.not((await get(path)).headers.etag, edited)
    t.equal((await edit({ 'if-match': String(edited) })).statusCode, 200)
  })

  t.test('If-Unmodified-Since, without a Last-Modified: a later edit is not overwritten', async (t) => {
    const { send, get, clock } = await openPaymentsShop(t, engine)
    const created = await send('POST', '/api/v1/categories', { name: 'Desk', slug: 'desk' })
    const path = String(created.headers.location)
    const edit = (name: string, since: string) => send('PATCH', path, { name }, { 'if-unmodified-since': since })
    const before = clock().toUTCString()
    clock.advance(seconds)
    t.equal((await edit('Desks', before)).statusCode, 200)
    t.same(code(await edit('Chairs', before)), 'precondition_failed')
    t.equal((await get(path)).json().name, 'Desks')
  })
})
