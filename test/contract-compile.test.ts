// The files that generation writes for the server: checks as code with the same results as Ajv, contracts, and the size
// of both.

import { execFile } from 'node:child_process'
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { ErrorObject } from 'ajv'
import t, { type Test } from 'tap'
import { expandedVersions } from '../scripts/findings.ts'
import { requestCompiler, responseCompiler } from '../src/contract/compile/ajv.ts'
import { compile as contractIn } from '../src/contract/compile/contract.ts'
import { type Json, operationsOf, resolve } from '../src/contract/compile/document.ts'
import { generateFiles } from '../src/contract/compile/generate.ts'
import type { Check, Contract, Failure } from '../src/contract/serve/contract.ts'
import { digestOf } from '../src/contract/serve/digest.ts'
import type { Declaration } from '../src/contract/serve/policy.ts'
import { contract as second } from '../src/generated/contract.js'
import { contract as first } from '../src/generated/v1/contract.js'
import { policies } from '../src/policies/index.ts'
import { budget } from './scope.ts'

// What is published says less than is checked: answers are open there.
const [older, newest] = (await expandedVersions()).map(({ document }): Json => document)
const versions = [
  { contract: first, document: older },
  { contract: second, document: newest },
]

const operationIn = (contract: Contract, id: string) =>
  contract.operations.find((one) => one.id === id) as Contract['operations'][number]
const answerOf = (contract: Contract, id: string, status: number) =>
  operationIn(contract, id).responses[status]?.content['application/json'] as Check

/** A seeded generator of numbers below 1 (mulberry32): a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const oddities = [
  null,
  true,
  false,
  0,
  -1,
  1,
  1.5,
  -0,
  19.999,
  1e-7,
  1e15,
  1e21,
  9_999_999_999,
  '',
  ' ',
  '  Lamp  ',
  'x'.repeat(101),
  'x'.repeat(9000),
  '램프',
  '램프'.normalize('NFD'),
  '\u{1f600}'.repeat(60),
  '\ud800',
  'a counterfeit lamp',
  'bell \u0007',
  'KRW',
  'USD',
  'constructor',
  'card',
  'led',
  'asc',
  'user@shop.example',
  'not an address@',
  '2026-11-22T13:00:00.000Z',
  '2026-02-30T00:00:00Z',
  '2028-02-29T23:59:60+09:00',
  '2026-11-22t13:00:00.5+09:30',
  '/api/v1/items/1',
  'https://shop.example/a b',
  'file_01234567890123456789',
  [],
  {},
  [1, 2, 2],
  [null],
  ['file_01234567890123456789', 'file_01234567890123456789'],
  { name: 'Lamp' },
  { amount: 1, currency: 'KRW' },
  Array.from({ length: 120 }, (_, i) => i),
]

/** One value, changed at some places. */
function mutated(value: Json, next: () => number, depth = 0): Json {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  if (depth > 0 && next() < 0.15) return structuredClone(pick(oddities))
  if (typeof value === 'string' && next() < 0.2)
    return pick([`  ${value} `, value + value, value.slice(1), value.toUpperCase()])
  if (typeof value === 'number' && next() < 0.2)
    return pick([-value, value + 1, value / 3, value * 1000, String(value)])
  if (Array.isArray(value)) {
    const entries = value.filter(() => next() > 0.1).map((one) => mutated(one, next, depth + 1))
    return next() < 0.1 ? [...entries, ...structuredClone(entries)] : entries
  }
  if (value === null || typeof value !== 'object') return value
  const members = Object.entries(value).filter(() => next() > 0.08)
  const mutants: [string, Json][] = members.map(([name, one]) => [name, mutated(one, next, depth + 1)])
  if (next() < 0.08) mutants.push([pick(['extra', 'constructor', 'toString', 'id', 'a/b~c']), pick(oddities)])
  return Object.fromEntries(mutants)
}

/** As requests are decoded: the members of a location have no prototype. */
function decoded(request: Json): Json {
  const bare = (value: Json) =>
    value === null || typeof value !== 'object' ? value : Object.assign(Object.create(null), value)
  const { body, ...locations } = request
  const values = Object.fromEntries(Object.entries(locations).map(([name, value]) => [name, bare(value)]))
  return 'body' in request ? { ...values, body } : values
}

/** In an array that is too long, entries beyond the limit, and their uniqueness, are not checked. */
function isPastTheEnd({ instancePath, keyword }: Failure | ErrorObject, tooLong: readonly (Failure | ErrorObject)[]) {
  return tooLong.some(({ instancePath: array, params }) => {
    const inside = instancePath.startsWith(`${array}/`) && Number(instancePath.slice(array.length + 1).split('/')[0])
    return (keyword === 'uniqueItems' && instancePath === array) || (inside !== false && inside >= Number(params.limit))
  })
}

/**
 * The violations reported to a client: place, rule, facts and the document's own text, without repeating the failure of
 * a choice.
 */
function violationsOf(all: readonly (Failure | ErrorObject)[]): Json {
  const tooLong = all.filter(({ keyword }) => keyword === 'maxItems')
  const errors = tooLong.length === 0 ? all : all.filter((error) => !isPastTheEnd(error, tooLong))
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf')
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath))
  return errors
    .filter(({ keyword, instancePath }) => keyword !== 'if' && !(keyword === 'format' && mistyped.has(instancePath)))
    .filter(({ schemaPath }) => !choices.some((choice) => schemaPath.startsWith(`${choice.schemaPath}/`)))
    .map((error) => ({
      keyword: error.keyword,
      at: error.instancePath,
      params: error.params,
      texts: 'texts' in error ? error.texts : (error as Json).parentSchema?.['x-messages']?.[error.keyword],
    }))
}

const locations = ['path', 'query', 'header', 'cookie'] as const

/** The schema of a whole request, and a request to begin with. */
function requestOf(
  document: Json,
  operation: Json,
  body?: { schema: Json; value: Json },
): { schema: Json; value: Json } {
  const properties: Json = {}
  const value: Json = {}
  for (const location of locations) {
    const here = operation.parameters.filter((one: Json) => one.in === location)
    const name = (one: Json) => (location === 'header' ? one.name.toLowerCase() : one.name)
    properties[location] = {
      type: 'object',
      properties: Object.fromEntries(here.map((one: Json) => [name(one), one.schema])),
      required: here.filter((one: Json) => one.required).map(name),
    }
    value[location] = Object.fromEntries(here.map((one: Json) => [name(one), sample(document, one)]))
  }
  if (!body) return { schema: { type: 'object', properties }, value }
  return {
    schema: { type: 'object', properties: { ...properties, body: body.schema } },
    value: { ...value, body: body.value },
  }
}

function sample(document: Json, { schema, example, examples }: Json): Json {
  if (example !== undefined) return example
  const [firstExample] = Object.values<Json>(examples ?? {})
  if (firstExample) return resolve(document, firstExample).value
  const { type, items, enum: values, default: usual, minimum, examples: own } = resolve(document, schema)
  if (type === 'array') return [sample(document, { schema: items })]
  return usual ?? own?.[0] ?? values?.[0] ?? minimum ?? (type === 'boolean' ? true : 'text')
}

/** @returns how often both said yes, and how often no */
function compared(
  t: Test,
  name: string,
  seed: number,
  runs: number,
  one: Json,
  [ours, theirs]: readonly [Check, Json],
) {
  const next = random(seed)
  const counts = { fits: 0, fails: 0 }
  for (let run = 0; run < runs; run++) {
    const parts = Object.entries(one).map(([name, part]) => [name, mutated(part, next, name === 'body' ? 1 : 0)])
    const input = run === 0 ? structuredClone(one) : Object.fromEntries(parts)
    const [a, b] = [decoded(input), decoded(structuredClone(input))]
    const fits = ours(a)
    const expected = theirs(b)
    counts[fits ? 'fits' : 'fails'] += 1
    const actual = JSON.stringify([fits, fits ? [] : violationsOf(ours.errors ?? []), a])
    if (actual === JSON.stringify([expected, expected ? [] : violationsOf(theirs.errors ?? []), b])) continue
    t.same(
      [fits, violationsOf(ours.errors ?? []), a],
      [expected, violationsOf(theirs.errors ?? []), b],
      `${name}: ${JSON.stringify(input)}`,
    )
    return counts
  }
  return counts
}

const runs = budget(300, 1500)

for (const { contract, document } of versions) {
  const compile = requestCompiler(document)
  const examplesOf = ({ examples = {} }: Json): Json[] =>
    Object.values<Json>(examples).map((one) => resolve(document, one).value)
  const declared = new Map(operationsOf(document).map((one) => [one.id, one]))

  t.test(`${contract.release}: generated checks of requests say what Ajv says, and change the same`, async (t) => {
    const all = { fits: 0, fails: 0 }
    for (const [i, { id, checks }] of contract.operations.entries()) {
      const operation: Json = declared.get(id)
      const count = (counts: typeof all) => {
        all.fits += counts.fits
        all.fails += counts.fails
      }
      const bodyless = requestOf(document, operation)
      count(compared(t, id, i, runs, bodyless.value, [checks.bodyless, compile(bodyless.schema)]))
      const path = { type: 'object', properties: { path: bodyless.schema.properties.path } }
      count(compared(t, `${id}, path`, i, 200, bodyless.value, [checks.path, compile(path)]))
      t.same(Object.keys(checks.body), Object.keys(operation.requestBody?.content ?? {}))
      for (const [type, media] of Object.entries<Json>(operation.requestBody?.content ?? {})) {
        if (operation.files) continue
        for (const [k, value] of examplesOf(media).entries()) {
          const whole = requestOf(document, operation, { schema: media.schema, value })
          count(
            compared(t, `${id} ${type}`, i + k, runs, whole.value, [checks.body[type] as Check, compile(whole.schema)]),
          )
        }
      }
    }
    t.ok(all.fits > 3 * runs && all.fails > 30 * runs, `${all.fits} fit, ${all.fails} do not`)
  })

  t.test(`${contract.release}: generated checks of responses refuse what Ajv refuses`, async (t) => {
    const compileAnswer = responseCompiler(document)
    const seen = new Set<Check>()
    const all = { fits: 0, fails: 0 }
    for (const [i, { id, responses }] of contract.operations.entries()) {
      for (const [status, { content, binary }] of Object.entries(responses)) {
        for (const [type, check] of Object.entries(content)) {
          if ((check === null) !== binary.includes(type)) t.fail(`${id} ${status} ${type}`)
          if (!check || seen.has(check)) continue
          seen.add(check)
          const media: Json = declared.get(id)?.responses[status]?.content[type]
          const theirs = compileAnswer(media.schema)
          for (const [k, example] of examplesOf(media).entries()) {
            const next = random(i + k)
            for (let run = 0; run < runs; run++) {
              const input = run === 0 ? example : mutated(example, next, 1)
              const fits = check(structuredClone(input))
              all[fits ? 'fits' : 'fails'] += 1
              if (fits === theirs(structuredClone(input))) continue
              t.fail(`${id} ${status} ${type}: ${fits} for ${JSON.stringify(input)}`)
              break
            }
          }
        }
      }
    }
    t.ok(all.fits > 0.3 * runs && all.fails > 3 * runs, `${all.fits} fit, ${all.fails} do not`)
  })
}

t.test('a response has only its own members', async (t) => {
  const { pen } = (versions[0] as (typeof versions)[number]).document.components.examples
  const check = answerOf(first, 'getItem', 200)
  const { name, ...others } = pen.value
  t.ok(check(pen.value))
  t.notOk(check(Object.assign(Object.create({ name }), others)), 'what it inherits is not sent')
  t.match(check.errors, [{ instancePath: '', keyword: 'required', message: /'name'/ }])
  t.ok(check(Object.assign(Object.create({ cost: 1 }), pen.value)), 'nor refused')
  t.ok(check(Object.assign(Object.create(null), pen.value)))
  t.notOk(check({ ...pen.value, cost: 1 }))
  t.match(check.errors, [{ message: /must NOT have additional/, params: { additionalProperty: 'cost' } }])
  t.notOk(check({ ...pen.value, cost: undefined }))
  t.notOk(check({ ...pen.value, name: 1 }))
  t.match(check.errors, [{ instancePath: '/name', message: 'must be string' }])
})

for (const { contract, document } of versions) {
  t.test(`${contract.release}: a contract says of the document what serves at run time`, async (t) => {
    t.equal(contract.title, document.info.title)
    t.equal(contract.release, document.info.version)
    t.equal(contract.digest, digestOf('spec'))
    t.same(Object.keys(contract.extensions), ['x-version', 'x-rate-limit-classes'])
    // An older version has no clients.
    const ofUsers = ['bearerAuth', 'sessionCookie']
    const ofClients = contract === first ? [] : ['oauth2', 'apiKey']
    const ofTokens = contract === first ? [] : ['clientSecret']
    t.same([...contract.schemes].sort(), [...ofUsers, 'csrfHeader', ...ofClients, ...ofTokens].sort())
    const getItem = operationIn(contract, 'getItem')
    t.match(getItem, { method: 'GET', safe: true, requestBody: undefined, form: undefined })
    t.same(getItem.security, [{}, ...[...ofUsers, ...ofClients].map((name) => ({ [name]: [] }))])
    const [itemId] = getItem.parameters
    t.same(itemId, { name: 'item_id', in: 'path', required: true, type: 'integer', list: false, extensions: {} })
    const inactive = getItem.parameters.find(({ name }) => name === 'include_inactive')
    t.match(inactive, { type: 'boolean', extensions: { 'x-requires-scope': /:/ } })
    const listItems = operationIn(contract, 'listItems')
    const ids = listItems.parameters.find(({ name }) => name === 'filter[id][in]')
    t.match(ids, { type: 'integer', list: true })
    t.same(operationIn(contract, 'createItem').responses[201]?.required, ['location'])
    const upload = operationIn(contract, 'uploadFile')
    t.match(upload.form, { files: [{ name: 'file', types: ['image/jpeg', 'image/png', 'image/webp'] }], fields: [] })
    t.ok(
      upload.checks.body['multipart/form-data']?.({ path: {}, query: {}, header: {}, cookie: {}, body: { file: {} } }),
    )
    t.match(operationIn(contract, 'getFile').responses[200], { content: { 'image/png': null }, binary: /image.png/ })
    const inSteps = contract.operations.filter(({ extensions }) => extensions['x-steps']).map(({ id }) => id)
    t.ok(inSteps.includes('createPayment') && inSteps.includes('cancelOrder') && !inSteps.includes('createOrder'))
  })

  t.test(`${contract.release}: the contract in memory is the one that is written`, async (t) => {
    const shape = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (_key, one) => (typeof one === 'function' ? 'a check' : one)))
    const compiled = contractIn(document, policies)
    t.same(shape({ ...compiled, digest: contract.digest }), shape(contract))
    const getItem = operationIn(compiled, 'getItem')
    const request = (item_id: unknown) => ({ path: { item_id }, query: {}, header: {}, cookie: {} })
    t.ok(getItem.checks.path(request(1)))
    t.notOk(getItem.checks.path(request(0)))
    t.match(getItem.checks.path.errors, [{ instancePath: '/path/item_id', keyword: 'minimum' }])
  })
}

t.test('versions share equal checks', async (t) => {
  t.equal(answerOf(first, 'getMe', 200), answerOf(second, 'getMe', 200))
  t.equal(answerOf(first, 'getMe', 401), answerOf(second, 'getMe', 401))
  t.not(answerOf(first, 'getItem', 200), answerOf(second, 'getItem', 200))
  t.equal(operationIn(first, 'login').checks.bodyless, operationIn(second, 'login').checks.bodyless)
})

t.test('the generated files for the server are small', async (t) => {
  const sizeOf = async (path: string) => (await stat(`src/generated/${path}`)).size
  const files = (await readdir('src/generated', { recursive: true })).filter((path) => path.endsWith('.js'))
  t.same(files.sort(), ['contract.js', 'environment.js', 'request-checks.js', 'response-checks.js', 'v1/contract.js'])
  const sizes = await Promise.all(files.map(sizeOf))
  t.ok(sizes.reduce((sum, size) => sum + size) < 2_500_000, `${sizes}`)
  for (const path of ['contract.js', 'v1/contract.js']) t.ok((await sizeOf(path)) < 150_000, path)
})

t.test('a server that loads its contracts loads no compiler of schemas', async (t) => {
  const script = `
    import { createRequire } from 'node:module'
    const { cache } = createRequire(process.cwd() + '/package.json')
    const before = Object.keys(cache)
    await import('./src/generated/v1/contract.js')
    await import('./src/generated/contract.js')
    const loaded = Object.keys(cache).filter((path) => !before.includes(path))
    console.log(JSON.stringify(loaded.map((path) => path.replace(/.*node_modules\\//, ''))))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
  const loaded: string[] = JSON.parse(stdout)
  const runtime = ['ajv-formats/dist/formats.js', 'ajv/dist/runtime/equal.js', 'ajv/dist/runtime/ucs2length.js']
  t.same(loaded.sort(), [...runtime, 'fast-deep-equal/index.js'].sort())
})

t.test('the digest covers every path and byte, except released documents', async (t) => {
  const folder = t.testdir({ 'openapi.yaml': 'a: 1', paths: { 'lamps.yaml': 'b: 2' }, released: { 'v1.yaml': 'c: 3' } })
  const digest = digestOf(folder)
  t.match(digest, /^[0-9a-f]{64}$/)
  t.equal(digestOf(new URL(`file://${folder}`)), digest)
  t.equal(digestOf(new URL(`file://${folder}/`)), digest)
  await writeFile(`${folder}/released/v1.yaml`, 'c: 4')
  t.equal(digestOf(folder), digest)
  await writeFile(`${folder}/paths/lamps.yaml`, 'b: 3')
  const edited = digestOf(folder)
  t.not(edited, digest)
  await mkdir(`${folder}/other`)
  await writeFile(`${folder}/other/lamps.yaml`, 'b: 3')
  await rm(`${folder}/paths/lamps.yaml`)
  t.not(digestOf(folder), edited)
})

t.test('the digest is that of the texts: CRLF for LF, as Git for Windows writes it, is the same', async (t) => {
  const folder = t.testdir({ lf: { 'openapi.yaml': 'a: 1\nb: 2\n' }, crlf: { 'openapi.yaml': 'a: 1\r\nb: 2\r\n' } })
  t.equal(digestOf(`${folder}/crlf`), digestOf(`${folder}/lf`))
})

t.test('a policy is added by its own module alone', async (t) => {
  const document = structuredClone(await bundle())
  const timeout: Declaration = {
    name: 'timeout',
    key: 'x-timeout',
    schema: { type: 'integer', minimum: 1 },
    implies: (declared) => (declared ? { also: { 503: ['Timeout'] } } : {}),
    refuses: (declared) => (declared ? [503] : []),
    columns: (declared) => ({ timeout: declared && `${declared} ms` }),
  }
  const source = { folder: 'made', document }
  await t.rejects(
    generateFiles({ sources: [source], folder: 'made', policies: [], from: 'spec/', digest: '' }),
    /x-timeout/,
  )
  const files = await generateFiles({
    sources: [source],
    folder: 'made',
    policies: [timeout],
    from: 'spec/',
    digest: '',
  })
  const { responses } = document.paths['/lamps'].get
  const { $ref } = responses[503]
  const unavailable = document.components.responses[$ref.split('/').at(-1)]
  t.equal(unavailable.description, 'It is away. It took too long.')
  t.same(Object.keys(unavailable.content['application/json'].examples), ['away', 'timeout'])
  t.match(files['made/contract.js'], /"x-timeout": 5000/)
  t.match(JSON.parse(files['made/extensions.schema.json'] as string), {
    $defs: { operation: { properties: { 'x-timeout': timeout.schema } } },
  })
})

/** A document of another API, as small as can be. */
async function bundle(): Promise<Json> {
  const error = { $ref: '#/components/schemas/Failure' }
  const responseWith = (description: string, name: string) => ({
    description,
    content: { 'application/json': { schema: error, examples: { [name]: { $ref: `#/components/examples/${name}` } } } },
  })
  const named = ['BadRequest', 'NotAcceptable', 'UnsupportedMediaType', 'ValidationFailed', 'InternalError', 'Refusal']
  return {
    openapi: '3.1.0',
    'x-strict': true,
    info: { title: 'Lamps', version: '1.0.0' },
    paths: {
      '/lamps': { get: { operationId: 'countLamps', 'x-timeout': 5000, responses: { 204: { description: 'Some.' } } } },
    },
    components: {
      schemas: {
        Failure: {
          type: 'object',
          required: ['code'],
          properties: { code: { type: 'string', maxLength: 20 } },
        },
      },
      examples: { away: { value: { code: 'away' } }, timeout: { value: { code: 'timeout' } } },
      responses: {
        ...Object.fromEntries(named.map((name) => [name, responseWith(`${name}.`, 'away')])),
        ServiceUnavailable: responseWith('It is away.', 'away'),
        Timeout: responseWith('It took too long.', 'timeout'),
      },
    },
  }
}

t.test('read-only members are in the types of responses, write-only ones in those of requests', async (t) => {
  const pet = { $ref: '#/components/schemas/Pet' }
  const json = (schema: object) => ({ 'application/json': { schema } })
  const document = {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths: {
      '/pets': {
        post: {
          operationId: 'addPets',
          requestBody: { content: json({ type: 'array', items: pet }) },
          responses: { 200: { description: '.', content: json(pet) } },
        },
      },
    },
    components: {
      schemas: {
        Pet: {
          type: 'object',
          required: ['id', 'pin'],
          properties: { id: { type: 'integer', readOnly: true }, pin: { type: 'string', writeOnly: true } },
        },
      },
    },
  }
  const sources = [{ folder: 'made', document }]
  const files = await generateFiles({ sources, folder: 'made', policies: [], from: 'spec/', digest: '' })
  const types = files['made/types.ts']?.replaceAll(/\s+/g, ' ')
  t.match(types, 'readonly Pet: { readonly id: number; };')
  t.match(types, 'readonly PetInput: { readonly pin: string; };')
  t.match(types, 'readonly "application/json": readonly components["schemas"]["PetInput"][];')
  t.match(types, 'readonly "application/json": components["schemas"]["Pet"];')
})
