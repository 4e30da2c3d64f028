import t from 'tap'
import { requestCompiler } from '../src/contract/compile/ajv.ts'
import { strictJson, textOf } from '../src/contract/serve/json.ts'
import { cpuMs } from './cpu-time.ts'

const parse = (text: string | Uint8Array) => strictJson(textOf(typeof text === 'string' ? Buffer.from(text) : text))
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

/** Refused with this code, and no later than honest JSON would take. */
function rejects(promise: string, text: string | Uint8Array, code = 'bad_request'): void {
  t.test(`${promise}: 400 ${code}`, async (t) => {
    const start = cpuMs()
    t.throws(() => parse(text), { name: 'Problem', code, status: 400 })
    t.ok(cpuMs() - start < 1000)
  })
}

function read(promise: string, text: string | Uint8Array, value: unknown): void {
  t.test(`${promise} is read`, async (t) => t.strictSame(parse(text), value))
}

read('a lamp', '{"name":"Lamp","price":45000,"tags":["a","a"]}', { name: 'Lamp', price: 45000, tags: ['a', 'a'] })
read('a value that is no object', ' null ', null)
read('an empty member name', '{"":1}', { '': 1 })
read('one name at several depths', '{"a":{"a":[{"a":1},{"a":2}]},"b":{"a":3}}', {
  a: { a: [{ a: 1 }, { a: 2 }] },
  b: { a: 3 },
})
read('a name that an object closed before had too', '{"a":{"b":1},"b":2}', { a: { b: 1 }, b: 2 })
read('many values side by side', `[${'[],{},'.repeat(50)}0]`, JSON.parse(`[${'[],{},'.repeat(50)}0]`))
read('a value that is also a name', '{"a":"b","b":"a"}', { a: 'b', b: 'a' })
read('brackets, colons and quotes inside text', String.raw`{"{\"a\":":"}]:{\"a\":1,\"a\":2}[","\\":"\\"}`, {
  '{"a":': '}]:{"a":1,"a":2}[',
  '\\': '\\',
})
read('a forbidden name as a value', '["__proto__","constructor"]', ['__proto__', 'constructor'])
read('a whole surrogate pair, escaped', '"\\ud83d\\udca1"', '💡')
read('an escaped backslash before u', '"\\\\ud800"', '\\ud800')
read('a depth of 20', nested(20), JSON.parse(nested(20)))
read('a byte order mark (RFC 8259, section 8.1)', Buffer.from('\ufeff{"a":1}'), { a: 1 })

rejects('a member twice', '{"a":1,"a":1}', 'duplicate_key')
rejects('a member twice, deep inside', '[{"b":[[{"a":1,"c":{"a":1},"a":2}]]}]', 'duplicate_key')
rejects('a member twice, once escaped', '{"a":1,"\\u0061":2}', 'duplicate_key')
rejects('an empty member name twice', '{"":1,"":2}', 'duplicate_key')
for (const name of ['__proto__', 'constructor', 'prototype']) {
  rejects(`a member ${name}`, `{"a":{"${name}":{"admin":true}}}`, 'duplicate_key')
}
rejects('a member __proto__, escaped', '{"\\u005f_proto__":1}', 'duplicate_key')

rejects('a depth of 21', nested(21))
rejects('a depth of 21 in objects', '{"a":'.repeat(21) + 1 + '}'.repeat(21))
rejects('a depth of 100000', nested(100_000))
rejects('a million brackets that stay open', '['.repeat(1_000_000))
rejects('a lone surrogate', '{"a":"\\ud83d"}')
rejects('a lone surrogate in a member name', '{"\\udca1":1}')
rejects('surrogates in the wrong order', '"\\udca1\\ud83d"')

rejects('bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22]))
rejects('an overlong encoding', Buffer.from([0x22, 0xc0, 0xaf, 0x22]))
rejects('a surrogate in UTF-8', Buffer.from([0x22, 0xed, 0xa0, 0xbd, 0x22]))
rejects('UTF-16', Buffer.from('{"a":1}', 'utf16le'))
rejects('nothing', '')
rejects('two values', '{} {}')
rejects('a comma too many', '[1,]')
rejects('a comment', '{}//')
rejects('NaN', 'NaN')
rejects('a leading zero', '01')
rejects('a line break in text', '"a\nb"')

t.test('1e400 is read as infinite and refused by the schema', async (t) => {
  const check = requestCompiler({ components: { schemas: {} } })({
    type: 'object',
    properties: { price: { type: 'number' } },
  })
  const body = parse('{"price":1e400}')
  t.same(body, { price: Number.POSITIVE_INFINITY })
  t.notOk(check(body))
})

t.test('a megabyte of escapes is read in less than a second of processor time', async (t) => {
  const text = JSON.stringify({ a: '\n'.repeat(500_000), b: '"'.repeat(20_000) })
  const start = cpuMs()
  t.equal(JSON.stringify(parse(text)), text)
  t.ok(cpuMs() - start < 1000)
})
