// What generation writes for the server: checks as code that judge as Ajv does, contracts, and how much of both there is.

import { readFile } from 'node:fs/promises'
import type { ErrorObject } from 'ajv'
import t, { type Test } from 'tap'
import { requestCompiler, responseCompiler } from '../src/contract/compile/ajv.ts'
import { type Json, operationsOf, resolve } from '../src/contract/compile/document.ts'
import type { Check, Failure } from '../src/contract/serve/contract.ts'
import { contract as first } from '../src/generated/contract.js'
import { contract as second } from '../src/generated/v2/contract.js'

const read = async (path: string): Promise<Json> => JSON.parse(await readFile(path, 'utf8'))
const versions = [
  { contract: first, document: await read('src/generated/openapi.json') },
  { contract: second, document: await read('src/generated/v2/openapi.json') },
]

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
  const made: [string, Json][] = members.map(([name, one]) => [name, mutated(one, next, depth + 1)])
  if (next() < 0.08) made.push([pick(['extra', 'constructor', 'toString', 'id', 'a/b~c']), pick(oddities)])
  return Object.fromEntries(made)
}

/** As requests are decoded: the members of a location have no prototype. */
function decoded(request: Json): Json {
  const bare = (value: Json) =>
    value === null || typeof value !== 'object' ? value : Object.assign(Object.create(null), value)
  const { body, ...locations } = request
  const made = Object.fromEntries(Object.entries(locations).map(([name, value]) => [name, bare(value)]))
  return 'body' in request ? { ...made, body } : made
}

/** What a client is told: place, rule, facts and the document's own text, without what repeats the failure of a choice. */
function told(errors: readonly (Failure | ErrorObject)[]): Json {
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
  const [shown] = Object.values<Json>(examples ?? {})
  if (shown) return resolve(document, shown).value
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
    const given = run === 0 ? structuredClone(one) : Object.fromEntries(parts)
    const [a, b] = [decoded(given), decoded(structuredClone(given))]
    const fits = ours(a)
    const expected = theirs(b)
    counts[fits ? 'fits' : 'fails'] += 1
    const said = JSON.stringify([fits, fits ? [] : told(ours.errors ?? []), a])
    if (said === JSON.stringify([expected, expected ? [] : told(theirs.errors ?? []), b])) continue
    t.same(
      [fits, told(ours.errors ?? []), a],
      [expected, told(theirs.errors ?? []), b],
      `${name}: ${JSON.stringify(given)}`,
    )
    return counts
  }
  return counts
}

const runs = 1500

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
        if (operation.file) continue
        for (const [k, value] of examplesOf(media).entries()) {
          const whole = requestOf(document, operation, { schema: media.schema, value })
          count(
            compared(t, `${id} ${type}`, i + k, runs, whole.value, [checks.body[type] as Check, compile(whole.schema)]),
          )
        }
      }
    }
    t.ok(all.fits > 5000 && all.fails > 50_000, `${all.fits} fit, ${all.fails} do not`)
  })

  t.test(`${contract.release}: generated checks of answers refuse what Ajv refuses`, async (t) => {
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
              const given = run === 0 ? example : mutated(example, next, 1)
              const fits = check(structuredClone(given))
              all[fits ? 'fits' : 'fails'] += 1
              if (fits === theirs(structuredClone(given))) continue
              t.fail(`${id} ${status} ${type}: ${fits} for ${JSON.stringify(given)}`)
              break
            }
          }
        }
      }
    }
    t.ok(all.fits > 500 && all.fails > 5000, `${all.fits} fit, ${all.fails} do not`)
  })
}
