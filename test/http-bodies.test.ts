// Bodies: media types, charsets, content codings, sizes, and how strictly JSON is read.

import { request as httpRequest } from 'node:http'
import { Readable } from 'node:stream'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import t from 'tap'
import { strictJson } from '../src/contract/serve/json.ts'
import { cpuMs } from './cpu-time.ts'
import { itemsOn, openShop } from './shop.ts'

const { app, get, send, request, store, as } = await openShop(t)
await send('POST', '/api/v1/items', { name: 'Lamp', price: 45000 })

const items = '/api/v1/items'
const lamp = '/api/v1/items/1'
const mug = JSON.stringify({ name: 'Mug', price: 900 })
const tooMuch = 1_048_577

/** POST of exactly these bytes. @returns status, code, the response */
async function post(payload: string | Buffer, headers: Record<string, string> = {}) {
  const all = { 'content-type': 'application/json', ...headers }
  const response = await request({ method: 'POST', url: items, payload, headers: all })
  return { status: response.statusCode, code: response.json().error?.code, response }
}

t.test('createItem, a media type it does not read: 415 with Accept and no Accept-Encoding', async (t) => {
  const types = ['text/plain', 'application/xml', 'application/merge-patch+json', 'application/x-www-form-urlencoded']
  for (const type of [...types, 'multipart/form-data; boundary=x', 'application/jsonx', 'json', '']) {
    const { status, code, response } = await post(mug, { 'content-type': type })
    t.same([status, code], [415, 'unsupported_media_type'], type)
    t.equal(response.headers.accept, 'application/json')
    t.notOk('accept-encoding' in response.headers || 'accept-patch' in response.headers)
  }
})

t.test('updateItem, a media type it does not read: 415 with Accept-Patch', async (t) => {
  const { statusCode, headers } = await send('PATCH', lamp, 'x', { 'content-type': 'text/plain' })
  t.equal(statusCode, 415)
  t.equal(headers['accept-patch'], 'application/merge-patch+json, application/json')
  t.notOk('accept-encoding' in headers)
})

t.test('a body without Content-Type: 415', async (t) => {
  for (const [method, url] of [
    ['POST', items],
    ['PUT', lamp],
    ['PATCH', lamp],
  ] as const) {
    t.equal((await request({ method, url, payload: Buffer.from(mug) })).statusCode, 415, method)
  }
})

t.test('a body for an operation without one: 415, whatever its type', async (t) => {
  for (const [method, url] of [
    ['GET', items],
    ['GET', lamp],
    ['HEAD', lamp],
    ['DELETE', lamp],
  ] as const) {
    for (const headers of [{}, { 'content-type': 'application/json' }]) {
      t.equal(
        (await request({ method, url, payload: Buffer.from('{"a":1}'), headers })).statusCode,
        415,
        `${method} ${url}`,
      )
    }
  }
  t.equal((await get(lamp)).statusCode, 200)
})

t.test('deleteItem, with a JSON content type and no body: 204', async (t) => {
  const { location } = (await post(mug)).response.headers
  const headers = { 'content-type': 'application/json' }
  t.equal((await request({ method: 'DELETE', url: String(location), headers })).statusCode, 204)
})

t.test('any charset but UTF-8: 415; UTF-8 however it is spelled: 201', async (t) => {
  for (const charset of ['euc-kr', 'shift_jis', 'iso-8859-1', 'utf-16', '"euc-kr"', 'utf-8x', '']) {
    const { status, response } = await post(mug, { 'content-type': `application/json; charset=${charset}` })
    t.same([status, response.headers.accept], [415, 'application/json'], charset)
  }
  for (const type of [
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
    'Application/JSON; Charset=utf8',
  ]) {
    t.equal((await post(mug, { 'content-type': type })).status, 201, type)
  }
})

t.test('an unsupported content coding: 415 with Accept-Encoding', async (t) => {
  for (const coding of ['foo', 'deflate', 'gzip, br', 'gzip, gzip', 'zstd', '__proto__', 'toString']) {
    const { status, response } = await post(mug, { 'content-encoding': coding })
    t.same([status, response.headers['accept-encoding']], [415, 'gzip, br, identity'], coding)
    t.notOk('accept' in response.headers)
  }
})

t.test('gzip and Brotli bodies are decoded', async (t) => {
  const bodies = { gzip: gzipSync(mug), 'x-gzip': gzipSync(mug), GZIP: gzipSync(mug), br: brotliCompressSync(mug) }
  for (const [coding, bytes] of Object.entries({ ...bodies, identity: Buffer.from(mug) })) {
    const { status, response } = await post(bytes, { 'content-encoding': coding })
    t.equal(status, 201, coding)
    t.match(response.json(), { name: 'Mug', price: 900 })
  }
  const stream = { url: items, payload: Readable.from([gzipSync(mug)]), method: 'POST' } as const
  const headers = {
    'content-type': 'application/json',
    'content-encoding': 'gzip',
    'transfer-encoding': 'chunked',
  }
  t.equal((await request({ ...stream, headers })).statusCode, 201, 'without a length')
})

t.test('a compressed body that is corrupt, cut off or another coding: 400 bad_request', async (t) => {
  for (const coding of ['gzip', 'br']) {
    const whole = coding === 'gzip' ? gzipSync(mug) : brotliCompressSync(mug)
    for (const bytes of [Buffer.from(mug), whole.subarray(0, -5), Buffer.from([0, 1, 2, 3])]) {
      const { status, code } = await post(bytes, { 'content-encoding': coding })
      t.same([status, code], [400, 'bad_request'], coding)
    }
  }
})

t.test('a body over 1 MiB: 413 with max_bytes, declared, sent or in chunks', async (t) => {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as { port: number }
  const staff = await as('staff')
  const sent = (headers: Record<string, number | string>, body: Buffer | undefined) =>
    new Promise<{ status: number; body: string; connection: string }>((resolve, reject) => {
      const all = { 'content-type': 'application/json', ...staff, ...headers }
      const req = httpRequest({ port, method: 'POST', path: items, headers: all }, async (res) => {
        const text = (await res.toArray()).join('')
        resolve({ status: Number(res.statusCode), body: text, connection: String(res.headers.connection) })
        req.destroy()
      })
      req.on('error', reject)
      if (body) req.end(body)
      else req.flushHeaders()
    })
  const body = Buffer.alloc(tooMuch, ' ')
  const responses = [
    await sent({ 'content-length': tooMuch }, undefined),
    await sent({ 'content-length': tooMuch }, body),
    await sent({ 'transfer-encoding': 'chunked' }, body),
  ]
  for (const { status, body, connection } of responses) {
    t.same([status, connection], [413, 'close'])
    t.match(JSON.parse(body).error, { code: 'payload_too_large', data: { max_bytes: 1_048_576 } })
  }
})

t.test('a body of 1 MiB exactly is read', async (t) => {
  t.equal((await post(mug.padEnd(1_048_576))).status, 201)
  t.equal((await post(mug.padEnd(tooMuch))).status, 413)
})

t.test('a bomb of 100 MiB in 100 KiB of gzip, or less of Brotli: 413 at once, in little memory', async (t) => {
  const zeros = Buffer.alloc(100 * 1024 * 1024)
  const bombs = {
    gzip: gzipSync(zeros),
    br: brotliCompressSync(zeros.subarray(0, 50 * 1024 * 1024), { params: { 1: 1 } }),
  }
  for (const [coding, bomb] of Object.entries(bombs)) {
    const before = process.memoryUsage().rss
    const began = cpuMs()
    const { status, response } = await post(bomb, { 'content-encoding': coding })
    t.equal(status, 413, coding)
    t.match(response.json().error, { code: 'payload_too_large', data: { max_bytes: 1_048_576 } })
    t.ok(process.memoryUsage().rss - before < 50 * 1024 * 1024, `${coding}: memory`)
    t.ok(cpuMs() - began < 3000, `${coding}: time`)
  }
})

t.test('no body where one is required: 422 with the field body', async (t) => {
  for (const [method, url] of [
    ['POST', items],
    ['PUT', lamp],
    ['PATCH', lamp],
  ] as const) {
    for (const headers of [{}, { 'content-type': 'application/json' }, { 'content-length': '0' }]) {
      const response = await request({ method, url, headers })
      t.equal(response.statusCode, 422, method)
      t.match(response.json().error, { code: 'validation_failed', data: { rules: { body: ['required'] } } })
    }
  }
})

t.test('JSON that is not an object: 422 with the field body', async (t) => {
  for (const text of ['null', '[]', '"x"', '7', 'true', '[{"name":"Mug","price":1}]', ' 0 ']) {
    const { status, response } = await post(text)
    t.equal(status, 422, text)
    t.same(Object.keys(response.json().error.details), ['body'], text)
  }
})

t.test('invalid JSON: 400 bad_request', async (t) => {
  const texts = ['{', 'not json', "{'name':'Mug'}", '{"name":"Mug",}', '{"a":1} x', '{"a":01}', '{"a":NaN}', '{"a":.5}']
  for (const text of [...texts, '{"a":"\n"}', '{"a":"\\x41"}', '// {}', '\ufeff\ufeff{}', ' ', '\0']) {
    const { status, code } = await post(text)
    t.same([status, code], [400, 'bad_request'], JSON.stringify(text))
  }
})

t.test('bytes that are not UTF-8, and lone surrogates: 400 bad_request', async (t) => {
  const name = (bytes: number[]) =>
    Buffer.concat([Buffer.from('{"price":1,"name":"Mug'), Buffer.from(bytes), Buffer.from('"}')])
  for (const bytes of [
    [0xff],
    [0xc3, 0x28],
    [0xc0, 0xaf],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xe2, 0x82],
  ]) {
    t.same((await post(name(bytes))).status, 400, String(bytes))
  }
  for (const text of ['{"name":"a\\ud800","price":1}', '{"name":"\\udc00\\ud800","price":1}', '{"\\ud800":1}']) {
    t.same((await post(text)).status, 400, text)
  }
  t.equal((await post('{"name":"\\ud83d\\udca1 램프","price":1}')).status, 201, 'a pair is a character')
})

t.test('a member that is named twice, at any depth and however it is spelled: 400 duplicate_key', async (t) => {
  const texts = [
    '{"name":"a","name":"b"}',
    '{"name":"a","n\\u0061me":"a"}',
    '{"x":{"y":1,"y":1}}',
    '{"x":[{"y":1},{"y":1,"y":2}]}',
  ]
  for (const text of [...texts, '{"":1,"":2}']) {
    t.same((await post(text)).code, 'duplicate_key', text)
  }
  t.equal(
    (await post('{"x":{"y":1},"z":{"y":1}}')).code,
    'validation_failed',
    'the same name in two objects is none twice',
  )
})

t.test('names that reach a prototype: 400 duplicate_key, and nothing is polluted', async (t) => {
  for (const name of ['__proto__', 'constructor', 'prototype', '__pr\\u006fto__']) {
    t.same((await post(`{"${name}":{"admin":true},"name":"Mug","price":1}`)).code, 'duplicate_key', name)
    t.same((await post(`{"x":[{"${name}":1}]}`)).code, 'duplicate_key', `${name} inside`)
  }
  t.equal((await get('/api/v1/items?__proto__=1&constructor=2')).statusCode, 422)
  t.equal(({} as Record<string, unknown>).admin, undefined)
})

t.test('deeper than 20: 400 bad_request, at 100 000 as well and without delay', async (t) => {
  const nested = (depth: number) => '[1,'.repeat(depth) + '1'.padEnd(depth + 1, ']')
  t.equal((await post(nested(20))).status, 422)
  const began = cpuMs()
  for (const depth of [21, 1000, 100_000]) t.equal((await post(nested(depth))).code, 'bad_request', String(depth))
  t.equal((await post('{"a":'.repeat(100_000) + 1 + '}'.repeat(100_000))).code, 'bad_request')
  t.ok(cpuMs() - began < 3000)
})

t.test('20 000 unknown members: 422 naming 50 of them, in little time', async (t) => {
  const names = Array.from({ length: 20_000 }, (_, i) => [`x${i}`, i])
  const text = JSON.stringify({ name: 'Mug', price: 1, ...Object.fromEntries(names) })
  const began = cpuMs()
  const { status, response } = await post(text)
  t.ok(cpuMs() - began < 3000, `${cpuMs() - began} ms`)
  t.equal(status, 422)
  t.equal(Object.keys(response.json().error.details).length, 50)
})

t.test('numbers beyond double precision: 422', async (t) => {
  for (const number of ['1e400', '-1e400', '1e21', '9'.repeat(400)]) {
    const { status, response } = await post(`{"name":"Mug","price":${number}}`)
    t.same([status, Object.keys(response.json().error.details)], [422, ['price']], number)
  }
})

t.test('nothing is coerced or dropped: 422 for another type, for null and for an unknown member', async (t) => {
  const bodies = {
    price: '900',
    name: 900,
    active: 'true',
    currency: 'krw',
    category_id: '1',
    sku: 7,
    admin: true,
    Name: 'x',
  }
  for (const [field, value] of Object.entries(bodies)) {
    const { status, response } = await post(JSON.stringify({ name: 'Mug', price: 900, [field]: value }))
    t.same([status, Object.keys(response.json().error.details)], [422, [field]], field)
  }
  for (const field of ['name', 'price', 'currency', 'active']) {
    t.equal((await post(JSON.stringify({ name: 'Mug', price: 900, [field]: null }))).status, 422, `${field}: null`)
  }
})

t.test('control characters in a name, NUL among them: 422, and nothing is written', async (t) => {
  const { total } = await itemsOn(store, 1, 1)
  for (const character of ['\0', '\x1b', '\x7f', '\x85', 'a\nb', 'a\tb', '\r']) {
    const { status, response } = await post(JSON.stringify({ name: `Mu${character}g`, price: 1 }))
    t.same([status, response.json().error.data.rules], [422, { name: ['pattern'] }], JSON.stringify(character))
  }
  t.equal((await post(JSON.stringify({ name: 'Mug', description: 'a\0b', price: 1 }))).status, 422)
  t.equal((await post(JSON.stringify({ name: 'Mug', description: 'a\nb\tc', price: 1 }))).status, 201)
  t.equal((await itemsOn(store, 1, 1)).total, total + 1)
})

t.test('a name is trimmed and composed before it is measured, and counted in characters', async (t) => {
  t.equal((await post(JSON.stringify({ name: '  a  ', price: 1 }))).status, 422)
  const { response } = await post(JSON.stringify({ name: `\u3000${'가'.normalize('NFD')}방 \n`, price: 1 }))
  t.equal(response.json().name, '가방')
  t.equal((await post(JSON.stringify({ name: '💡'.repeat(100), price: 1 }))).status, 201)
  t.equal((await post(JSON.stringify({ name: '💡'.repeat(101), price: 1 }))).status, 422)
})

t.test('a body of many faults takes little longer than reading it', async (t) => {
  const many = <T>(make: (i: number) => T) => Array.from({ length: 20_000 }, (_, i) => make(i))
  const bodies = {
    'unknown members': Object.fromEntries(many((i) => [`x${i}`, i])),
    'unequal objects where texts belong': { name: 'Mug', price: 1, image_ids: many((i) => ({ i })) },
    'texts that are no ids': { name: 'Mug', price: 1, image_ids: many((i) => `x${i}`) },
    'equal objects': { name: 'Mug', price: 1, image_ids: many(() => ({})) },
  }
  for (const [what, body] of Object.entries(bodies)) {
    const text = JSON.stringify(body)
    const reading = await quickest(() => strictJson(text))
    const refusing = await quickest(async () => t.equal((await post(text)).status, 422, what))
    t.ok(refusing < 20 * reading, `${what}: ${refusing} ms, read in ${reading} ms`)
  }
})

t.test('an array that is too long: 422 for its length and for the entries within the limit', async (t) => {
  const { response } = await post(JSON.stringify({ name: 'Mug', price: 1, image_ids: Array(12).fill('x') }))
  const { rules } = response.json().error.data
  t.same(rules.image_ids, ['max_items'])
  t.equal(Object.keys(rules).length, 11)
})

/** The shortest of some times, in milliseconds. */
async function quickest(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < 4; i++) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }
  return Math.min(...times)
}
