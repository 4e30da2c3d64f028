// Hostile input: requests made from the document, honest and twisted, and what must hold for every response.
//
// No 5xx, no hang, nothing the document does not have; every refusal in the envelope with a code of its status; an
// honest request is not refused as invalid; what is accepted is what is stored. FUZZ_SEED replays a run, FUZZ_RUNS
// makes it longer, FUZZ_SHRINK=1 looks for a smaller request that fails too.

import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc, { type Arbitrary } from 'fast-check'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import t, { type Test } from 'tap'
import { trimText } from '../src/contract/serve/keywords.ts'
import { boundary, fileForm, formOf, picture } from './pictures.ts'
import { budget } from './scope.ts'
import { engines, openShop, type Shop } from './shop.ts'

const seed = Number(process.env.FUZZ_SEED ?? 20261122)
const runs = Number(process.env.FUZZ_RUNS ?? budget(1000, 10_000))

const read = (name: string) => readFileSync(new URL(`../src/generated/${name}`, import.meta.url), 'utf8')
/** Version 1, with version 2 inside: its references lead there. */
const second = JSON.parse(read('openapi.json').replaceAll('"#/components/', '"#/v2/components/'))
const document = { ...JSON.parse(read('v1/openapi.json')), v2: second }
const catalogue: Record<string, { status: number } & Record<string, string>> = document['x-errors']

const step = (at: any, name: string) => at[name.replaceAll('~1', '/').replaceAll('~0', '~')]
const resolve = (node: any): any =>
  node?.$ref ? resolve(node.$ref.slice(2).split('/').reduce(step, document)) : (node ?? {})

const methods = ['get', 'put', 'post', 'patch', 'delete']
const operationsIn = ({ paths }: any): any[] =>
  Object.entries<any>(paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method] && item[method].operationId !== 'receiveProviderEvent')
      .map((method) => ({ ...item[method], method: method.toUpperCase(), path })),
  )
const operations: any[] = [document, second].flatMap(operationsIn)

const of = fc.constantFrom
const json = (body: unknown) => JSON.stringify(body)
/** One time in so many; else null. */
const rarely = <T>(times: number, arbitrary: Arbitrary<T>): Arbitrary<T | null> =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary })

// --- What an honest client sends -------------------------------------------------------------------------------

function honestText(schema: any): Arbitrary<unknown> {
  const { minLength = 0, maxLength = 100, format, examples = [], 'x-forbidden-words': words = [] } = schema
  const pattern = schema['x-exact-pattern'] ?? schema.pattern
  // A long text of a pattern is seldom met by chance; looking for one would never end.
  if (format || (minLength >= 15 && examples.length > 0)) return of(...examples)
  const shape = new RegExp(pattern ?? '', 'u')
  const strings = pattern === undefined ? fc.string({ unit: 'grapheme' }) : fc.stringMatching(shape)
  const shaped = schema['x-trim'] ? strings.map(trimText) : strings
  const fits = (text: string) => {
    const length = [...text].length
    const lower = text.toLowerCase()
    // Composed (NFC), some letters become a letter and a mark.
    return (
      shape.test(text) &&
      length >= minLength &&
      length <= maxLength &&
      !words.some((word: string) => lower.includes(word))
    )
  }
  return fc.oneof(...(examples.length > 0 ? [of(...examples)] : []), shaped.filter(fits))
}

/** Values that a schema of a request allows. */
function honest(node: any): Arbitrary<unknown> {
  const { $ref: _, ...beside } = node
  const schema = { ...resolve(node), ...beside }
  if (schema.enum) return of(...schema.enum)
  if (schema.anyOf ?? schema.oneOf) return fc.oneof(...(schema.anyOf ?? schema.oneOf).map(honest))
  if ('const' in schema) return fc.constant(schema.const)
  // Any value at all.
  if (!schema.type) return of<unknown>(null, true, 1, 'text')
  const branch: Record<string, () => Arbitrary<unknown>> = {
    null: () => fc.constant(null),
    boolean: () => fc.boolean(),
    array: () => {
      const many = schema.uniqueItems ? fc.uniqueArray : fc.array
      return many(honest(schema.items), { minLength: 1, maxLength: 5 })
    },
    string: () => honestText(schema),
    number: () => branch.integer?.() as Arbitrary<unknown>,
    integer: () => {
      const [min, max] = [Math.ceil(schema.minimum), Math.floor(schema.maximum)]
      return fc.oneof(fc.integer({ min, max: Math.min(max, min + 5) }), of(min, max))
    },
    object: () => {
      const members = Object.entries<any>(schema.properties).map(([name, one]) => [
        name,
        schema.required?.includes(name) ? honest(one) : rarelyReadOnly(name, one),
      ])
      return fc.record(Object.fromEntries(members), { requiredKeys: schema.required ?? [] }).map(withoutHoles)
    },
  }
  return fc.oneof(...[schema.type].flat().map((type: string) => branch[type]?.() as Arbitrary<unknown>))
}

/** A body that names what it may not change is refused, and tells little else. */
const readOnly = [
  'id',
  'item_id',
  'rating_average',
  'rating_count',
  'verified_purchase',
  'price_minor',
  'currency',
  'stock',
  'available',
  'image_ids',
  'images',
  'version',
  'etag',
  'created_at',
  'updated_at',
]
const hole = Symbol('left out')
const rarelyReadOnly = (name: string, schema: any): Arbitrary<unknown> =>
  readOnly.includes(name) ? rarely(8, honest(schema)).map((value) => value ?? hole) : honest(schema)
const withoutHoles = (body: object) => Object.fromEntries(Object.entries(body).filter(([, value]) => value !== hole))

// --- What a twisted one sends ----------------------------------------------------------------------------------

// biome-ignore format: lists
const strange = [
  '', ' ', '\u200b', '\u200b\u200b', '\u202eabc', '\u3164\u3164', '👩‍👩‍👧', 'ﬃ', 'İ', 'ß', '\ud800', '\udc00x',
  'a\u0000b', '\u0007x', '\r\nX: y',
  '%00', "' OR 1=1 --", '{{7*7}}', '../../etc/passwd', '<script>', 'null', 'true', '0', '1', '01', '1e3', '0x10', 'NaN',
  '-0', '1.0',
  '9007199254740993', '__proto__', 'constructor', 'toString', 'COUNTERFEIT', '짝퉁', 'x'.repeat(100), 'x'.repeat(101),
  '💡'.repeat(100),
  '가'.repeat(5000), '가'.repeat(5001), 'a'.repeat(20_000), '1970-01-01', '2026-11-22T13:00:00.000Z',
  'PEN-01', 'pen-01', 'LAMP', 'krw', 'EUR',
]
// biome-ignore format: lists
const numbers = [
  -1, -0, 0, 1, 2, 0.1, 0.001, 1e-7, 19.99, 19.999, 1e21, 2 ** 31, 2 ** 53, 2 ** 53 - 1, -(2 ** 63),
  9999999999.99, 9999999999, 10000000000,
  Number.MAX_VALUE, Number.MIN_VALUE,
]
const odd: unknown[] = [null, true, false, [], {}, [[]], [1], ['x'], { a: 1 }, { $ref: '#' }, { $gt: '' }]
const value = fc.oneof(
  of(...strange),
  of(...numbers),
  of(...odd),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.jsonValue(),
)

/** Some members replaced, added or taken away. */
function twistedObject(body: Arbitrary<unknown>, names: string[]): Arbitrary<unknown> {
  const name = fc.oneof({ weight: 5, arbitrary: of(...names) }, { weight: 1, arbitrary: of('admin', ...strange) })
  const changes = fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 3 })
  return fc.tuple(body, changes, rarely(5, of(...names))).map(([whole, changes, missing]) => {
    const copy = new Map([...Object.entries((whole ?? {}) as object), ...changes])
    copy.delete(missing ?? '')
    return Object.fromEntries(copy)
  })
}

const literals = [
  '1e400',
  '-1e400',
  '1e-400',
  '0001',
  '1.',
  '.5',
  '+1',
  '0x1',
  '1_0',
  'Infinity',
  '9'.repeat(400),
  '1E2',
  '-0',
]

/** More than a request may have. */
const padding = ' '.repeat(1024 ** 2)

/** JSON texts that are not what JSON.stringify would write. */
const twistedText = (body: Arbitrary<unknown>): Arbitrary<string | Buffer> =>
  fc.tuple(body, fc.nat(), fc.nat()).map(([whole, kind, n]) => {
    const text = json(whole)
    const number = text.replace(/("price":)[^,}]*/, `$1${literals[n % literals.length]}`)
    const member = (first: string) => text.replace('{', `{${first},`)
    const bytes = Buffer.from(text)
    // biome-ignore format: lists
    const twists: (string | Buffer)[] = [
      '', ' ', 'null', '[]', '"x"', '0', 'undefined', "{'name':'x'}", `${text},`, `${text}${text}`, `${text}${padding}`,
        `\ufeff${text}`,
        `/**/${text}`,
      text.slice(0, n % text.length), number, number, number, `\n\t ${text} \r`,
      member('"__proto__":{"admin":true}'), member('"constructor":{"prototype":{}}'),
      member('"name":"Twice","name":"Twice"'),
      member('"name":"Twice","n\\u0061me":"Twice"'), member('"sku":"\\ud800"'), member('"sku":"\\u0000x"'),
      member(`"sku":${'['.repeat(n % 5000)}`),
      `${'['.repeat(n % 30_000)}${']'.repeat(n % 30_000)}`,
      `{${Array.from({ length: n % 3000 }, (_, i) => `"k${i}":${i}`).join()}}`,
      Buffer.concat([bytes.subarray(0, 9), Buffer.from([0xc3, 0x28, 0xff, n % 256]), bytes.subarray(9)]),
      Buffer.from(text, 'utf16le'), Buffer.from([n % 256]),
    ]
    return twists[kind % twists.length] ?? ''
  })

const file = await picture()
const forms = [fileForm(file), fileForm(await picture('jpeg'), 'lamp.JPG', 'image/jpeg')].map(({ payload }) => payload)
/** Cut off, changed, called by another name, of another kind, with something beside it. */
const twistedForm: Arbitrary<Buffer> = fc.oneof(
  fc.tuple(of(...forms), fc.nat()).map(([form, n]) => form.subarray(0, n % form.length)),
  fc.tuple(of(...forms), fc.nat(), fc.nat({ max: 255 })).map(([form, n, octet]) => {
    const copy = Buffer.from(form)
    copy[n % copy.length] = octet
    return copy
  }),
  fc
    .tuple(of(...strange), of(...strange, 'image/png', 'text/html', 'image/svg+xml'), value)
    .map(([name, type, content]) => {
      const line = (text: string) => text.replaceAll(/[\r\n"]/g, '').toWellFormed()
      return fileForm(String(content).toWellFormed(), line(name), line(type)).payload
    }),
  of(...strange).map((field) => formOf({ field: field.replaceAll(/[\r\n"]/g, ''), content: 'lamp' }).payload),
  fc.constant(formOf({ content: 'a text' }).payload),
)

const percent = [
  '%',
  '%z',
  '%zz',
  '%00',
  '%2F',
  '%252e',
  '%c3%28',
  '%ff',
  '%F0%9F%92%A1',
  '+',
  '&&',
  '=',
  '2',
  '3',
  '999',
  '-1',
  '1.0',
  '01',
]
const loose = fc.oneof(
  of(...strange.map((text) => encodeURIComponent(text.slice(0, 200).toWellFormed()))),
  of(...percent),
)
const pair = fc.tuple(fc.oneof(of('page', 'size', 'PAGE', 'page[]', 'page[gt]', 'size '), loose), fc.option(loose))
const query = fc
  .array(pair, { maxLength: 4 })
  .map((pairs) => pairs.map(([name, text]) => (text === null ? name : `${name}=${text}`)).join('&'))
const oddId = fc.oneof(loose, of('0', '1e0', '9007199254740991', '9007199254740992', '9'.repeat(40), 'abc'))
// biome-ignore format: lists
const tails = ['/', '//', '/x', '%2F', '/..', '/../items', '/.', ';a=1', ':archive', '.json',
'%', '%00', '*', '\\', '/'.repeat(50), `/${'x'.repeat(1100)}`]

const octet = fc.integer({ min: 0x20, max: 0xff }).filter((c) => c !== 0x7f)
const latin1 = fc.string({ unit: octet.map((c) => String.fromCharCode(c)) })
const header = (...usual: string[]) =>
  fc.oneof({ weight: 4, arbitrary: of(...usual) }, { weight: 1, arbitrary: latin1 })
// biome-ignore format: lists
const headers = fc.record({
  accept: header('*/*', 'application/vnd.shop.v1+json', 'application/vnd.shop.v2+json, */*;q=0.1',
  'application/vnd.shop.v9+json', 'application/json', 'application/*;q=0', 'text/html, */*;q=0.1',
  'application/xml', 'a', ';;q=9', ','.repeat(2000)),
  'accept-version': header('v1', 'v2', 'v9', 'v1, v2', '__proto__'),
  'accept-language': header('en', 'ja', 'ko-KR', 'fr', '*', 'en;q=0, ja;q=0.1',
  'x'.repeat(500), 'en;q=NaN', '__proto__'),
  'accept-encoding': header('gzip', 'identity;q=0', '*;q=0', 'br;q=2'),
  'x-request-id': header('12345678', 'short', 'a'.repeat(65), 'a\tb cdefgh',
  '../../../..', '00000000-0000-4000-8000-000000000000'),
  origin: header('https://shop.example', 'https://evil.example', 'null', 'https://shop.example.evil.example'),
  'access-control-request-method': header('PUT', 'TRACE', 'x'),
  'content-encoding': header('identity', 'gzip', 'GZIP', 'br', 'deflate', 'gzip, gzip'),
  'content-length': of('0', '1', '1048576', '1048577', '99999999999999999999'),
  'transfer-encoding': of('chunked'),
  'idempotency-key': header('k1', '"k1"', 'k2', '""', '"', 'a b', 'k'.repeat(255), 'k'.repeat(256)),
  'if-match': header('*', '"1-x"'),
  cookie: header('a=b', '__Host-session=', '=;=', '__proto__=1'),
  authorization: header('Bearer x', 'Basic', ''),
  'x-forwarded-prefix': header('/shop', 'https://evil.example', '//evil.example'),
  'x-http-method-override': of('DELETE'),
}, { requiredKeys: [] }) as Arbitrary<Record<string, string>>
// biome-ignore format: lists
const contentType = header(
  'application/json; charset=utf-8', 'application/json;charset=latin1', 'APPLICATION/JSON', 'application/json;',
  'text/plain', 'multipart/form-data',
  'application/x-www-form-urlencoded', 'application/', '/json', 'application/json, text/plain', 'application/json; a="',
)
const anyMethod = of('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'LINK')
/** The last one stops in the middle. */
const packers: ((body: string | Buffer) => Buffer)[] = [
  brotliCompressSync,
  gzipSync,
  (body) => gzipSync(body).subarray(0, 15),
]

// --- Requests --------------------------------------------------------------------------------------------------

const isSecond = (path: string) => path.startsWith('/api/v2/')

interface Sent extends InjectOptions {
  readonly method: any
  /** `{item_id}` may stand in it: the newest item, or one `back` before it. */
  readonly url: string
  readonly back: number
  readonly headers: Record<string, string>
  /** Exactly as documented; only what is stored may stand against it. */
  readonly isHonest: boolean
}

function requestsOf(operation: any): Arbitrary<Sent> {
  const { method, path, parameters = [], requestBody } = operation
  const media = Object.entries<any>(resolve(requestBody).content ?? {})
  const open = (one: any) => one.in === 'query' && !one['x-requires-scope']
  const declared: any[] = parameters.map(resolve).filter(open)
  // Each is honest alone; together they may not be (a page and a cursor, one key twice, a page too deep, a least price
  // over the most, or without its currency).
  const apart = ['page', 'limit', 'cursor', 'sort', 'max_price', ...(isSecond(path) ? ['min_price'] : [])]
  const needsCurrency = (name: string) => isSecond(path) && name.startsWith('filter[price]')
  const alone = declared.filter(({ name }) => !apart.includes(name) && !needsCurrency(name))
  const members = Object.fromEntries(alone.map(({ name, schema }) => [name, honest(schema)]))
  const honestQuery = fc
    .record(members, { requiredKeys: [] })
    .map((pairs) => String(new URLSearchParams(pairs as Record<string, string>)))
  const schema = resolve(media[0]?.[1].schema)
  const isForm = media[0]?.[0] === 'multipart/form-data'
  const body: Arbitrary<any> = isForm ? of(...forms) : schema.properties ? honest(schema) : fc.constant({})
  const type = of(
    ...media.map(([name]) => (isForm ? `${name}; boundary=${boundary}` : name)),
    ...(media.length === 0 ? ['application/json'] : []),
  )
  const required = operation['x-concurrency'] === 'required' && { 'if-match': '*' }
  const names = Object.keys(schema.properties ?? { name: {} })
  const twisted = isForm
    ? twistedForm
    : fc.oneof(
        { weight: 3, arbitrary: twistedObject(body, names).map(json) },
        { weight: 1, arbitrary: twistedText(body) },
      )

  const wantsKey = parameters.map(resolve).some((one: any) => one.name === 'Idempotency-Key' && one.required)
  const key = wantsKey ? fc.uuid().map((key) => ({ 'idempotency-key': key })) : fc.constant({})
  const right = fc.record({ back: fc.nat({ max: 5 }), query: honestQuery, type, body, key }).map(
    ({ back, query, type, body, key }): Sent => ({
      method,
      back,
      url: query ? `${path}?${query}` : path,
      headers: { ...(media.length > 0 && { 'content-type': type }), ...key, ...required },
      ...(media.length > 0 && { payload: isForm ? body : json(body) }),
      isHonest: true,
    }),
  )
  const wrongBody = fc.tuple(right, twisted).map(([right, payload]): Sent => ({ ...right, payload, isHonest: false }))
  const wrongAnything = fc
    .record({
      right: media.length > 0 ? fc.oneof(right, wrongBody) : fc.oneof({ weight: 5, arbitrary: right }, wrongBody),
      method: rarely(5, anyMethod),
      id: rarely(5, oddId),
      tail: rarely(12, of(...tails)),
      unversioned: rarely(8, fc.constant(true)),
      query: rarely(3, query),
      headers: rarely(3, headers),
      type: rarely(6, contentType),
      packed: rarely(8, of(...packers)),
    })
    .map(({ right, packed, ...odd }): Sent => {
      const [path = '', rightQuery] = right.url.split('?')
      const search = odd.query ?? rightQuery
      const start = odd.unversioned ? path.replace(/^\/api\/v\d/, '/api') : path
      const target = (odd.id === null ? start : start.replace(/\{\w+\}/, odd.id)) + (odd.tail ?? '')
      const squeezed = packed && right.payload !== undefined
      return {
        ...right,
        method: odd.method ?? method,
        url: search === undefined ? target : `${target}?${search}`,
        headers: {
          ...right.headers,
          ...(odd.type !== null && { 'content-type': odd.type }),
          ...(squeezed && { 'content-encoding': packed === packers[0] ? 'br' : 'gzip' }),
          ...odd.headers,
        },
        ...(squeezed && { payload: packed(right.payload as string) }),
        isHonest: false,
      }
    })
  return media.length > 0 ? fc.oneof(right, wrongBody, wrongBody, wrongAnything) : fc.oneof(right, wrongAnything)
}

/** A password takes its time; a few of them are enough. */
const hashing = ['login', 'registerUser', 'changePassword', 'resetPassword', 'eraseMe']
// Creations must outnumber deletions, or soon every id is a 404.
const requests = fc.oneof(
  ...operations.map((one) => ({
    weight: hashing.includes(one.operationId)
      ? 1
      : ({ POST: 5, PUT: 3, PATCH: 3, DELETE: 1 }[one.method as string] ?? 2),
    arbitrary: requestsOf(one),
  })),
)

// --- What must hold for every response ---------------------------------------------------------------------------

const known = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
/** Sent, these name what was; answered, what is. */
const moving = [
  'password',
  'depth',
  'item_count',
  'rating_average',
  'rating_count',
  'version',
  'etag',
  'updated_at',
  'price_minor',
]
/** Errors that a valid request may still receive. */
const facts = [
  'reference',
  'read_only',
  'immutable',
  'currency_scale',
  'current_password',
  'unique_items',
  'depth',
  'webhook_url',
]

/** The fault of a response, or undefined. */
function faultOf(asked: Sent, response: LightMyRequestResponse): string | undefined {
  const { statusCode, headers, body } = response
  const version = headers['api-version']
  if (/^\/api\/v[12]\//.test(asked.url) && !asked.url.startsWith(`/api/${version}/`)) return 'not of this version'
  const sent = { ...asked, url: asked.url.replace(/^\/api\/(?!v\d)/, `/api/${version}/`) }
  for (const name of ['x-request-id', 'cache-control', 'x-content-type-options']) {
    if (typeof headers[name] !== 'string') return `no ${name}`
  }
  if (statusCode >= 400 && typeof headers['content-language'] !== 'string') return 'no content-language'
  const isKnown = known.includes(sent.method)
  if (statusCode >= 500 && (statusCode !== 501 || isKnown)) return `a ${statusCode}`
  if (statusCode < 400 && !isKnown) return 'a method that nobody knows is answered'
  if (sent.method === 'HEAD') return body === '' ? undefined : 'HEAD has a body'
  return statusCode < 400 ? faultOfSuccess(sent, response) : faultOfRefusal(sent, response)
}

/** `/api/v1/items/7?size=1` -> `/api/v1/items` */
const collectionOf = (url: string) => /^\/\w+\/\w+\/[\w-]+/.exec(url)?.[0] ?? ''
/** The same things are in it, whatever the version. */
const shelfOf = (url: string) => collectionOf(url.replace(/^\/api\/(?:v\d\/)?/, '/api/v1/'))

/** Members that are computed there, not stored as sent. */
const isReckoned = (url: string) => /^\/api\/v\d\/(orders|payments|provider-events|items\/[^/]+\/stock-)/.test(url)

/** The values to which null resets members that have a default other than null. */
const reset: Record<string, unknown> = { active: true, position: 0, image_ids: [] }

function faultOfSuccess({ method, url, payload }: Sent, { statusCode, body, headers }: LightMyRequestResponse) {
  if (method === 'OPTIONS') return statusCode === 204 ? undefined : 'is not documented'
  if (!operations.some((one) => method === one.method && one.responses[statusCode])) return 'is not documented'
  if (isReckoned(url) || body === '') return undefined
  if (!['POST', 'PUT', 'PATCH'].includes(method) || typeof payload !== 'string' || payload.trim() === '')
    return undefined
  const answered = JSON.parse(body)
  if (answered.id === undefined) return undefined
  const place = /^\/api\/v\d\/users/.test(url) ? 'me' : answered.id
  const { pathname } = new URL(url, 'http://localhost')
  const collection = pathname.endsWith('/reviews') ? pathname : collectionOf(url)
  if (statusCode === 201 && headers.location !== `${collection}/${place}`) return 'another Location'
  for (const [name, sent] of Object.entries(JSON.parse(payload.replace(/^\ufeff/, '')))) {
    const expected = typeof sent === 'string' ? trimText(sent) : (sent ?? reset[name] ?? sent)
    if (json(expected) !== json(answered[name]) && !moving.includes(name))
      return `${name} was ${json(sent)} and became ${json(answered[name])}`
  }
  return undefined
}

function faultOfRefusal({ isHonest, url }: Sent, { statusCode, headers, body }: LightMyRequestResponse) {
  const { error, ...others } = JSON.parse(body)
  // The one exception (RFC 6749, section 5.2).
  if (url.startsWith('/oauth/token'))
    return catalogue[error]?.en === others.error_description ? undefined : 'other words'
  const { code, message, details, data, request_id, ...more } = error ?? {}
  const extra = Object.keys({ ...others, ...more })
  if (!error || extra.length > 0) return `not the envelope: ${extra}`
  if (catalogue[code]?.status !== statusCode) return `${code} is no ${statusCode}`
  if (catalogue[code]?.[String(headers['content-language'])] !== message)
    return 'a message that is not in the catalogue'
  if (request_id !== headers['x-request-id']) return 'two request ids'
  const isText = (text: unknown) => typeof text === 'string' && text !== ''
  const texts: unknown[] = Object.values(details)
  if (!texts.every((one) => Array.isArray(one) && one.length > 0 && one.every(isText)))
    return 'details that are no texts'
  const unlucky = [404, 409].includes(statusCode) || /^invalid_(credentials|token|signature|reset_token)$/.test(code)
  if (!isHonest || unlucky) return undefined
  const rules = Object.values<string[]>(data?.rules ?? {}).flat()
  if (isReckoned(url) && statusCode === 422 && !rules.includes('unknown')) return undefined
  // In a currency without cents the largest price is lower.
  const told = data?.rules?.['price.amount']?.[0] === 'maximum' ? [...facts, 'maximum'] : facts
  const excused = statusCode === 422 && rules.length > 0 && rules.every((rule) => told.includes(rule))
  return excused ? undefined : 'an honest request is refused'
}

/** Requests that inject cannot send. */
const sendable = ({ url }: Sent) => URL.canParse(url, 'http://localhost') && !url.startsWith('//')

/** @returns how often each status was answered; honest requests that succeeded under 0 */
async function attack(t: Test, { request, send, violations, as }: Shop, numRuns: number): Promise<Map<number, number>> {
  const ids = new Map<string, unknown[]>()
  const remember = (collection: string, id: unknown) =>
    ids.set(collection, [...(ids.get(collection) ?? []), id].slice(-9))
  const create = { method: 'POST', path: '/api/v1/items' } as const
  for (const name of ['Lamp', 'Mug', 'Pen']) {
    const response = await send(create.method, create.path, { name, price: 1, sku: name.toUpperCase() })
    remember(create.path, response.json().id)
  }
  // Administrators, and enough customers that no customer has an administrator's id.
  // One token for all: to sign and verify one for each request takes longer than the request.
  const admin = await as('admin')
  await as('admin', 2)
  for (let n = 1; n <= 9; n++) {
    await as('customer', n)
    remember('/api/v1/users', n + 3)
  }
  let customers = 9
  let review = [1, 1]
  /** Logging out or editing oneself uses a separate user. */
  const credential = ({ method, url }: Sent) =>
    method !== 'GET' && /\/(users\/me|logout)/.test(url) ? as('customer', ++customers) : admin
  const counts = new Map<number, number>()
  const count = (status: number) => counts.set(status, (counts.get(status) ?? 0) + 1)
  const holds = async (sent: Sent) => {
    const { back, isHonest, url, ...options } = sent
    const [item_id, review_id] = url.includes('{review_id}') ? review : [ids.get(shelfOf(url))?.at(-1 - back) ?? 1]
    const target = url.replace('{review_id}', String(review_id)).replace(/\{\w+\}/, String(item_id))
    const headers = { ...(await credential(sent)), ...options.headers }
    const response = await Promise.race([
      request({ ...options, headers, url: target }),
      sleep(5000, undefined, { ref: false }),
    ])
    if (!response) throw new Error('no response within 5 s')
    count(response.statusCode)
    if (isHonest && response.statusCode < 400) count(0)
    const isReview = response.statusCode === 201 && url.includes('/reviews')
    if (isReview) review = [response.json().item_id, response.json().id]
    else if (response.statusCode === 201 && !isReckoned(target))
      remember(shelfOf(String(response.headers.location)), response.json().id)
    const fault = faultOf({ ...sent, url: target }, response) ?? violations.at(0)?.message
    if (fault) throw new Error(`${fault}: ${target} ${response.statusCode} ${response.body.slice(0, 500)}`)
  }
  const property = fc.asyncProperty(requests.filter(sendable), holds)
  const ended = await fc.check(property, { numRuns, seed, endOnFailure: !process.env.FUZZ_SHRINK })
  if (ended.failed) t.fail(`${ended.errorInstance}\n${fc.defaultReportMessage(ended)}`.slice(0, 5000))
  return counts
}

for (const engine of engines) {
  const numRuns = engine.name === 'sqlite' ? runs : Math.ceil(runs / 10)
  t.test(
    `${numRuns} requests on ${engine.name}: no response breaks a promise`,
    { timeout: 150_000 + 60 * numRuns },
    async (t) => {
      const start = performance.now()
      const shop = await openShop(t, { engine, env: { CORS_ORIGINS: 'https://shop.example', LOG_LEVEL: 'fatal' } })
      const counts = await attack(t, shop, numRuns)
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      const byStatus = [...counts].filter(([status]) => status > 0).sort(([a], [b]) => a - b)
      const list = byStatus.map(([status, count]) => `${status}: ${count}`).join(', ')
      t.comment(`seed ${seed}, ${seconds} s, ${counts.get(0)} honest ones succeeded; ${list}`)
      const kinds = [200, 201, 204, 400, 404, 405, 406, 409, 413, 415, 422, 501]
      const missing = kinds.filter((status) => !counts.has(status))
      if (numRuns >= 1000) t.same(missing, [], 'every kind of response is among them')
      t.equal((await shop.get('/health/ready')).statusCode, 200, 'and the shop is still open')
    },
  )
}
