// Clients of a release keep what they were promised: edits of the document that would break them are found, each where
// it was made and for whom; edits that would not are let through. All of one kind are made in one copy, each in a place
// of its own.

import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import t, { type Test } from 'tap'
import { breaking } from '../../scripts/breaking.ts'
import type { Break } from '../../scripts/breaking-ours.ts'
import { release } from '../../scripts/release.ts'

type Json = Record<string, any>

const released: Json = JSON.parse(await readFile('src/generated/v1/openapi.json', 'utf8'))
// A choice by kind, of which there is none outside of errors.
const choices = ['Token', 'Session'].map((name) => ({ $ref: `#/components/schemas/${name}Login` }))
const mapping = Object.fromEntries(choices.map(({ $ref }, i) => [['Bearer', 'Cookie'][i], $ref]))
Object.assign(released.components.schemas, {
  SessionLogin: { type: 'object', properties: { token_type: { type: 'string', const: 'Cookie' } } },
  Login: { oneOf: choices, discriminator: { propertyName: 'token_type', mapping } },
})
const copy = (): Json => structuredClone(released)

const today = new Date('2026-11-22T13:00:00.000Z')

/** The breaks between two documents. */
async function between(t: Test, base: Json, revision: Json, now = today): Promise<Break[]> {
  const folder = t.testdir({ 'released.json': JSON.stringify(base), 'made.json': JSON.stringify(revision) })
  return breaking(`${folder}/released.json`, `${folder}/made.json`, now)
}

const api = (path: string) => `/api/v1/${path}`
const operation = (document: Json, method: string, path: string): Json => document.paths[api(path)][method]
const at = (method: string, path: string, rest = '') => `#/paths/${api(path).replaceAll('/', '~1')}/${method}${rest}`
const schema = (name: string, rest = '') => `#/components/schemas/${name}${rest}`

interface Edit {
  readonly edit: (document: Json) => void
  /** Where it is found. */
  readonly found: string
  readonly says: RegExp
  readonly side?: string
}

const breaks: Record<string, Edit> = {
  'an operation is gone': {
    edit: (d) => delete d.paths[api('refresh')].post,
    found: at('post', 'refresh'),
    says: /removed.*refreshToken was never deprecated/,
    side: 'call',
  },
  'a deprecated operation is gone before its sunset': {
    edit: (d) => delete d.paths[api('items/{item_id}')].put,
    found: at('put', 'items/{item_id}'),
    says: /removed.*replaceItem is promised until 2028-01-01/,
    side: 'call',
  },
  'a version is named otherwise in headers': {
    edit: (d) => {
      d['x-version'].mediaType = 'application/vnd.store.v1+json'
    },
    found: '#/x-version',
    says: /a new name in headers/,
    side: 'call',
  },
  'a version is stable no more': {
    edit: (d) => {
      d['x-version'].stable = false
    },
    found: '#/x-version',
    says: /receive another one/,
    side: 'call',
  },
  'a sunset comes earlier': {
    edit: (d) => {
      operation(d, 'patch', 'items/{item_id}')['x-deprecation'].sunset = '2027-01-01T00:00:00Z'
    },
    found: at('patch', 'items/{item_id}', '/x-deprecation'),
    says: /promised until 2028-01-01, and now ends on 2027-01-01/,
    side: 'call',
  },
  'an operation is deprecated and over at once': {
    edit: (d) => {
      operation(d, 'get', 'users/me')['x-deprecation'] = {
        since: '2020-01-01T00:00:00Z',
        sunset: '2021-01-01T00:00:00Z',
      }
    },
    found: at('get', 'users/me', '/x-deprecation'),
    says: /sunset that has already passed/,
  },
  'an operationId is another': {
    edit: (d) => {
      operation(d, 'get', 'categories').operationId = 'getCategories'
    },
    found: at('get', 'categories', '/operationId'),
    says: /'listCategories' to 'getCategories'/,
    side: 'generated',
  },
  'an operation moves to another tag': {
    edit: (d) => {
      operation(d, 'post', 'logout').tags = ['Users']
    },
    found: at('post', 'logout', '/tags'),
    says: /tag was `\["Auth"\]`/,
    side: 'generated',
  },
  'a path parameter is called otherwise': {
    edit: (d) => {
      d.paths[api('orders/{id}/fulfill')] = d.paths[api('orders/{order_id}/fulfill')]
      delete d.paths[api('orders/{order_id}/fulfill')]
    },
    found: at('', 'orders/{id}/fulfill').replace(/\/$/, ''),
    says: /called otherwise/,
    side: 'generated',
  },
  'a parameter is gone': {
    edit: (d) => {
      const listUsers = operation(d, 'get', 'users')
      listUsers.parameters = listUsers.parameters.filter(({ name }: Json) => name !== 'sort')
    },
    found: at('get', 'users', '/parameters/query/sort'),
    says: /`sort` query parameter was removed/,
    side: 'send',
  },
  'a header is required that was not there': {
    edit: (d) =>
      operation(d, 'post', 'items/{item_id}/reviews').parameters.push({
        name: 'X-Shop',
        in: 'header',
        required: true,
        schema: { type: 'string' },
      }),
    found: at('post', 'items/{item_id}/reviews', '/parameters/header/X-Shop'),
    says: /Required `X-Shop` header parameter was added/,
    side: 'send',
  },
  'a parameter is required that could be left out': {
    edit: (d) => {
      d.components.parameters.IfMatch.required = true
    },
    found: '#/components/parameters/IfMatch/required',
    says: /became required/,
    side: 'send',
  },
  'a list cannot be sorted by one of its keys': {
    edit: (d) => {
      const { schema } = operation(d, 'get', 'items').parameters.find(({ name }: Json) => name === 'sort')
      schema.pattern = schema.pattern.replaceAll('|price', '')
    },
    found: at('get', 'items', '/parameters/query/sort'),
    says: /`pattern`/,
  },
  'fewer fields can be asked for at once': {
    edit: (d) => {
      const { schema } = operation(d, 'get', 'orders').parameters.find(({ name }: Json) => name === 'fields')
      schema.pattern = schema.pattern.replace(/\{0,\d+\}/, '{0,1}')
    },
    found: at('get', 'orders', '/parameters/query/fields'),
    says: /`pattern`/,
  },
  'a parameter needs a scope': {
    edit: (d) => {
      d.components.parameters.IncludeInactive['x-requires-scope'] = 'audit:read'
    },
    found: '#/components/parameters/IncludeInactive/x-requires-scope',
    says: /Requires the scope `audit:read`/,
    side: 'send',
  },
  'the page is shorter where nothing is said': {
    edit: (d) => {
      d.components.parameters.IncludeTotal.schema.default = false
    },
    found: '#/components/parameters/IncludeTotal/schema/default',
    says: /says `false` now/,
    side: 'send',
  },
  'what is left out is filled in otherwise': {
    edit: (d) => {
      d.components.schemas.CategoryCreate.properties.position.default = 1
    },
    found: schema('CategoryCreate', '/properties/position/default'),
    says: /`0`.*`1`/,
    side: 'send',
  },
  'a body may no longer be left out': {
    edit: (d) => {
      operation(d, 'post', 'orders/{order_id}/cancel').requestBody.required = true
    },
    found: at('post', 'orders/{order_id}/cancel', '/requestBody/required'),
    says: /Request body became required/,
    side: 'send',
  },
  'a media type of a body is gone': {
    edit: (d) => delete operation(d, 'patch', 'users/me').requestBody.content['application/merge-patch+json'],
    found: at('patch', 'users/me', '/requestBody/content/application~1merge-patch+json'),
    says: /was removed/,
  },
  'a member of a body is gone': {
    edit: (d) => delete d.components.schemas.PaymentCreate.properties.payment_method,
    found: schema('PaymentCreate', '/properties/payment_method'),
    says: /`payment_method` of `PaymentCreate` was removed/,
  },
  'a member of a body is required': {
    edit: (d) => d.components.schemas.ReviewCreate.required.push('title'),
    found: schema('ReviewCreate', '/required'),
    says: /became required: `title`/,
    side: 'send',
  },
  'a text that is sent may be less long': {
    edit: (d) => {
      d.components.schemas.NewPassword.maxLength = 64
    },
    found: schema('NewPassword', '/maxLength'),
    says: /maxLength/,
  },
  'an exact pattern is narrower': {
    edit: (d) => {
      d.components.schemas.CategorySlug['x-exact-pattern'] = '^[\\p{L}\\p{N}]+$'
    },
    found: schema('CategorySlug', '/pattern'),
    says: /`pattern` of `slug` changed from/,
  },
  'a text that is answered may have other characters': {
    edit: (d) => {
      d.components.schemas.EntityTag.pattern = '^"[\\x20-\\x7e]+"$'
    },
    found: schema('EntityTag', '/pattern'),
    says: /`pattern` of `EntityTag` changed from/,
  },
  'nothing tells whether a pattern is the same': {
    edit: (d) => {
      d.components.schemas.Sha256.pattern = '^(?![A-F])[0-9a-f]{64}$'
    },
    found: schema('Sha256', '/pattern'),
    says: /`pattern` of `sha256` changed from/,
  },
  'a number that is sent may be less great': {
    edit: (d) => {
      d.components.schemas.RequestedAmount.maximum = 100
    },
    found: schema('RequestedAmount', '/maximum'),
    says: /Upper bound/,
  },
  'a value that could be sent is gone': {
    edit: (d) => d.components.schemas.AdjustReason.enum.shift(),
    found: schema('AdjustReason', '/enum'),
    says: /lost values: 'purchase'/,
    side: 'send',
  },
  'more words are forbidden': {
    edit: (d) => {
      d.components.schemas.UserName['x-forbidden-words'] = ['shop']
    },
    found: schema('UserName', '/x-forbidden-words'),
    says: /Forbids more words: shop/,
    side: 'send',
  },
  'a price has other decimals': {
    edit: (d) => {
      d.components.schemas.Price['x-money'].digits.USD = 3
    },
    found: schema('Price', '/x-money'),
    says: /decimals: USD/,
  },
  'a body that was open is closed': {
    edit: (d) => {
      d.components.schemas.ProviderEvent.additionalProperties = false
    },
    found: schema('ProviderEvent', '/additionalProperties'),
    says: /additionalProperties/,
  },
  'a member of a response is gone': {
    edit: (d) => {
      const { properties, required } = d.components.schemas.Category
      delete properties.item_count
      d.components.schemas.Category.required = required.filter((name: string) => name !== 'item_count')
    },
    found: schema('Category', '/'),
    says: /`item_count` of `Category` was removed/,
  },
  'a member of a response may be missing': {
    edit: (d) => d.components.schemas.AuditLog.required.pop(),
    found: schema('AuditLog', '/required'),
    says: /no longer required/,
    side: 'read',
  },
  'a member of a response may be null': {
    edit: (d) => {
      d.components.schemas.CategoryDepth.type = ['integer', 'null']
    },
    found: schema('CategoryDepth', '/type'),
    says: /widened from 'integer' to 'integer \| null'/,
    side: 'read',
  },
  'a member of a response has another type': {
    edit: (d) => {
      d.components.schemas.RatingCount.type = 'string'
    },
    found: schema('RatingCount', '/type'),
    says: /Type.*'integer' to 'string'/,
  },
  'a member of a response has another format': {
    edit: (d) => {
      d.components.schemas.RequestId.format = 'email'
    },
    found: schema('RequestId', '/format'),
    says: /format/,
  },
  'a response has a value nobody was told of': {
    edit: (d) => d.components.schemas.OrderStatus.enum.push('lost'),
    found: schema('OrderStatus', '/enum'),
    says: /gained values: 'lost'/,
    side: 'read',
  },
  'an enum that was complete is no longer': {
    edit: (d) => {
      d.components.schemas.PaymentStatus['x-extensible'] = true
    },
    found: schema('PaymentStatus', '/x-extensible'),
    says: /more may come now/,
    side: 'read',
  },
  'a response may have another form': {
    edit: (d) => d.components.schemas.Login.oneOf.push({ $ref: schema('User') }),
    found: schema('Login', '/oneOf/2'),
    says: /subschema of `Login` was added/,
  },
  'a status is gone': {
    edit: (d) => delete operation(d, 'post', 'orders').responses[409],
    found: at('post', 'orders', '/responses/409'),
    says: /`409` was removed/,
    side: 'read',
  },
  'an operation succeeds with another status': {
    edit: (d) => {
      const { responses } = operation(d, 'post', 'users')
      responses[202] = responses[201]
    },
    found: at('post', 'users', '/responses'),
    says: /May succeed otherwise: 202/,
    side: 'read',
  },
  'a response comes in another media type': {
    edit: (d) => {
      const { content } = operation(d, 'post', 'payments').responses[201]
      content['application/xml'] = content['application/json']
      delete content['application/json']
    },
    found: at('post', 'payments', '/responses/201/content/application~1'),
    says: /application\/json/,
  },
  'a header of a response is gone': {
    edit: (d) => delete operation(d, 'get', 'items').responses[200].headers.Link,
    found: at('get', 'items', '/responses/200/headers/Link'),
    says: /`Link` was removed/,
    side: 'read',
  },
  'a header does not always come': {
    edit: (d) => {
      d.components.headers.Location.required = false
    },
    found: '#/components/headers/Location',
    says: /not come with every response/,
    side: 'read',
  },
  'an error is answered with another status': {
    edit: (d) => {
      d['x-errors'].insufficient_stock.status = 422
    },
    found: '#/x-errors/insufficient_stock',
    says: /status 409, and now has 422/,
    side: 'read',
  },
  'strangers are sent away': {
    edit: (d) => {
      operation(d, 'post', 'login').security = [{ bearerAuth: [] }]
    },
    found: at('post', 'login', '/security'),
    says: /Authentication became required/,
    side: 'call',
  },
  'another scope is needed': {
    edit: (d) => {
      operation(d, 'post', 'upload').security[0].bearerAuth = ['files:write', 'items:write']
    },
    found: at('post', 'upload', '/security/0/bearerAuth'),
    says: /requires new scopes: 'items:write'/,
    side: 'call',
  },
  'a way to log in is gone': {
    edit: (d) => operation(d, 'get', 'audit-logs').security.pop(),
    found: at('get', 'audit-logs', '/security'),
    says: /`sessionCookie` is no longer accepted/,
    side: 'call',
  },
  'a credential travels elsewhere': {
    edit: (d) => {
      d.components.securitySchemes.sessionCookie.name = 'sid'
    },
    found: '#/components/securitySchemes/sessionCookie/name',
    says: /'sid'/,
    side: 'call',
  },
  'a write is refused without If-Match': {
    edit: (d) => {
      operation(d, 'patch', 'categories/{category_id}')['x-concurrency'] = 'required'
    },
    found: at('patch', 'categories/{category_id}', '/x-concurrency'),
    says: /428/,
    side: 'call',
  },
  'the server is elsewhere': {
    edit: (d) => {
      d.servers[0].url = '/shop'
    },
    found: '#/servers/0/url',
    says: /`\/` became `\/shop`/,
    side: 'call',
  },
}

t.test('every edit that breaks clients is found, where it was made', async (t) => {
  const broken = copy()
  for (const { edit } of Object.values(breaks)) edit(broken)
  const found = await between(t, released, broken)
  const left = new Set(found)
  for (const [name, { found: pointer, says, side }] of Object.entries(breaks)) {
    const own = found.filter((one) => one.pointer.startsWith(pointer))
    for (const one of own) left.delete(one)
    t.ok(own.length > 0, name)
    t.match(own.map(({ message }) => message).join('\n'), says, name)
    if (side) t.same([...new Set(own.map((one) => one.side))], [side], name)
  }
  t.same([...left], [], 'and nothing else')
})

const harmless: Record<string, (document: Json) => void> = {
  'an operation is added': (d) => {
    d.paths[api('labels')] = { get: { ...operation(d, 'get', 'categories'), operationId: 'listLabels' } }
  },
  'a tag is added and another described': (d) => {
    d.tags[0].description = 'Doors.'
    d.tags.push({ name: 'Labels', description: 'What is on the shelf.' })
  },
  'an operation is described': (d) => {
    operation(d, 'post', 'login').description = 'Come in.'
    d.tags[0].description = 'Coming in and going out.'
    operation(d, 'post', 'login').summary = 'Come in'
  },
  'an operation is deprecated': (d) => {
    const { get } = d.paths[api('categories/{category_id}')]
    get.deprecated = true
    get['x-deprecation'] = { since: '2026-11-22T00:00:00Z', sunset: '2028-01-01T00:00:00Z' }
    get.responses[410] = get.responses[422]
    get.responses[200].headers.Sunset = { schema: { type: 'string' } }
  },
  'a sunset comes later': (d) => {
    operation(d, 'get', 'items')['x-deprecation'].sunset = '2030-01-01T00:00:00Z'
  },
  'a deprecation is taken back': (d) => delete operation(d, 'post', 'items')['x-deprecation'],
  'a refusal is added': (d) => {
    operation(d, 'get', 'users/me').responses[423] = operation(d, 'get', 'users/me').responses[401]
  },
  'an error code is added': (d) => {
    d.components.schemas.ErrorCode['x-extensible-enum'].push('out_of_ink')
    d['x-errors'].out_of_ink = { ...d['x-errors'].not_found, status: 409 }
  },
  'a value is added where more may come': (d) => d.components.schemas.CancelReason['x-extensible-enum'].push('weather'),
  'an enum is complete from now on': (d) => {
    const { 'x-extensible-enum': values, ...rest } = d.components.schemas.Language
    d.components.schemas.Language = { ...rest, enum: values, 'x-extensible': false }
  },
  'a value that was answered is not any more': (d) => d.components.schemas.RefundStatus.enum.pop(),
  'a parameter is added': (d) =>
    operation(d, 'get', 'categories').parameters.unshift({ name: 'depth', in: 'query', schema: { type: 'integer' } }),
  'parameters stand in another order': (d) => operation(d, 'get', 'payments').parameters.reverse(),
  'a parameter may be left out': (d) => {
    d.components.parameters.IdempotencyKeyRequired.required = false
  },
  'a parameter has more values': (d) => {
    d.components.schemas.SearchText.maxLength += 1
  },
  'a member of a body is added': (d) => {
    d.components.schemas.ReviewCreate.properties.pros = { type: 'string', maxLength: 10 }
  },
  'a member of a body may be left out': (d) => d.components.schemas.CategoryCreate.required.pop(),
  'a text that is sent may be longer': (d) => {
    d.components.schemas.NewPassword.maxLength += 1
  },
  'a pattern is spelled otherwise': (d) => {
    d.components.schemas.RequestId.pattern = '^(?:[A-Za-z]|[-._0-9]){8,64}$'
    d.components.schemas.CategorySlug.pattern = d.components.schemas.CategorySlug['x-exact-pattern']
    delete d.components.schemas.CategorySlug['x-exact-pattern']
  },
  'a text that is sent may have more characters': (d) => {
    d.components.schemas.SearchText.pattern = '^[^\\x00]*$'
    delete d.components.schemas.SearchText['x-exact-pattern']
  },
  'a text that is answered has less characters': (d) => {
    d.components.schemas.ProblemDetails.properties.instance.pattern = '^urn:uuid:[0-9a-d-]{36}$'
  },
  'a value can be sent': (d) => d.components.schemas.CancelReasonInput.enum.push('regret'),
  'a media type of a body is added': (d) => {
    const { content } = operation(d, 'post', 'orders').requestBody
    content['application/cbor'] = content['application/json']
  },
  'a member of a response is added': (d) => {
    d.components.schemas.Category.properties.image = { type: 'string' }
    d.components.schemas.Category.required.push('image')
  },
  'a member of a response always comes': (d) => d.components.schemas.Item.required.push('reviews'),
  'a member of a response has less values': (d) => {
    d.components.schemas.ExpiresIn.maximum -= 1
  },
  'a header of a response is added': (d) => {
    operation(d, 'get', 'users').responses[200].headers['X-Served-By'] = { schema: { type: 'string' } }
  },
  'a header always comes': (d) => {
    d.components.headers['X-Request-Id'].required = true
  },
  'strangers are let in': (d) => operation(d, 'get', 'audit-logs').security.push({}),
  'a scope is no longer needed': (d) => {
    operation(d, 'post', 'upload').security = [{ bearerAuth: [] }, { sessionCookie: [] }]
  },
  'If-Match may be left out': (d) => {
    operation(d, 'patch', 'items/{item_id}/reviews/{review_id}')['x-concurrency'] = 'accepted'
  },
  'a list has another field and another key to sort by': (d) => {
    for (const called of ['fields', 'sort']) {
      const { schema } = operation(d, 'get', 'users').parameters.find(({ name }: Json) => name === called)
      schema.pattern = schema.pattern.replaceAll('(?:', '(?:shoe_size|').replaceAll('(?:shoe_size|,', '(?:,')
      schema.pattern = schema.pattern.replace(/\{0,(\d+)\}/, (_: string, most: string) => `{0,${Number(most) + 1}}`)
    }
  },
  'what a parameter may be is written in place': (d) => {
    const { parameters } = operation(d, 'get', 'users')
    const role = parameters.find(({ name }: Json) => name === 'filter[role][in]')
    role.description = 'A role.'
    role.schema.items = { ...d.components.schemas.Role }
  },
  'a parameter that was shared is written in place': (d) => {
    operation(d, 'get', 'payments').parameters.push({
      ...d.components.parameters.IfMatch,
      name: 'If-NONE-match',
      description: 'If.',
    })
    const at = operation(d, 'get', 'payments').parameters.findIndex(({ $ref }: Json) => $ref?.endsWith('/IfNoneMatch'))
    operation(d, 'get', 'payments').parameters.splice(at, 1)
  },
  'a schema has another name': (d) => {
    const text = JSON.stringify(d)
      .replaceAll('schemas/UserName"', 'schemas/FullName"')
      .replace('"UserName":', '"FullName":')
    Object.assign(d, JSON.parse(text))
    delete d.components.schemas.UserName
  },
  'a schema that was written in place has a name': (d) => {
    d.components.schemas.Quotable = d.components.schemas.Quote.properties.orderable
    d.components.schemas.Quote.properties.orderable = { $ref: schema('Quotable') }
  },
  'examples are others': (d) => {
    d.components.examples.pen.value = { default: 1, tags: ['x'] }
  },
  'limits are others': (d) => {
    d['x-rate-limit-classes'].default.limit = 100
  },
}

t.test('no harmless edit is reported', async (t) => {
  const edited = copy()
  for (const edit of Object.values(harmless)) edit(edited)
  for (const [name, edit] of Object.entries(harmless)) {
    const alone = copy()
    edit(alone)
    t.notSame(alone, released, name)
  }
  t.same(await between(t, released, edited), [])
})

t.test('a deprecated operation may be removed after its sunset', async (t) => {
  const without = copy()
  delete without.paths[api('items')].post
  const breaks = await between(t, released, without, new Date('2027-12-31T23:59:59.999Z'))
  t.match(breaks, [{ pointer: at('post', 'items'), message: /createItem is promised until 2028-01-01/ }])
  t.same(await between(t, released, without, new Date('2028-01-01T00:00:00.000Z')), [])
  delete without.paths[api('items')]
  const path = await between(t, released, without, new Date('2028-01-01T00:00:00.000Z'))
  t.same(path, [], 'nor when it is the last of its path')
  without.paths[api('things')] = { get: { ...operation(without, 'get', 'categories'), operationId: 'listThings' } }
  t.same(await between(t, released, without, new Date('2028-01-01T00:00:00.000Z')), [], 'whatever comes in its place')
})

t.test('a path may not be removed while an operation of it remains', async (t) => {
  const without = copy()
  delete without.paths[api('items/{item_id}')]
  const breaks = await between(t, released, without, new Date('2028-01-01T00:00:00.000Z'))
  t.match(breaks, [
    { pointer: at('', 'items/{item_id}').slice(0, -1), message: /removed.*deleteItem was never deprecated/ },
  ])
})

const script = (...argv: string[]) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    execFile(process.execPath, argv, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    )
  })

t.test('the command says where, what and for whom, and fails', async (t) => {
  const folder = t.testdir({ 'released.json': JSON.stringify(released) })
  const document = copy()
  delete document.components.schemas.Category.properties.slug
  await writeFile(`${folder}/made.json`, JSON.stringify(document))
  const { code, output } = await script('scripts/spec-diff.ts', `${folder}/released.json`, `${folder}/made.json`)
  t.equal(
    output,
    `given     1 to mend
  #/components/schemas/Category/properties/slug
    Property \`slug\` of \`Category\` was removed. (property-removed)
    Breaks who reads: listItems, createItem, getItem, replaceItem, updateItem and 9 more.
`,
  )
  t.equal(code, 1)
})

t.test('a listed correction is accepted word for word, and a needless entry is refused', async (t) => {
  const document = copy()
  document.components.schemas.ItemCreate.required.push('sku')
  delete document.components.schemas.Category.properties.slug
  const entry = (breaks: object) => ({ reason: 'It was never optional.', unchanged: 'It was refused.', breaks })
  const diffWith = async (...corrections: object[]) => {
    const folder = t.testdir({
      'released.json': JSON.stringify(released),
      'made.json': JSON.stringify(document),
      'corrections.yaml': JSON.stringify(corrections),
    })
    return script(
      'scripts/spec-diff.ts',
      ...['released.json', 'made.json', 'corrections.yaml'].map((name) => `${folder}/${name}`),
    )
  }
  const sku = { [schema('ItemCreate', '/required')]: 'Properties of `ItemCreate` became required: `sku`.' }
  const slug = { [schema('Category', '/properties/slug')]: 'Property `slug` of `Category` was removed.' }
  const all = await diffWith(entry({ given: { ...sku, ...slug } }))
  t.match(all, { code: 0, output: /breaks nothing/ }, 'all that is listed')
  t.match(await diffWith(entry({ given: sku })), { code: 1, output: /1 to mend\n.*Category.properties.slug/ })
  const otherWords = { [schema('Category', '/properties/slug')]: 'Property `name` of `Category` was removed.' }
  t.match(await diffWith(entry({ given: { ...sku, ...otherWords } })), { code: 1, output: /2 to mend/ }, 'other words')
  t.match(await diffWith(entry({ given: sku, v1: slug })), { code: 1, output: /1 to mend/ }, 'of another version')
  const removed = { '#/components/schemas/Item': 'It is gone.' }
  t.match(await diffWith(entry({ given: { ...sku, ...slug, ...removed } })), {
    code: 1,
    output: /no difference: #.*Item: It is/,
  })
  const unexplained = { reason: 'So.', breaks: { given: slug } }
  t.match(await diffWith(unexplained), { code: 1, output: /must have required property 'refused'/ })
})

t.test('a correction names its parameter, so that another one before it changes nothing', async (t) => {
  const document = copy()
  const { parameters } = operation(document, 'get', 'users')
  parameters.find(({ name }: Json) => name === 'sort').schema.default = '-email'
  parameters.unshift({ name: 'depth', in: 'query', schema: { type: 'integer' } })
  const diffAt = async (place: string) => {
    const message = 'A request that says nothing said nothing, and says `"-email"` now.'
    const findings = { [at('get', 'users', `/parameters/${place}/schema/default`)]: message }
    const folder = t.testdir({
      'released.json': JSON.stringify(released),
      'made.json': JSON.stringify(document),
      'corrections.yaml': JSON.stringify([{ reason: 'So.', unchanged: 'So.', breaks: { given: findings } }]),
    })
    const files = ['released.json', 'made.json', 'corrections.yaml'].map((name) => `${folder}/${name}`)
    return script('scripts/spec-diff.ts', ...files)
  }
  t.match(await diffAt('query/sort'), { code: 0, output: /breaks nothing/ })
  t.match(await diffAt('12'), { code: 1, output: /corrections.yaml: .*must match pattern/ })
})

t.test('patterns declared the same are accepted, with samples that prove it', async (t) => {
  const document = copy()
  const is = '^(?![A-F])[0-9a-f]{64}$'
  document.components.schemas.Sha256.pattern = is
  const diffWith = async (more: object) => {
    const same = { was: '^[0-9a-f]{64}$', is, matched: ['0'.repeat(64)], refused: ['A'.repeat(64), ''], ...more }
    const folder = t.testdir({
      'released.json': JSON.stringify(released),
      'made.json': JSON.stringify(document),
      'corrections.yaml': JSON.stringify([{ reason: 'It is clearer.', samePatterns: same }]),
    })
    const files = ['released.json', 'made.json', 'corrections.yaml'].map((name) => `${folder}/${name}`)
    return script('scripts/spec-diff.ts', ...files)
  }
  t.match(await diffWith({}), { code: 0, output: /breaks nothing/ })
  t.match(await diffWith({ was: '^[0-9a-f]*$' }), { code: 1, output: /differ for \[""\]/ }, 'not what was released')
  t.match(await diffWith({ matched: ['x'] }), { code: 1, output: /differ for \["x"\]/ })
})

t.test('a release records the current document once, with a new version number', async (t) => {
  const folder = t.testdir({ 'made.yaml': JSON.stringify(released) })
  const [current, last] = [`${folder}/made.yaml`, `${folder}/released/v1.yaml`]
  const make = (edit: (document: Json) => void) => {
    const document = copy()
    edit(document)
    return writeFile(current, JSON.stringify(document))
  }
  await t.rejects(release('v2', current, last, today), { message: '1.0.0 is no number of v2' })
  t.equal(await release('v1', current, last, today), '1.0.0 is released')
  t.equal(await readFile(last, 'utf8'), JSON.stringify(released))
  t.equal(await release('v1', current, last, today), '1.0.0 is released already')
  const describe = (document: Json) => {
    document.info.description = 'A shop.'
  }
  await make(describe)
  await t.rejects(release('v1', current, last, today), { message: /^1.0.0 is released already, and was another/ })
  await make((document) => {
    describe(document)
    document.info.version = '1.1.0'
    delete document.paths[api('logout')]
  })
  await t.rejects(release('v1', current, last, today), { message: /logout was never deprecated/ })
  t.equal(await readFile(last, 'utf8'), JSON.stringify(released))
  await make((document) => {
    describe(document)
    document.info.version = '1.1.0'
  })
  t.equal(await release('v1', current, last, today), '1.1.0 is released')
  t.equal(await readFile(last, 'utf8'), await readFile(current, 'utf8'))
  await make((document) => {
    describe(document)
    document.info.version = '1.2.0'
    document.paths[api('logout')].post['x-codeSamples'] = [{ lang: 'Shell', source: 'curl' }]
  })
  t.equal(await release('v1', current, last, today), '1.2.0 is released')
  t.equal(await release('v1', current, last, today), '1.2.0 is released already')
  t.notMatch(await readFile(last, 'utf8'), 'x-codeSamples', 'samples promise nothing')
})
