// The audit policy: a row for every change, in its transaction; one for what was refused and must be known; none for
// the rest.

import t, { type Test } from 'tap'
import type { Policy } from '../src/contract/serve/policy.ts'
import { commitWith } from '../src/contract/serve/steps.ts'
import { handlers } from '../src/handlers/v1/index.ts'
import { access } from '../src/policies/access.ts'
import { audit } from '../src/policies/audit.ts'
import { languages } from '../src/policies/languages.ts'
import { tracing } from '../src/policies/tracing.ts'
import { problem } from '../src/problem.ts'
import { openDriver } from '../src/store/open.ts'
import { type Engine, newestFirst, onEveryEngine, openShop, type Shop, type ShopOptions, startTime } from './shop.ts'
import { createSmallApp } from './small-app.ts'

const items = '/api/v1/items'
const lamp = { name: 'Lamp', price: 45000, sku: 'LAMP-01' }

/** What the shop keeps of an item, from what version 1 shows of one. */
const audited = ({ price: _, etag: __, available: ___, images: ____, rating_average, ...rest }: any) => ({
  ...rest,
  rating_tenths: rating_average,
  reserved: 0,
})

const rows = async ({ store }: Pick<Shop, 'store'>) => (await store.audit.list(newestFirst)).items
const last = async (shop: Pick<Shop, 'store'>) => (await rows(shop))[0]

/** A shop whose database is open in another process too. */
async function watched(t: Test, engine: Engine, options: ShopOptions = {}) {
  const url = await engine.database(t)
  const shop = await openShop(t, { engine: { name: engine.name, database: async () => url }, ...options })
  const intruder = openDriver(url)
  t.teardown(() => intruder.close())
  return { ...shop, breakLog: () => intruder.script('ALTER TABLE audit_logs RENAME TO elsewhere') }
}

onEveryEngine(t, async (t, engine) => {
  t.test('createItem: who, from where, what, and after', async (t) => {
    const shop = await openShop(t, { engine })
    const staff = await shop.as('staff')
    const headers = { ...staff, 'user-agent': 'till/1', 'x-request-id': 'request-0001' }
    const item = (await shop.send('POST', items, lamp, headers)).json()
    const [{ trace_id, ...row } = {}, ...others] = await rows(shop)
    t.match(trace_id, /^[0-9a-f]{32}$/)
    t.same(
      [row, ...others],
      [
        {
          id: 1,
          at: startTime,
          actor: { type: 'user', id: '1', role: 'staff' },
          ip: '127.0.0.1',
          user_agent: 'till/1',
          request_id: 'request-0001',
          action: 'item.create',
          resource_type: 'item',
          resource_id: String(item.id),
          before: null,
          after: audited(item),
          changed: [],
          facts: null,
          api_version: 'v1',
          outcome: 'success',
        },
      ],
    )
  })

  t.test('updateItem, replaceItem, deleteItem: before and after as the shop stores them', async (t) => {
    const shop = await openShop(t, { engine })
    const first = audited((await shop.send('POST', items, lamp)).json())
    const second = audited((await shop.send('PATCH', `${items}/1`, { price: 40000 })).json())
    t.match(await last(shop), {
      action: 'item.update',
      before: first,
      after: second,
      changed: ['/price_minor'],
    })
    const third = audited((await shop.send('PUT', `${items}/1`, { name: 'Lamp', price: 40000 })).json())
    t.match(await last(shop), { action: 'item.update', before: second, after: third, changed: ['/sku'] })
    await shop.send('DELETE', `${items}/1`)
    t.match(await last(shop), { action: 'item.delete', resource_id: '1', before: third, after: null, changed: [] })
    t.same(await shop.store.audit.verify(), { rows: 4, broken: undefined })
  })

  t.test('a change has the same entry in every version of the API', async (t) => {
    const shop = await openShop(t, { engine })
    const [staff, customer] = [await shop.as('staff'), await shop.as('customer')]
    const versions = {
      v1: {
        price: (cents: number) => ({ price: cents / 100, currency: 'USD' }),
        amount: (cents: number) => cents / 100,
      },
      v2: {
        price: (amount: number) => ({ price: { amount, currency: 'USD' } }),
        amount: (amount: number) => ({ amount, currency: 'USD' }),
      },
    }
    const batches: object[][] = []
    for (const [version, { price, amount }] of Object.entries(versions)) {
      const rowCount = (await rows(shop)).length
      let requestCount = 0
      const send = (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object, as = staff) =>
        shop.send(method, `/api/${version}/${path}`, body, { ...as, 'idempotency-key': `${version}-${requestCount++}` })
      const { id } = (await send('POST', 'items', { name: 'Lamp', ...price(1999) })).json()
      await send('PATCH', `items/${id}`, { price: price(2999).price })
      const order = (await send('POST', 'orders', { lines: [{ item_id: id, quantity: 1 }] }, customer)).json()
      const paid = (await send('POST', 'payments', { order_id: order.id, capture: true }, customer)).json()
      await send('POST', `payments/${paid.id}/refunds`, { amount: amount(500) }, await shop.as('admin'))
      await send('DELETE', `items/${id}`)
      const name = { [order.id]: 'the order', [paid.id]: 'the payment', [id]: 1 }
      const list = (await rows(shop)).slice(0, -rowCount || undefined)
      const text = JSON.stringify(
        list.map(({ action, before, after, changed }) => ({ action, before, after, changed })),
      )
      t.equal(list.length, 6, version)
      batches.push(
        JSON.parse(text, (key, value) =>
          ['id', 'item_id', 'order_id', 'payment_id'].includes(key)
            ? (name[value] ?? String(value).split('_')[0])
            : value,
        ),
      )
    }
    t.same(batches[0], batches[1])
    t.match(batches[0]?.[4], { action: 'item.update', changed: ['/price_minor'], after: { price_minor: 2999 } })
    t.notMatch(JSON.stringify(batches), /"(?:etag|price|amount|attempt|action_attempt|provider_ref|last_modified)":/)
  })

  t.test(
    'whatever a proxy says of the caller: an address is kept, in one spelling, and every page can be read',
    async (t) => {
      const shop = await openShop(t, { engine, env: { TRUST_PROXY: '127.0.0.1, 10.0.0.0/8' } })
      const chains = {
        '203.0.113.9:4444': '203.0.113.9',
        '[2001:DB8::1]:443': '2001:db8::1',
        '"[::1]"': '::1',
        '::ffff:203.0.113.9': '203.0.113.9',
        'a b': '127.0.0.1',
        [`${'9'.repeat(300)}`]: '127.0.0.1',
        '\u00e9': '127.0.0.1',
        unknown: '127.0.0.1',
        '1.2.3.4, foo bar': '127.0.0.1',
        'foo bar, 10.0.0.9': '10.0.0.9',
      }
      for (const forwarded of Object.keys(chains))
        await shop.send(
          'POST',
          items,
          { name: 'Mug', price: 1 },
          { ...(await shop.as('staff')), 'x-forwarded-for': forwarded },
        )
      const response = await shop.get('/api/v1/audit-logs?size=50', await shop.as('admin'))
      t.equal(response.statusCode, 200)
      t.same(
        response
          .json()
          .items.map(({ ip }: { ip: string }) => ip)
          .reverse(),
        Object.values(chains),
      )
    },
  )

  t.test('older rows with an invalid address can be read, and verify', async (t) => {
    const shop = await openShop(t, { engine })
    const row = {
      actor: { type: 'user', id: null },
      action: 'auth.login_failed',
      resource_type: 'auth',
      resource_id: null,
    } as const
    for (const ip of ['a b', '9'.repeat(300), '203.0.113.9:4444'])
      await shop.store.audit.add({ ...row, ip, outcome: 'invalid_credentials' }, shop.clock())
    const response = await shop.get('/api/v1/audit-logs', await shop.as('admin'))
    t.equal(response.statusCode, 200)
    t.same(
      response.json().items.map(({ ip }: { ip: string | null }) => ip),
      ['203.0.113.9:4444', null, null],
    )
    t.match(await shop.store.audit.verify(), { rows: 3, broken: undefined })
  })

  t.test('an item that is not for sale is recorded like any other', async (t) => {
    const shop = await openShop(t, { engine })
    const hidden = audited((await shop.send('POST', items, { ...lamp, active: false })).json())
    const item = audited((await shop.send('PATCH', `${items}/1`, { active: true })).json())
    t.match(await last(shop), { before: hidden, after: item, changed: ['/active'] })
  })

  t.test('categories are recorded too', async (t) => {
    const shop = await openShop(t, { engine })
    const url = '/api/v1/categories'
    await shop.send('POST', url, { name: 'Light', slug: 'light' })
    await shop.send('PATCH', `${url}/1`, { name: 'Lights' })
    await shop.send('DELETE', `${url}/1`)
    t.same(
      (await rows(shop)).map(({ action, resource_id, changed }) => [action, resource_id, changed]),
      [
        ['category.delete', '1', []],
        ['category.update', '1', ['/name']],
        ['category.create', '1', []],
      ],
    )
  })

  t.test('an edit that changes nothing, a change that is rolled back and a read leave no row', async (t) => {
    const shop = await openShop(t, { engine })
    await shop.send('POST', items, lamp)
    t.equal((await shop.send('PATCH', `${items}/1`, { price: 45000 })).statusCode, 200)
    t.equal((await shop.send('POST', items, lamp)).statusCode, 409)
    t.equal((await shop.send('PATCH', `${items}/1`, { version: 9 })).statusCode, 409)
    t.equal((await shop.send('PATCH', `${items}/99`, { price: 1 })).statusCode, 404)
    t.equal((await shop.get(`${items}/1`)).statusCode, 200)
    t.equal((await shop.get('/api/v1/audit-logs', await shop.as('admin'))).statusCode, 200)
    t.equal((await rows(shop)).length, 1)
  })

  t.test('an undocumented response rolls back the change and its entry', async (t) => {
    const createItem = async (call: never) => ({ ...(await handlers.createItem(call)), status: 299 })
    const shop = await openShop(t, { engine, handlers: { ...handlers, createItem } as never })
    t.equal((await shop.send('POST', items, lamp)).statusCode, 500)
    t.equal(shop.violations.splice(0).length, 1)
    t.same(await rows(shop), [])
  })

  t.test('an entry that cannot be written rolls back the change', async (t) => {
    const shop = await watched(t, engine)
    await shop.breakLog()
    t.equal((await shop.send('POST', items, lamp)).statusCode, 500)
    t.equal((await shop.get(`${items}/1`)).statusCode, 404)
  })

  t.test('an error that is committed has an entry with its code', async (t) => {
    const createReview = async () => commitWith(problem('review_already_exists', { data: { review_id: 5 } }))
    const shop = await openShop(t, { engine, handlers: { ...handlers, createReview } as never })
    t.equal((await shop.send('POST', `${items}/1/reviews`, { rating: 5, body: 'Bright.' })).statusCode, 409)
    const outcome = 'review_already_exists'
    t.match(await rows(shop), [{ action: 'review.create', outcome, resource_id: '5', after: null }])
  })

  const event = {
    action: 'auth.login_failed',
    resource_type: 'user',
    resource_id: null,
    facts: { email: 'a@b.kr', password: 'hush' },
  }
  const failing = async ({ store, body, now }: { store: Shop['store']; body: never; now: Date }) => {
    await store.items.add({ ...(body as object), price_minor: 1, description: null, category_id: null } as never, now)
    throw problem('duplicate_sku', { event })
  }

  t.test('an error with an event has an entry, although its work is rolled back', async (t) => {
    const shop = await openShop(t, { engine, handlers: { ...handlers, createItem: failing } as never })
    t.equal((await shop.send('POST', items, lamp)).statusCode, 409)
    t.match(await rows(shop), [{ action: 'auth.login_failed', outcome: 'duplicate_sku', facts: { email: 'a@b.kr' } }])
    t.notMatch(JSON.stringify(await rows(shop)), /hush/)
    t.equal((await shop.get(`${items}/1`)).statusCode, 404)
  })

  t.test('an error is sent even if it cannot be recorded', async (t) => {
    const shop = await watched(t, engine, { handlers: { ...handlers, createItem: failing } as never })
    await shop.breakLog()
    t.equal((await shop.send('POST', items, lamp)).statusCode, 409)
    t.ok(shop.log.some(({ msg, err }) => msg === 'audit' && err))
  })

  t.test('twenty changes at once: contiguous rows, and each before is the after of the one it follows', async (t) => {
    const shop = await openShop(t, { engine })
    await shop.send('POST', items, lamp)
    const edits = Array.from({ length: 10 }, (_, i) => shop.send('PATCH', `${items}/1`, { price: i + 1 }))
    const others = Array.from({ length: 10 }, (_, i) => shop.send('POST', items, { name: 'Mug', price: i }))
    for (const response of await Promise.all([...edits, ...others])) t.ok(response.statusCode < 300)
    const written = await rows(shop)
    t.same(
      written.map(({ id }) => id),
      Array.from({ length: 21 }, (_, i) => 21 - i),
    )
    t.match(await shop.store.audit.verify(), { rows: 21, broken: undefined })
    const lamps = written.filter(({ resource_id }) => resource_id === '1')
    for (const [i, { before }] of lamps.slice(0, -1).entries()) t.same(before, lamps[i + 1]?.after)
  })

  t.test('listAuditLogs: filters, and reading by cursor finds every row once while others are added', async (t) => {
    const shop = await openShop(t, { engine })
    const [admin, staff] = [await shop.as('admin'), await shop.as('staff')]
    const ask = async (search: string) => (await shop.get(`/api/v1/audit-logs${search}`, admin)).json()
    const ids = async (search: string) => (await ask(search)).items.map(({ id }: { id: number }) => id)
    await shop.send('POST', items, lamp, admin)
    shop.clock.advance(1000)
    await shop.send('POST', items, { name: 'Mug', price: 1 }, staff)
    await shop.send(
      'POST',
      '/api/v1/categories',
      { name: 'Light', slug: 'light' },
      { ...admin, 'x-request-id': 'request-0003' },
    )
    shop.clock.advance(1000)
    await shop.send('DELETE', `${items}/1`, undefined, admin)
    t.same(await ids(''), [4, 3, 2, 1])
    t.same(await ids('?resource_type=item&resource_id=1'), [4, 1])
    t.same(await ids('?actor_id=2'), [2])
    t.same(await ids('?action=item.'), [4, 2, 1])
    t.same(await ids('?action=item.create'), [2, 1])
    t.same(await ids('?action=categ'), [3])
    t.same(await ids('?request_id=request-0003'), [3])
    t.same(await ids('?from=2026-11-22T13:00:01.000Z&to=2026-11-22T13:00:02.000Z'), [3, 2])
    t.same(await ids('?from=2026-11-22T13:00:01Z&to=2026-11-22T22:00:02%2B09:00'), [3, 2])
    t.same(await ids('?resource_type=order'), [])
    const page = await ask('?size=3&action=item.')
    t.same(page.meta, { page: null, size: 3, total: null, has_next: false, has_prev: false })
    const first = await ask('?size=3')
    await shop.send('DELETE', `${items}/2`)
    t.same(
      (await ask(first.links.next.replace('/api/v1/audit-logs', ''))).items.map(({ id }: { id: number }) => id),
      [1],
    )
    const { headers } = await shop.get('/api/v1/audit-logs?fields=id', admin)
    t.equal(headers['cache-control'], 'no-store')
    t.equal(headers.etag, undefined)
  })
})

/** A caller who is always authenticated, with few scopes. */
const customer: Policy = {
  name: 'identity',
  stages: () => ({
    identify(exchange) {
      exchange.principal = {
        kind: 'user',
        id: 7,
        role: 'customer',
        scopes: new Set(['profile']),
        session_id: 1,
        by: 'token',
      }
    },
  }),
}

/** Operations that ask for a scope, whatever the document asks of its own. */
const lamps = (['post', 'get'] as const).map((method) => {
  const operationId = method === 'post' ? 'createLamp' : 'listLamps'
  const problemResponse = { description: 'no', content: { 'application/json': { schema: { type: 'object' } } } }
  return [method, { operationId, security: [{ bearerAuth: ['items:write'] }], responses: { default: problemResponse } }]
})

t.test(
  'a change that is refused for want of a scope is remembered; a closed door that is looked at is not',
  async (t) => {
    const shop = await openShop(t)
    const never = async () => 'never'
    const app = await createSmallApp(t, {
      document: { openapi: '3.1.0', paths: { '/api/v1/lamps': Object.fromEntries(lamps) } },
      handlers: { createLamp: never, listLamps: never },
      policies: [tracing, languages, customer, access, audit],
      store: shop.store,
      clock: shop.clock,
    })
    for (const method of ['GET', 'POST'] as const)
      t.equal((await app.inject({ method, url: '/api/v1/lamps' })).statusCode, 403)
    t.match(await rows(shop), [
      {
        id: 1,
        actor: { id: '7', role: 'customer' },
        action: 'access.denied',
        resource_type: 'operation',
        resource_id: 'createLamp',
        facts: { required: ['items:write'] },
        outcome: 'forbidden',
      },
    ])
    t.equal((await rows(shop)).length, 1)
  },
)

t.test('listAuditLogs: no pages, no total, no sort', async (t) => {
  const shop = await openShop(t)
  for (const search of ['page=1', 'include_total=true', 'sort=id']) {
    t.equal((await shop.get(`/api/v1/audit-logs?${search}`, await shop.as('admin'))).statusCode, 422, search)
  }
})

t.test(
  'deleting something below a resource is a change of the resource; deleting the resource has no after',
  async (t) => {
    const list = { lists: [1, 2] }
    const response = { 200: { content: { 'application/json': { schema: { type: 'object' } } } } }
    const document = {
      openapi: '3.1.0',
      info: { title: 'Lists', version: '1.0.0' },
      components: { schemas: {} },
      paths: {
        '/list': {
          get: { operationId: 'read', responses: response },
          delete: { operationId: 'remove', 'x-audit': 'list.delete', responses: { 204: {} } },
        },
        '/list/last': { delete: { operationId: 'shorten', 'x-audit': 'list.shorten', responses: { 204: {} } } },
      },
    }
    const entries: object[] = []
    const audit_ = { hold: async () => undefined, add: async (entry: object) => entries.push(entry) }
    const inside = { audit: audit_, transaction: (work: (one: object) => unknown) => work(inside) }
    const done = { status: 204 }
    const app = await createSmallApp(t, {
      document,
      policies: [audit as Policy],
      store: inside,
      handlers: {
        read: async () => ({ status: 200, body: { lists: [...list.lists] } }),
        remove: async () => done,
        shorten: async () => {
          list.lists.pop()
          return done
        },
      },
    })
    for (const url of ['/list/last', '/list']) t.equal((await app.inject({ method: 'DELETE', url })).statusCode, 204)
    t.match(entries, [
      { action: 'list.shorten', before: { lists: [1, 2] }, after: { lists: [1] } },
      { action: 'list.delete', before: { lists: [1] }, after: null },
    ])
  },
)
