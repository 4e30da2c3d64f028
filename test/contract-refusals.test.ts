// Documents that cannot be served are refused by generation and by `npm run check`, with every finding.

import t from 'tap'
import { DocumentError } from '../src/contract/compile/checks/finding.ts'
import { findingsOf } from '../src/contract/compile/checks/index.ts'
import { compile } from '../src/contract/compile/contract.ts'
import { generateFiles } from '../src/contract/compile/generate.ts'
import { prepare } from '../src/contract/compile/prepare.ts'
import { policies as all } from '../src/policies/index.ts'

type Json = any

const json = (schema: Json, more: Json = {}) => ({ content: { 'application/json': { schema, ...more } } })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: Json) => ({ type: 'object', additionalProperties: false, properties })
const text = { type: 'string', maxLength: 100 }
const lampId = { name: 'lamp_id', in: 'path', required: true, schema: { type: 'integer', minimum: 1, maximum: 100 } }
const watts = { type: 'integer', minimum: 1, maximum: 100 }
const responsesOf = (...statuses: number[]) =>
  Object.fromEntries(statuses.map((status) => [status, { description: '.' }]))

/** A small document with one of everything, and nothing wrong. */
const lampShop = (): Json => ({
  openapi: '3.1.0',
  'x-strict': true,
  'x-errors': {},
  'x-rate-limit-classes': { default: { limit: 1, windowSeconds: 1, per: 'caller' } },
  paths: {
    '/lamps': {
      get: {
        operationId: 'listLamps',
        parameters: [
          { name: 'colour', in: 'query', schema: text, example: 'red' },
          { name: 'tags', in: 'query', explode: false, schema: ref('Tags') },
        ],
        responses: responsesOf(200, 500),
      },
      post: {
        operationId: 'createLamp',
        requestBody: json(ref('Lamp'), { examples: { lamp: { $ref: '#/components/examples/lamp' } } }),
        responses: responsesOf(201, 500),
      },
    },
    '/lamps/{lamp_id}': {
      get: {
        operationId: 'getLamp',
        parameters: [lampId],
        security: [{ bearer: ['lamps:read'] }],
        responses: { ...responsesOf(401, 403, 500), 200: json(ref('Lamp')) },
      },
    },
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' }, basic: { type: 'http', scheme: 'basic' } },
    examples: { lamp: { value: { name: 'Lamp', light: { kind: 'gas' } } } },
    schemas: {
      Tags: { type: 'array', maxItems: 5, items: text },
      Lamp: {
        ...object({ name: { ...text, 'x-forbidden-words': ['counterfeit'] }, light: ref('Light') }),
        examples: [{ name: 'Lamp', light: { kind: 'led' } }],
      },
      Light: {
        type: 'object',
        oneOf: [ref('Led'), ref('Fire')],
        discriminator: {
          propertyName: 'kind',
          mapping: { led: ref('Led').$ref, gas: ref('Fire').$ref, oil: ref('Fire').$ref },
        },
      },
      Led: { ...object({ kind: { const: 'led' } }), required: ['kind'] },
      Fire: { ...object({ kind: { type: 'string', enum: ['gas', 'oil'] } }), required: ['kind'] },
    },
  },
})

/** The policies of the shop, which reads one scheme of the small document. */
const policies = all.map((one) => (one.schemes ? { ...one, schemes: ['bearer'] } : one))

const findings = (document: Json, policyList = policies) =>
  findingsOf(document, policyList).map(({ pointer, what }) => [pointer, what])

/** Breaks the small document in one place and expects exactly one fault, at that place. */
function rejects(promise: string, breakIt: (document: Json) => unknown, pointer: string, what: string): void {
  t.test(`${promise} is refused`, async (t) => {
    const document = lampShop()
    breakIt(document)
    t.same(findings(document), [[pointer, what]])
  })
}

/** Changes the small document in a way that is no fault. */
function accepts(promise: string, change: (document: Json) => unknown): void {
  t.test(`${promise} is allowed`, async (t) => {
    const document = lampShop()
    change(document)
    t.same(findings(document), [])
  })
}

const lamps = '/paths/~1lamps'
const lamp = '/paths/~1lamps~1{lamp_id}'
const listLamps = (d: Json) => d.paths['/lamps'].get
const createLamp = (d: Json) => d.paths['/lamps'].post
const getLamp = (d: Json) => d.paths['/lamps/{lamp_id}'].get
const move = (d: Json, to: string) => {
  d.paths[to] = d.paths['/lamps/{lamp_id}']
  delete d.paths['/lamps/{lamp_id}']
}

t.test('the small document passes', async (t) => t.same(findings(lampShop()), []))

t.test('every fault is named, all in one message, with the file where it was written', async (t) => {
  const document = lampShop()
  document.components.schemas.Tags.maxItems = undefined
  createLamp(document)['x-idempotency'] = 'accepted'
  const found = findings(document)
  t.same(found, [
    [`${lamps}/post/responses`, '400 can happen and is not documented'],
    [`${lamps}/post/responses`, '409 can happen and is not documented'],
    ['/components/schemas/Tags', 'an array without maxItems'],
  ])
  const { message } = new DocumentError(findingsOf(document, policies), (pointer) => `spec/lamps.yaml#${pointer}`)
  const lines = found.map(([pointer, what]) => `\n  spec/lamps.yaml#${pointer}: ${what}`)
  t.equal(message, `The document cannot be served:${lines.join('')}`)
})

t.test('a failing declaration in one operation does not hide the others', async (t) => {
  const { 'x-errors': _errors, 'x-rate-limit-classes': _classes, ...lamps } = lampShop()
  const document = { ...lamps, 'x-strict': true, info: { title: 'Lamps', version: '1.0.0' } }
  createLamp(document)['x-cahce'] = { visibility: 'public' }
  const found = prepare(document, []).map(({ pointer, what }) => `${pointer}: ${what}`)
  t.ok(found.includes('/paths/~1lamps/post/x-cahce: unknown key x-cahce'), found.join())
  t.match(found.join('\n'), '/paths/~1lamps/get/responses/400: #/components/responses/BadRequest leads nowhere')
})

t.test('faults of every kind are told in one run, each once, where none of them is due to another', async (t) => {
  const { 'x-errors': _errors, 'x-rate-limit-classes': _classes, 'x-strict': _strict, ...shop } = lampShop()
  // YAML reads 1.0 as a number.
  const document = { ...shop, info: { title: 'Lamps', version: 1 } }
  const { schemas } = document.components
  // A reference to nowhere, and an operation with a misspelt member.
  document.paths['/shades'] = {
    get: { operationId: 'listShades', 'x-list': {}, paramters: [], responses: responsesOf(200) },
  }
  listLamps(document).responses[200] = json({ $ref: '#/components/schemas/Lmap' })
  // A misspelt keyword, what nothing matches, a scheme that is not there, a wrong default and two wrong examples.
  schemas.Tags.maxItem = 5
  schemas.Led.properties.watts = { type: 'integer', minimum: 5, maximum: 1 }
  schemas.Fire.properties.watts = { type: 'integer', default: 'many' }
  getLamp(document).security = [{ bearers: [] }]
  schemas.Lamp.examples = [{ name: 1 }]
  document.paths['/shades'].post = {
    operationId: 'createShade',
    requestBody: json(
      { type: 'object', properties: { size: { type: 'string', enum: ['S', 'M'] } } },
      { example: { size: 'L' } },
    ),
    responses: responsesOf(201),
  }
  // Not told: what is wrong with tags and lamps is known when their schemas are right.
  listLamps(document).parameters[1].example = 'red'
  const found = prepare(document, [{ name: 'identity', schemes: ['bearer', 'basic'] }])
  t.same(
    found.map(({ pointer, what }) => [pointer, what]),
    [
      ['/info/version', "version is a text: write it in quotes, as in version: '1.0'"],
      ['/paths/~1shades/get/paramters', 'unknown member paramters of an operation. Did you mean parameters?'],
      [
        `${lamps}/get/responses/200/content/application~1json/schema`,
        '#/components/schemas/Lmap leads nowhere. Did you mean Lamp?',
      ],
      ['/components/schemas/Tags/maxItem', 'maxItem is no keyword of a schema. Did you mean maxItems?'],
      [
        '/components/schemas/Led/properties/watts/minimum',
        'minimum is above maximum: nothing is both at least 5 and at most 1',
      ],
      [`${lamp}/get/security`, 'there is no security scheme bearers. Did you mean bearer?'],
      [
        '/paths/~1shades/post/requestBody/content/application~1json/example',
        'does not validate: /value/size must be equal to one of the allowed values',
      ],
      ['/components/schemas/Fire/properties/watts/default', '"many" does not validate: /value must be integer'],
    ],
  )
})

t.test('checking changes nothing in the document', async (t) => {
  const document = lampShop()
  findings(document)
  t.same(document, lampShop())
})

t.test('generation refuses what is wrong before it expands anything', async (t) => {
  const document = lampShop()
  createLamp(document)['x-list'] = {}
  const generated = generateFiles({
    sources: [{ folder: 'made', document }],
    folder: 'made',
    policies,
    from: 'spec/',
    digest: '',
  })
  await t.rejects(generated, {
    name: 'DocumentError',
    message: `The document cannot be served:
  #${lamps}/post/x-list: x-list must have required property 'entry'
  #${lamps}/post/x-list: x-list must have required property 'default'`,
  })
})

rejects(
  'a reference to what every object inherits',
  (d) => {
    createLamp(d).requestBody = json(ref('toString'))
  },
  `${lamps}/post/requestBody/content/application~1json/schema`,
  '#/components/schemas/toString leads nowhere',
)

// Operations and paths.

rejects(
  'a missing operationId',
  (d) => delete listLamps(d).operationId,
  `${lamps}/get`,
  'operationId is missing; it names the handler',
)
rejects(
  'an operationId that is there twice',
  (d) => (createLamp(d).operationId = 'listLamps'),
  `${lamps}/post`,
  `operationId listLamps is already at ${lamps}/get`,
)
for (const name of ['toString', 'constructor']) {
  t.test(`an operation is found by its name only (${name})`, async (t) => {
    const document = lampShop()
    listLamps(document).operationId = name
    t.same(findings(document), [])
    t.same(
      compile(document, policies)
        .operations.map(({ id }) => id)
        .sort(),
      [name, 'createLamp', 'getLamp'].sort(),
    )
  })
}
rejects(
  'a reference that leads nowhere',
  (d) => (createLamp(d).requestBody = json(ref('Torch'))),
  `${lamps}/post/requestBody/content/application~1json/schema`,
  '#/components/schemas/Torch leads nowhere',
)
rejects(
  'a path parameter that is not declared',
  (d) => (getLamp(d).parameters = []),
  `${lamp}/get`,
  'path parameter lamp_id is not declared',
)
rejects(
  'a path parameter that is not in the path',
  (d) => (createLamp(d).parameters = [lampId]),
  `${lamps}/post`,
  'declares a path parameter lamp_id that is not in the path',
)
rejects(
  'a path that differs from another only in the names of its parameters',
  (d) =>
    (d.paths['/lamps/{id}'] = {
      get: { operationId: 'lightLamp', parameters: [{ ...lampId, name: 'id' }], responses: responsesOf(200) },
    }),
  '/paths/~1lamps~1{id}',
  'differs from /lamps/{lamp_id} only in the names of its parameters',
)
rejects(
  'a path parameter whose name is not made of word characters',
  (d) => {
    getLamp(d).parameters = [{ ...lampId, name: 'lamp-id' }]
    move(d, '/lamps/{lamp-id}')
  },
  '/paths/~1lamps~1{lamp-id}',
  'is not made of plain segments and {names} of \\w+: write each segment of letters, digits and _.-, or as one {name}',
)
rejects(
  'a path with text after a parameter',
  (d) => move(d, '/lamps/{lamp_id}:archive'),
  '/paths/~1lamps~1{lamp_id}:archive',
  'is not made of plain segments and {names} of \\w+: write each segment of letters, digits and _.-, or as one {name}',
)

// Security and policies.

rejects(
  'a security scheme that is not there',
  (d) => (getLamp(d).security = [{ toString: [] }]),
  `${lamp}/get/security`,
  'there is no security scheme toString; there are bearer, basic',
)
const unread = 'no policy reads the security scheme basic: give securityBy a check for it (contract/serve/security.ts)'
rejects(
  'a security scheme that no policy reads',
  (d) => getLamp(d).security.push({ basic: [] }),
  '/components/securitySchemes/basic',
  unread,
)
rejects(
  'a security scheme of the whole document that no policy reads',
  (d) => {
    d.security = [{ basic: [] }]
    for (const operation of [createLamp(d), getLamp(d)]) operation.security = []
    Object.assign(listLamps(d).responses, responsesOf(401, 403))
  },
  '/components/securitySchemes/basic',
  unread,
)
t.test('an x- key that no policy knows is refused', async (t) => {
  const document = lampShop()
  createLamp(document)['x-audit'] = 'lamp.create'
  t.same(findings(document), [])
  const others = policies.filter(({ key }) => key !== 'x-audit')
  t.same(findings(document, others), [[`${lamps}/post/x-audit`, 'unknown key x-audit']])
})
rejects(
  'an idempotency key on a safe method',
  (d) => Object.assign(listLamps(d), { 'x-idempotency': 'accepted', responses: responsesOf(200, 400, 409, 500) }),
  `${lamps}/get/x-idempotency`,
  'a safe method needs no idempotency key',
)
for (const name of ['night', 'constructor']) {
  rejects(
    `a rate-limit class that is not there (${name})`,
    (d) => Object.assign(listLamps(d), { 'x-rate-limit': name, responses: responsesOf(429, 500) }),
    `${lamps}/get/x-rate-limit`,
    `there is no rate-limit class ${name}; there are none, default`,
  )
}

// Statuses that a declaration makes possible must be documented: if one of them is missing, it is named.

const deprecation = {
  since: '2026-01-01T00:00:00Z',
  sunset: '2027-01-01T00:00:00Z',
  successor: '/lights',
  documentation: '/moving',
}
const implied: [says: string, declaration: Json, statuses: number[]][] = [
  ['security', { security: [{ bearer: ['lamps:read'] }] }, [401, 403, 500]],
  ['x-rate-limit', { 'x-rate-limit': 'default' }, [429, 500]],
  ['x-rate-limit: none', { 'x-rate-limit': 'none' }, [500]],
  ['x-idempotency', { 'x-idempotency': 'accepted' }, [400, 409, 500]],
  ['accepted x-concurrency', { 'x-concurrency': 'accepted' }, [412, 500]],
  ['required x-concurrency', { 'x-concurrency': 'required' }, [412, 428, 500]],
  ['public x-cache', { 'x-cache': { visibility: 'public' } }, [304, 412, 500]],
  ['no-store x-cache', { 'x-cache': { visibility: 'no-store' } }, [500]],
  ['x-deprecation', { deprecated: true, 'x-deprecation': deprecation }, [410, 500]],
]
for (const [says, declaration, statuses] of implied) {
  accepts(`${says} with ${statuses}`, (d) =>
    Object.assign(createLamp(d), { ...declaration, responses: responsesOf(...statuses) }),
  )
  for (const status of statuses) {
    const others = responsesOf(201, ...statuses.filter((other) => other !== status))
    rejects(
      `${says} without ${status}`,
      (d) => Object.assign(createLamp(d), { ...declaration, responses: others }),
      `${lamps}/post/responses`,
      `${status} can happen and is not documented`,
    )
  }
}

for (const half of [{ deprecated: true }, { 'x-deprecation': deprecation }]) {
  rejects(
    `${Object.keys(half)} alone`,
    (d) => Object.assign(listLamps(d), { ...half, responses: responsesOf(200, 410, 500) }),
    `${lamps}/get/x-deprecation`,
    'deprecated: true and a sunset must be declared together',
  )
}
rejects(
  'a sunset before the deprecation',
  (d) => {
    const soon = { ...deprecation, sunset: '2025-12-31T23:59:59Z' }
    Object.assign(listLamps(d), { deprecated: true, 'x-deprecation': soon, responses: responsesOf(200, 410, 500) })
  },
  `${lamps}/get/x-deprecation`,
  'the sunset comes before the deprecation',
)

// Parameters and media types.

rejects(
  'a parameter style that nothing decodes',
  (d) => (listLamps(d).parameters[0].style = 'deepObject'),
  `${lamps}/get/parameters`,
  'the style deepObject is for objects, and colour is none',
)
accepts('an array parameter of repeated names', (d) => delete listLamps(d).parameters[1].explode)

const schemes = [{}, { bearer: [] }]
const guard = (d: Json, more: Json) =>
  Object.assign(listLamps(d).parameters[0], { 'x-requires-scope': 'lamps:read' }, more)
accepts('a parameter that requires a scope, where callers may be known', (d) => {
  guard(d, {})
  Object.assign(listLamps(d), { security: schemes, responses: responsesOf(200, 401, 403, 500) })
})
rejects(
  'a parameter that requires a scope without 403',
  (d) => {
    guard(d, {})
    Object.assign(listLamps(d), { security: schemes, responses: responsesOf(200, 401, 500) })
  },
  `${lamps}/get/responses`,
  '403 can happen and is not documented',
)
rejects(
  'a parameter that requires a scope, where no caller is known',
  (d) => {
    guard(d, {})
    listLamps(d).responses = responsesOf(200, 403, 500)
  },
  `${lamps}/get/security`,
  'a parameter requires a scope, but no security scheme can carry one',
)
rejects(
  'a header that requires a scope',
  (d) => {
    guard(d, { in: 'header' })
    Object.assign(listLamps(d), { security: schemes, responses: responsesOf(200, 401, 403, 500) })
  },
  `${lamps}/get/parameters`,
  'no policy reads x-requires-scope of colour',
)
rejects(
  'an unknown x- key at a parameter',
  (d) => (listLamps(d).parameters[0]['x-scope'] = 'lamps:read'),
  `${lamps}/get/parameters/0/x-scope`,
  'unknown key x-scope',
)
rejects(
  'a body in a media type that nothing reads',
  (d) => (createLamp(d).requestBody.content['application/cbor'] = { schema: text }),
  `${lamps}/post/requestBody`,
  'nothing reads the media type application/cbor but as bytes: say type: string, format: binary',
)
const formBody = (
  parts: Json,
  encoding: Json = { file: { contentType: 'image/png, image/webp' } },
  schema: Json = {},
) => ({
  content: { 'multipart/form-data': { schema: { ...object(parts), ...schema }, encoding } },
})
const binary = { type: 'string', format: 'binary', maxLength: 100 }
accepts('a form with one file', (d) => (createLamp(d).requestBody = formBody({ file: binary })))
accepts('a form without a file', (d) => (createLamp(d).requestBody = formBody({ file: text }, {})))
const aForm =
  'a form is a closed object (additionalProperties: false) that names its parts in properties; ' +
  'a file is type: string, format: binary'
for (const [promise, body, what] of [
  ['a form with nothing in it', formBody({}), aForm],
  [
    'a form whose files are compared',
    formBody({ file: { type: 'array', items: binary, maxItems: 2, uniqueItems: true } }),
    'of the list of files file nothing checks uniqueItems: it may say type, items, minItems, maxItems',
  ],
  [
    'a form that does not say what its file may be',
    formBody({ file: binary }, {}),
    'the encoding of the file file must name its media types',
  ],
] as const) {
  rejects(promise, (d) => (createLamp(d).requestBody = body), `${lamps}/post/requestBody`, what)
}
accepts('a picture that is read', (d) => (getLamp(d).responses[200] = { content: { 'image/png': { schema: binary } } }))
rejects(
  'a text that is said to be a picture',
  (d) => (getLamp(d).responses[200] = { content: { 'image/png': { schema: text } } }),
  `${lamp}/get/responses/200`,
  '200: nothing writes the media type image/png but as bytes: say type: string, format: binary',
)
accepts('a media type that ends in +json', (d) => {
  createLamp(d).requestBody.content['application/merge-patch+json'] = { schema: ref('Lamp') }
})

rejects(
  'a parameter of two types that text could be read as',
  (d) =>
    (listLamps(d).parameters[0] = { name: 'lit', in: 'query', schema: { ...watts, type: ['integer', 'boolean'] } }),
  `${lamps}/get/parameters`,
  'lit is read as one type, and has integer, boolean',
)

// The x- vocabulary.

rejects(
  'an unknown x- key at the root',
  (d) => (d['x-erors'] = {}),
  '/x-erors',
  'unknown key x-erors. Did you mean x-errors?',
)
rejects('a missing x- key at the root', (d) => delete d['x-errors'], '', "must have required property 'x-errors'")
rejects(
  'an unknown x- key at an operation',
  (d) => (createLamp(d)['x-idempotent'] = 'accepted'),
  `${lamps}/post/x-idempotent`,
  'unknown key x-idempotent. Did you mean x-idempotency?',
)
rejects(
  'an unknown x- key in a schema',
  (d) => (d.components.schemas.Lamp.properties.name['x-trimmed'] = true),
  '/components/schemas/Lamp/properties/name/x-trimmed',
  'unknown key x-trimmed',
)
rejects(
  'a schema key at an operation',
  (d) => (createLamp(d)['x-trim'] = true),
  `${lamps}/post/x-trim`,
  'x-trim may not stand here, but at a schema',
)
rejects(
  'an x- key with a value it does not know',
  (d) => (createLamp(d)['x-idempotency'] = 'always'),
  `${lamps}/post/x-idempotency`,
  'x-idempotency must be one of required, accepted',
)
rejects(
  'a text for a wrong type, which has none',
  (d) => (d.components.schemas.Lamp.properties.name['x-messages'] = { type: { ko: '.', en: '.', ja: '.' } }),
  '/components/schemas/Lamp/properties/name/x-messages/type',
  'x-messages.type may not stand here',
)
for (const [where, at, pointer] of [
  ['a path', (d: Json) => d.paths['/lamps'], lamps],
  ['a response', (d: Json) => listLamps(d).responses[200], `${lamps}/get/responses/200`],
  [
    'a media type',
    (d: Json) => createLamp(d).requestBody.content['application/json'],
    `${lamps}/post/requestBody/content/application~1json`,
  ],
  ['a security scheme', (d: Json) => d.components.securitySchemes.basic, '/components/securitySchemes/basic'],
] as const) {
  rejects(
    `an x- key at ${where}`,
    (d) => (at(d)['x-audit'] = 'lamp.read'),
    `${pointer}/x-audit`,
    'x-audit may not stand here, but at an operation',
  )
}
const broken = { status: 409, when: 'It is broken', retry: 'never', advice: '-', ko: '-', en: '-', ja: '-' }
rejects(
  'a code that is not in the catalogue of errors',
  (d) => (getLamp(d)['x-errors'] = ['broken']),
  `${lamp}/get/x-errors`,
  'broken is not in the catalogue of errors',
)
rejects(
  'a code of a status that has no response',
  (d) => {
    d['x-errors'] = { broken }
    getLamp(d)['x-errors'] = ['broken']
  },
  `${lamp}/get/x-errors`,
  'broken is a 409, which has no response',
)
rejects(
  'a code at a response of another status',
  (d) => {
    d['x-errors'] = { broken }
    getLamp(d).responses[500]['x-errors'] = ['broken']
  },
  `${lamp}/get/responses/500`,
  'broken is no error with the status 500',
)
accepts('a member of an example whose name begins with x-', (d) => {
  const any = { type: 'object', examples: [{ 'x-colour': 'red' }] }
  d.components.schemas.Any = any
})

accepts('a member of an example that is called schema', (d) => {
  d.components.schemas.Any = { type: 'object' }
  listLamps(d).responses[200] = json(ref('Any'), { examples: { any: { value: { schema: { type: 'string' } } } } })
})

// Schemas.

rejects(
  'an unbounded string',
  (d) => (d.components.schemas.Name = { type: 'string' }),
  '/components/schemas/Name',
  'a string without maxLength',
)
rejects(
  'an unbounded string that may be null',
  (d) => (d.components.schemas.Name = { type: ['string', 'null'] }),
  '/components/schemas/Name',
  'a string without maxLength',
)
rejects(
  'an unbounded string inside a schema of a schema',
  (d) => (d.components.schemas.Tags.items = { anyOf: [text, { type: 'string', format: 'email' }] }),
  '/components/schemas/Tags/items/anyOf/1',
  'a string without maxLength',
)
rejects(
  'an unbounded string in a parameter',
  (d) => (listLamps(d).parameters[0].schema = { type: 'string' }),
  `${lamps}/get/parameters/0/schema`,
  'a string without maxLength',
)
rejects(
  'an unbounded string in a response header',
  (d) => (listLamps(d).responses[200].headers = { Link: { schema: { type: 'string' } } }),
  `${lamps}/get/responses/200/headers/Link/schema`,
  'a string without maxLength',
)
rejects(
  'an unbounded array',
  (d) => delete d.components.schemas.Tags.maxItems,
  '/components/schemas/Tags',
  'an array without maxItems',
)
for (const type of ['integer', 'number']) {
  for (const bound of ['minimum', 'maximum']) {
    rejects(
      `a number (${type}) that has only a ${bound}`,
      (d) => (d.components.schemas.Watts = { type, [bound]: 1 }),
      '/components/schemas/Watts',
      'a number without minimum and maximum',
    )
  }
}
accepts('text that its format, its enum or its const bounds', (d) => {
  const schemas = [{ format: 'date-time' }, { format: 'uuid' }, { enum: ['a'] }, { const: 'a' }]
  d.components.schemas.Short = { anyOf: schemas.map((schema) => ({ type: 'string', ...schema })) }
})
rejects(
  'a body that takes unknown members',
  (d) => delete d.components.schemas.Lamp.additionalProperties,
  '/components/schemas/Lamp',
  'an object of a request must say additionalProperties: false',
)
rejects(
  'a body that takes unknown members further in',
  (d) => delete d.components.schemas.Led.additionalProperties,
  '/components/schemas/Led',
  'an object of a request must say additionalProperties: false',
)
rejects(
  'an inline body that takes unknown members',
  (d) => (createLamp(d).requestBody = json({ type: 'object', properties: { name: text } })),
  `${lamps}/post/requestBody/content/application~1json/schema`,
  'an object of a request must say additionalProperties: false',
)
accepts('a response that takes unknown members', (d) => {
  listLamps(d).responses[200] = json({ type: 'object', properties: { name: text } })
})

const mapping = (d: Json) => d.components.schemas.Light.discriminator.mapping
rejects(
  'a discriminator that maps to no branch',
  (d) => (mapping(d).led = '#/components/schemas/Lamp'),
  '/components/schemas/Light',
  'the discriminator maps led to #/components/schemas/Lamp, which is no branch. Did you mean #/components/schemas/Led?',
)
rejects(
  'a discriminator that maps to a branch of another value',
  (d) => (mapping(d).led = '#/components/schemas/Fire'),
  '/components/schemas/Light',
  'the discriminator maps led to #/components/schemas/Fire, whose kind is something else: say const: led there',
)
rejects(
  'a discriminator that forgets a value of a branch',
  (d) => delete mapping(d).oil,
  '/components/schemas/Light',
  'the discriminator does not map oil to its branch #/components/schemas/Fire',
)
rejects(
  'a discriminator that maps nothing',
  (d) => delete d.components.schemas.Light.discriminator.mapping,
  '/components/schemas/Light',
  'the discriminator does not map led to its branch #/components/schemas/Led',
)
rejects(
  'a discriminator with a branch that has no name',
  (d) => {
    d.components.schemas.Light.oneOf[0] = object({ kind: { const: 'neon' } })
    delete mapping(d).led
  },
  '/components/schemas/Light',
  'the discriminator does not map neon to its branch',
)

// Examples.

const tooLong = 'x'.repeat(101)
const wrong = 'does not validate: /value must NOT have more than 100 characters'
rejects(
  'an example of a parameter that does not validate',
  (d) => (listLamps(d).parameters[0].example = tooLong),
  `${lamps}/get/parameters/0/example`,
  wrong,
)
rejects(
  'an example of a schema that does not validate',
  (d) => (d.components.schemas.Name = { ...text, examples: ['Lamp', tooLong] }),
  '/components/schemas/Name/examples/1',
  wrong,
)
rejects(
  'an example of a body that does not validate',
  (d) => (d.components.examples.lamp.value.colour = 'red'),
  `${lamps}/post/requestBody/content/application~1json/examples/lamp`,
  'does not validate: /value must NOT have additional properties',
)
rejects(
  'an example of a response with a member that is not documented',
  (d) => (listLamps(d).responses[200] = json({ type: 'object', properties: { name: text } }, { example: { cost: 1 } })),
  `${lamps}/get/responses/200/content/application~1json/example`,
  'does not validate: /value must NOT have additional properties',
)
rejects(
  'an example of a shared body with a forbidden word',
  (d) => {
    d.components.requestBodies = { Lamp: json(ref('Lamp'), { example: { name: 'Counterfeit' } }) }
    createLamp(d).requestBody = { $ref: '#/components/requestBodies/Lamp' }
  },
  '/components/requestBodies/Lamp/content/application~1json/example',
  'does not validate: /value/name must pass x-forbidden-words',
)

t.test(
  'a value of any other type, in any place of OpenAPI, is a finding or does no harm: it is no exception',
  async (t) => {
    const placesIn = (node: Json, at: string[] = []): string[][] =>
      node === null || typeof node !== 'object'
        ? [at]
        : [at, ...Object.keys(node).flatMap((key) => (key.startsWith('x-') ? [] : placesIn(node[key], [...at, key])))]
    const found: string[] = []
    for (const at of placesIn(lampShop()).slice(1)) {
      for (const wrong of [null, 'x', {}]) {
        const document = { ...lampShop(), 'x-strict': false }
        const holder = at.slice(0, -1).reduce((node, key) => node[key], document)
        holder[at.at(-1) as string] = structuredClone(wrong)
        try {
          prepare(document, [])
        } catch (error) {
          found.push(`${at.join('/')} = ${JSON.stringify(wrong)}: ${error}`)
        }
      }
    }
    t.same(found, [])
  },
)
