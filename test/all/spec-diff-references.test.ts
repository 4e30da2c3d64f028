// A client sees what a document means, not how it is written: edits that exchange a reference for another one, or for
// what is written in place, are found if they break clients and let through if they do not. All of a kind in one
// copy. spec-diff.test.ts has the edits of the parts themselves.

import { readFile } from 'node:fs/promises'
import t, { type Test } from 'tap'
import { breaking } from '../../scripts/breaking.ts'
import type { Break } from '../../scripts/breaking-ours.ts'

type Json = Record<string, any>

const released: Json = JSON.parse(await readFile('src/generated/openapi.json', 'utf8'))
// A choice by kind, of which there is none outside of errors.
const choices = ['Token', 'Session'].map((name) => ({ $ref: `#/components/schemas/${name}Login` }))
const mapping = Object.fromEntries(choices.map(({ $ref }, i) => [['Bearer', 'Cookie'][i], $ref]))
Object.assign(released.components.schemas, {
  SessionLogin: { type: 'object', properties: { token_type: { type: 'string', const: 'Cookie' } } },
  Login: { oneOf: choices, discriminator: { propertyName: 'token_type', mapping } },
})

async function between(t: Test, revision: Json): Promise<Break[]> {
  const folder = t.testdir({ 'released.json': JSON.stringify(released), 'made.json': JSON.stringify(revision) })
  return breaking(`${folder}/released.json`, `${folder}/made.json`, new Date('2026-11-22T13:00:00.000Z'))
}

/** A copy of a document that can be edited in a line. */
class Draft {
  readonly document: Json = structuredClone(released)
  readonly schemas: Json = this.document.components.schemas

  op(method: string, path: string): Json {
    return this.document.paths[`/api/v2/${path}`][method]
  }

  /** A new component like another one. @returns a reference to it */
  like(kind: string, name: string, current: string, change: Json): Json {
    const parts = this.document.components[kind]
    parts[current] = JSON.parse(JSON.stringify({ ...parts[name], ...change }))
    return { $ref: `#/components/${kind}/${current}` }
  }

  /** What a component says, to write it in place. */
  copy(kind: string, name: string, change: Json = {}): Json {
    return JSON.parse(JSON.stringify({ ...this.document.components[kind][name], ...change }))
  }

  header(method: string, path: string, status: number): Json {
    return this.op(method, path).responses[status].headers
  }

  body(method: string, path: string): Json {
    const [media] = Object.values<Json>(this.op(method, path).requestBody.content)
    return media as Json
  }

  replace(method: string, path: string, name: string, by: Json): void {
    const { parameters } = this.op(method, path)
    const n = parameters.findIndex((one: Json) => (one.$ref ?? one.name).split('/').at(-1) === name)
    parameters[n] = by
  }
}

type Edit = (d: Draft) => unknown
const at = (method: string, path: string) => `#/paths/${`/api/v2/${path}`.replaceAll('/', '~1')}/${method}`
const schema = (name: string) => `#/components/schemas/${name}`

const breaks: [Edit, found: string, says: RegExp][] = [
  // Headers.
  [
    (d) => {
      d.header('post', 'items', 201).Location = d.like('headers', 'Location', 'Maybe', { required: false })
    },
    '#/components/headers/Maybe',
    /not come with every/,
  ],
  [
    (d) => {
      d.header('post', 'categories', 201).Location = d.copy('headers', 'Location', { required: false })
    },
    at('post', 'categories'),
    /not come with every/,
  ],
  [
    (d) => delete d.document.components.responses.RateLimited.headers['Retry-After'],
    '#/components/responses/RateLimited',
    /`Retry-After` was removed/,
  ],
  [
    (d) => {
      d.header('get', 'orders', 200)['X-Request-Id'] = d.like('headers', 'X-Request-Id', 'Numbered', {
        schema: { type: 'integer' },
      })
    },
    '#/components/headers/Numbered',
    /Type/,
  ],
  // Defaults, and what is done with a text.
  [
    (d) => {
      d.replace(
        'get',
        'orders',
        'Size',
        d.copy('parameters', 'Size', { schema: { $ref: schema('PageSize'), default: 5 } }),
      )
    },
    at('get', 'orders'),
    /says `5` now/,
  ],
  [
    (d) => {
      d.schemas.ItemCreate.properties.active = { type: 'boolean', description: 'For sale.' }
    },
    `${schema('ItemCreate')}/properties/active/default`,
    /says nothing now/,
  ],
  [
    (d) => {
      d.schemas.CategoryCreate.properties.position = {
        ...d.like('schemas', 'CategoryPosition', 'Later', {}),
        default: 9,
      }
    },
    schema('CategoryCreate'),
    /says `9` now/,
  ],
  [
    (d) => {
      d.schemas.ReviewPatch.properties.title = d.like('schemas', 'ReviewTitle', 'Kept', { 'x-trim': undefined })
    },
    schema('Kept'),
    /White space/,
  ],
  [
    (d) => {
      d.schemas.CategoryCreate.properties.name = d.copy('schemas', 'CategoryName', { 'x-trim': undefined })
    },
    `${schema('CategoryCreate')}/properties/name/x-trim`,
    /White space/,
  ],
  [
    (d) => {
      const { $ref } = d.like('schemas', 'ReviewText', 'Verbatim', { 'x-trim': undefined })
      d.schemas.ReviewPatch.properties.body = { allOf: [{ $ref }] }
    },
    schema('Verbatim'),
    /White space/,
  ],
  [
    (d) => {
      d.replace('get', 'audit-logs', 'from', {
        name: 'from',
        in: 'query',
        schema: d.like('schemas', 'Instant', 'Local', { 'x-utc': undefined }),
      })
    },
    schema('Local'),
    /another time/,
  ],
  [
    (d) => {
      d.schemas.UserRegister.properties.name = d.like('schemas', 'UserName', 'Polite', {
        'x-forbidden-words': ['shop'],
      })
    },
    schema('Polite'),
    /Forbids more words/,
  ],
  // Encodings, discriminators, directions.
  [
    (d) => {
      d.body('post', 'upload').encoding.file.contentType = 'image/png, image/webp'
    },
    `${at('post', 'upload')}/requestBody`,
    /no longer be image\/jpeg/,
  ],
  [
    (d) => {
      d.schemas.Login.discriminator.propertyName = 'expires_in'
    },
    `${schema('Login')}/discriminator`,
    /told by `"token_type"`/,
  ],
  [
    (d) => {
      d.schemas.PaymentCreate.properties.capture.readOnly = true
    },
    `${schema('PaymentCreate')}/properties/capture/readOnly`,
    /no longer be sent/,
  ],
  [
    (d) => {
      d.schemas.Category.properties.depth = { ...d.schemas.Category.properties.depth, writeOnly: true }
    },
    `${schema('Category')}/properties/depth/writeOnly`,
    /no longer answered/,
  ],
  // Error codes.
  [
    (d) => {
      d.document['x-errors'].sku_taken = d.document['x-errors'].duplicate_sku
      delete d.document['x-errors'].duplicate_sku
    },
    '#/x-errors/duplicate_sku',
    /no longer used/,
  ],
  [
    (d) => {
      d.document['x-errors'].invalid_cursor = { ...d.document['x-errors'].invalid_cursor, status: 422 }
    },
    '#/x-errors/invalid_cursor',
    /had the status 400|status 400/i,
  ],
  // Policies, by a parameter or an operation.
  [
    (d) => {
      d.replace(
        'get',
        'items',
        'IncludeInactive',
        d.like('parameters', 'IncludeInactive', 'AllOfThem', { 'x-requires-scope': 'audit:read' }),
      )
    },
    '#/components/parameters/AllOfThem',
    /Requires the scope/,
  ],
  [
    (d) => {
      d.op('patch', 'users/me')['x-concurrency'] = 'required'
    },
    at('patch', 'users/me'),
    /428/,
  ],
  [
    (d) => {
      d.op('get', 'payments')['x-list'].default = 'created_at'
    },
    at('get', 'payments'),
    /now ordered by/,
  ],
  [
    (d) => {
      d.op('post', 'logout').tags = ['Users', 'Auth']
    },
    at('post', 'logout'),
    /Its tag was/,
  ],
  // Parameters by another reference or in place.
  [
    (d) => {
      d.replace('post', 'items/{item_id}/reviews', 'IdempotencyKeyParameter', {
        $ref: '#/components/parameters/IdempotencyKeyRequired',
      })
    },
    '#/components/parameters/IdempotencyKeyRequired',
    /became required/,
  ],
  [
    (d) => {
      d.replace(
        'get',
        'users',
        'Size',
        d.copy('parameters', 'Size', { schema: { ...released.components.schemas.PageSize, maximum: 10 } }),
      )
    },
    at('get', 'users'),
    /Upper bound/,
  ],
  [
    (d) => {
      d.replace(
        'get',
        'users/{user_id}',
        'user_id',
        d.like('parameters', 'ItemIdParameter', 'UserPath', { name: 'user_id', schema: { type: 'string' } }),
      )
    },
    '#/components/parameters/UserPath',
    /Type/,
  ],
  // Bodies.
  [
    (d) => {
      d.body('post', 'users').schema = d.like('schemas', 'UserRegister', 'Registered', {
        required: ['email', 'password', 'name', 'locale'],
      })
    },
    schema('Registered'),
    /became required: `locale`/,
  ],
  [
    (d) => {
      d.schemas.ItemCreate.properties.sku = {
        ...d.like('schemas', 'Sku', 'ShortSku', { pattern: '^[A-Z]{0,8}$' }),
        default: null,
      }
    },
    schema('ShortSku'),
    /`pattern`/,
  ],
  [
    (d) => {
      d.schemas.ReviewCreate.properties.body = d.copy('schemas', 'ReviewText', { maxLength: 10 })
    },
    `${schema('ReviewCreate')}/properties/body`,
    /maxLength/,
  ],
  [
    (d) => {
      d.schemas.OrderLineInput.properties.quantity = d.copy('schemas', 'Quantity', { minimum: 2 })
    },
    `${schema('OrderLineInput')}/properties/quantity`,
    /Lower bound/,
  ],
  [
    (d) => {
      d.schemas.OrderCancel.properties.reason = d.like('schemas', 'CancelReasonInput', 'FewerReasons', {
        enum: ['other'],
      })
    },
    schema('FewerReasons'),
    /lost values/,
  ],
  [
    (d) => {
      d.schemas.ItemPatch.properties.image_ids = d.like('schemas', 'ItemImageIds', 'FewImages', { maxItems: 1 })
    },
    schema('FewImages'),
    /maxItems/,
  ],
  [
    (d) => {
      d.schemas.OrderCreate.properties.lines.minItems = 2
    },
    schema('OrderCreate'),
    /minItems/,
  ],
  [
    (d) => {
      d.schemas.UserPatch.properties.role = d.like('schemas', 'Role', 'FewerRoles', { enum: ['customer', 'staff'] })
    },
    schema('FewerRoles'),
    /lost values/,
  ],
  [
    (d) => {
      d.op('post', 'payments').requestBody.required = true
      d.op('post', 'orders/{order_id}/fulfill').requestBody.required = true
    },
    at('post', 'orders/{order_id}/fulfill'),
    /became required/,
  ],
  // Answers.
  [
    (d) => {
      d.schemas.Order.properties.status = d.like('schemas', 'OrderStatus', 'MoreStatus', {
        enum: [...released.components.schemas.OrderStatus.enum, 'lost'],
      })
    },
    schema('MoreStatus'),
    /gained values/,
  ],
  [
    (d) => {
      d.schemas.TokenLogin.properties.expires_in = d.copy('schemas', 'ExpiresIn', { type: ['integer', 'null'] })
    },
    schema('TokenLogin'),
    /widened/,
  ],
  [
    (d) => {
      d.schemas.Review.required = d.schemas.Review.required.filter((one: string) => one !== 'author')
    },
    schema('Review'),
    /no longer required/,
  ],
  [
    (d) => {
      d.schemas.Refund.properties.id = d.copy('schemas', 'PaymentId')
    },
    `${schema('Refund')}/properties/id`,
    /`pattern`/,
  ],
  [
    (d) => {
      d.op('get', 'users/me').responses[200].content['application/json'].schema = d.like('schemas', 'User', 'Me', {
        properties: { ...released.components.schemas.User.properties, email: undefined },
      })
    },
    schema('User'),
    /`email` of `\w+` was removed/,
  ],
  [
    (d) => delete d.document.components.responses.NotFound.content['application/problem+json'],
    '#/components/responses/NotFound',
    /was removed/,
  ],
  [
    (d) => delete d.op('post', 'payments/{payment_id}/capture').responses[502],
    at('post', 'payments/{payment_id}/capture'),
    /`502` was removed/,
  ],
  [
    (d) => {
      const { responses } = d.op('delete', 'files/{file_id}')
      responses[202] = responses[204]
    },
    at('delete', 'files/{file_id}'),
    /succeed otherwise: 202/,
  ],
  // Access.
  [
    (d) => {
      d.document.components.securitySchemes.bearerAuth.scheme = 'basic'
    },
    '#/components/securitySchemes/bearerAuth',
    /'basic'/,
  ],
  [
    (d) => {
      d.op('post', 'items').security = [{ bearerAuth: ['items:write', 'files:write'] }]
    },
    at('post', 'items'),
    /sessionCookie|new scopes/,
  ],
  [
    (d) => {
      d.op('get', 'items').security = [{ bearerAuth: [] }]
    },
    at('get', 'items'),
    /`` is no longer accepted|`sessionCookie` is no longer/,
  ],
]

t.test('every edit that breaks clients is found, however it is written', async (t) => {
  const draft = new Draft()
  for (const [edit] of breaks) edit(draft)
  const found = await between(t, draft.document)
  const left = new Set(found)
  for (const [edit, pointer, says] of breaks) {
    const own = found.filter((one) => one.pointer.startsWith(pointer))
    for (const one of own) left.delete(one)
    t.match(own.map(({ message }) => message).join('\n'), says, `${edit}`)
  }
  t.same(
    [...left].map(({ pointer, message }) => `${pointer}: ${message}`),
    [],
    'and nothing else',
  )
})

const harmless: Edit[] = [
  (d) => {
    d.header('post', 'items', 201).Location = d.copy('headers', 'Location')
  },
  (d) => {
    d.header('post', 'categories', 201).Location = d.like('headers', 'Location', 'Moved', {})
  },
  (d) => {
    d.header('get', 'users', 200)['X-Request-Id'] = d.copy('headers', 'X-Request-Id', { required: true })
  },
  (d) => d.replace('get', 'orders', 'Size', d.like('parameters', 'Size', 'Count', {})),
  (d) => d.replace('get', 'items', 'IncludeInactive', d.copy('parameters', 'IncludeInactive')),
  (d) => {
    d.schemas.ItemCreate.properties.stock = d.copy('schemas', 'Stock', { default: null })
  },
  (d) => {
    d.schemas.CategoryCreate.properties.position = d.like('schemas', 'CategoryPosition', 'Ordinal', { default: 0 })
  },
  (d) => {
    d.schemas.ReviewCreate.properties.title = d.like('schemas', 'ReviewTitle', 'Headline', { default: null })
  },
  (d) => {
    d.body('post', 'upload').encoding.file.contentType += ', image/avif'
  },
  (d) => {
    d.schemas.Login.discriminator.mapping.Bearer = d.like('schemas', 'TokenLogin', 'BearerLogin', {}).$ref
    d.schemas.Login.oneOf[0] = { $ref: schema('BearerLogin') }
  },
  (d) => {
    d.document['x-errors'].out_of_ink = d.document['x-errors'].not_found
  },
  (d) => {
    d.document.tags.push({ name: 'Labels', description: 'What is on the shelf.' })
    d.op('get', 'items').tags.push('Labels')
  },
  (d) => {
    d.schemas.UserPatch.properties.role = d.copy('schemas', 'Role')
  },
  (d) => {
    d.schemas.CategoryPatch.properties.name = { allOf: [{ $ref: schema('CategoryName') }], description: 'Its name.' }
  },
  (d) => {
    d.schemas.ReviewPatch.properties.body = { allOf: [d.copy('schemas', 'ReviewText')] }
  },
  (d) => {
    d.document.components.requestBodies = { Quoted: d.op('post', 'orders/quote').requestBody }
    d.op('post', 'orders/quote').requestBody = { $ref: '#/components/requestBodies/Quoted' }
  },
  (d) => {
    d.op('get', 'orders/{order_id}').responses[404] = d.copy('responses', 'NotFound')
  },
  (d) => {
    d.document.components.responses.Shown = d.op('get', 'users/me').responses[200]
    d.op('get', 'users/me').responses[200] = { $ref: '#/components/responses/Shown' }
  },
  (d) => {
    d.document.paths['/api/v2/labels'] = {
      get: { ...d.op('get', 'categories'), operationId: 'listLabels', tags: ['Labels'] },
    }
  },
]

t.test('no harmless edit is reported, however it is written', async (t) => {
  const draft = new Draft()
  for (const edit of harmless) edit(draft)
  for (const edit of harmless) {
    const alone = new Draft()
    edit(alone)
    t.notSame(alone.document, released, `${edit}`)
  }
  t.same(await between(t, draft.document), [])
})
