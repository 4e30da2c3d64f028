// Deprecation: what is going to end says so on every response, and has ended after its sunset.
//
// The shop's own document with listItems, getItem and updateItem deprecated as generation would, so that the test needs
// no operation that happens to be.

import { readFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import { operationsOf } from '../src/contract/compile/document.ts'
import { handlers } from '../src/handlers/v1/index.ts'
import { deprecation } from '../src/policies/deprecation.ts'
import { policies } from '../src/policies/index.ts'
import { clockAt, openShop, startTime } from './shop.ts'
import { createSmallApp } from './small-app.ts'

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

const declared = (successor: string) => ({
  since: '2026-11-01T00:00:00Z',
  sunset: '2026-12-01T00:00:00Z',
  successor,
  documentation: '/guides/moving',
})

function document() {
  const generated = read('../src/generated/v1/openapi.json')
  const { headers, responses } = generated.components
  const text = { schema: { type: 'string', maxLength: 1000 } }
  for (const name of ['Deprecation', 'Sunset', 'Successor-Link']) headers[name] ??= { description: '.', ...text }
  responses.Gone ??= responses.BadRequest
  const { get } = generated.paths['/api/v1/items']
  const item = generated.paths['/api/v1/items/{item_id}']
  for (const [operation, successor] of [
    [get, '/api/v9/items'],
    [item.get, '/api/v9/items/{item_id}'],
    [item.patch, '/api/v9/items/{item_id}'],
  ]) {
    Object.assign(operation, { deprecated: true, 'x-deprecation': declared(successor) })
    deprecation.completes?.(operation['x-deprecation'], operation, generated, 'get')
  }
  return generated
}

interface Spoken {
  readonly format: 'rfc9745' | 'legacy'
  readonly sunset: 'on' | 'off'
}

async function open(t: Test, options: Partial<Spoken> = {}) {
  const clock = clockAt()
  const { store, services, violations } = await openShop(t)
  const generated = document()
  const ids = new Set(operationsOf(generated).map(({ id }) => id))
  const app = await createSmallApp(t, {
    document: generated,
    handlers: Object.fromEntries(Object.entries(handlers).filter(([id]) => ids.has(id))),
    policies,
    store,
    clock,
    house: {
      identity: services.identity,
      versions: [generated['x-version']],
      deprecation: { format: 'rfc9745', sunset: 'on', ...options },
    },
    options: {
      services,
      files: services.files,
      onViolation: (violation) => void violations.push(violation),
    },
  })
  const draft = { name: 'Lamp', description: null, price_minor: 5, currency: 'KRW', category_id: null, sku: null }
  await store.items.add({ ...draft, active: true } as never, new Date(startTime))
  return { app, clock }
}

const headers = {
  deprecation: `@${Date.parse('2026-11-01T00:00:00Z') / 1000}`,
  sunset: 'Tue, 01 Dec 2026 00:00:00 GMT',
}
const link = (successor: string) => `<${successor}>; rel="successor-version", </guides/moving>; rel="deprecation"`

t.test('every response of a deprecated operation announces it: 200, 304, errors, HEAD', async (t) => {
  const { app } = await open(t)
  const item = '/api/v1/items/1'
  const requests = {
    200: { url: item },
    304: { url: item, headers: { 'if-none-match': '*' } },
    404: { url: '/api/v1/items/9', link: '/api/v9/items/9' },
    406: { url: item, headers: { accept: 'application/xml' } },
    422: { url: `${item}?x=1` },
  }
  for (const [status, { link: successor = '/api/v9/items/1', ...options }] of Object.entries<any>(requests)) {
    for (const method of ['GET', 'HEAD'] as const) {
      const response = await app.inject({ method, ...options })
      t.equal(response.statusCode, Number(status))
      t.match(response.headers, { ...headers, link: link(successor) }, `${method} ${status}`)
    }
  }
})

t.test('a list keeps its own links in front', async (t) => {
  const { app } = await open(t)
  const { headers } = await app.inject('/api/v1/items?size=5')
  t.equal(headers.link, `</api/v1/items?size=5>; rel="self", ${link('/api/v9/items')}`)
})

t.test('an id with reserved characters stays one segment of the link', async (t) => {
  const { app } = await open(t)
  const { headers } = await app.inject('/api/v1/items/%3E%2F..%2F%0d%0a')
  t.equal(headers.link, link('/api/v9/items/%3E%2F..%2F%0D%0A'))
})

t.test('an operation that is not deprecated has none of these headers', async (t) => {
  const { app } = await open(t)
  for (const url of ['/api/v1/categories', '/api/v1/categories/9', '/nope']) {
    const { headers } = await app.inject(url)
    for (const name of ['deprecation', 'sunset', 'link']) t.notOk(name in headers, `${url} ${name}`)
  }
})

t.test('after the sunset, not before: 410 version_sunset for every request, before any other check', async (t) => {
  const { app, clock } = await open(t)
  const patchItem = () => app.inject({ method: 'PATCH', url: '/api/v1/items/1?x=1', payload: 'no' })
  clock.advance(Date.parse('2026-12-01T00:00:00Z') - Date.parse(startTime) - 1)
  t.not((await patchItem()).statusCode, 410)
  clock.advance(1)
  const response = await patchItem()
  t.equal(response.statusCode, 410)
  t.match(response.json().error, { code: 'version_sunset', details: {} })
  t.match(response.headers, { ...headers, link: link('/api/v9/items/1') })
  t.equal((await app.inject('/api/v1/categories')).statusCode, 200, 'others go on')
  t.equal((await app.inject({ method: 'DELETE', url: '/api/v1/items' })).statusCode, 405)
})

t.test('SUNSET=off and DEPRECATION_FORMAT=legacy', async (t) => {
  const { app, clock } = await open(t, { sunset: 'off', format: 'legacy' })
  clock.advance(86_400_000 * 365)
  const response = await app.inject('/api/v1/items/1')
  t.equal(response.statusCode, 200)
  t.match(response.headers, { deprecation: 'true', sunset: headers.sunset })
})

t.test('generation adds headers to every response, the 410, and a note in the description', async (t) => {
  const { components, paths } = document()
  const { get } = paths['/api/v1/items']
  const line = /\*\*Deprecated\*\* since 2026-11-01; .* 2026-12-01\. Use `\/api\/v9\/items` .*\(\/guides\/moving\)/
  t.match(get.description, line)
  t.ok(get.responses[410])
  for (const [status, { $ref, headers }] of Object.entries<any>(get.responses)) {
    const names = Object.keys(headers ?? components.responses[$ref.split('/').at(-1)].headers)
    for (const name of ['Deprecation', 'Sunset', 'Link']) t.ok(names.includes(name), `${status} ${name}`)
  }
  t.match(paths['/api/v1/categories'].get.responses[400], { $ref: '#/components/responses/BadRequest' })
})
