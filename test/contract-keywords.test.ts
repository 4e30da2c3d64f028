import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { requestCompiler, responseCompiler } from '../src/contract/compile/ajv.ts'
import { decimals } from '../src/contract/serve/keywords.ts'
import { toMajor, toMinor } from '../src/domain/money.ts'

const document = JSON.parse(readFileSync(new URL('../src/generated/v1/openapi.json', import.meta.url), 'utf8'))
const compile = requestCompiler(document)

/** Checks the member `text` against a schema. @returns its value afterwards, and the keywords it breaks */
function checked(schema: object, text: unknown) {
  const check = compile({ type: 'object', properties: { text: schema } })
  const body = { text }
  const keywords = check(body) ? [] : (check.errors ?? []).map(({ keyword }) => keyword)
  return { text: body.text, keywords }
}

// x-trim

const trimmed = { type: 'string', 'x-trim': true, minLength: 2, maxLength: 4, pattern: '^\\S+$' }

t.test('x-trim runs before the lengths and the pattern are looked at', async (t) => {
  t.same(checked(trimmed, '  Lamp\t\n '), { text: 'Lamp', keywords: [] })
  t.same(checked(trimmed, ' L    '), { text: 'L', keywords: ['minLength'] })
  t.same(checked(trimmed, '      '), { text: '', keywords: ['minLength', 'pattern'] })
})
t.test('x-trim strips the white space of every script', async (t) => {
  t.same(checked(trimmed, '\u3000\u00a0\ufeff램프\u2003'), { text: '램프', keywords: [] })
})
t.test('x-trim composes to NFC, so that lengths count what people see', async (t) => {
  t.same(checked(trimmed, '램프'.normalize('NFD')), { text: '램프', keywords: [] })
  t.same(checked(trimmed, 'Lamp\u0301é'.normalize('NFD')).keywords, ['maxLength'])
})
t.test('x-trim reads CRLF, CR and NEL as LF', async (t) => {
  const lines = { type: 'string', 'x-trim': true, pattern: '^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$' }
  t.same(checked(lines, '\r\nfirst\r\n\r\nsecond\n\r\n'), { text: 'first\n\nsecond', keywords: [] })
  t.same(checked(lines, 'a\rb\r\r\nc\u0085d'), { text: 'a\nb\n\nc\nd', keywords: [] })
  for (const text of ['a\u0007b', 'a\u000bb', 'a\u000cb']) t.same(checked(lines, text).keywords, ['pattern'])
})
t.test('x-trim leaves nothing of a text that cannot be seen, and nothing invisible at its ends', async (t) => {
  const schema = { type: 'string', 'x-trim': true, minLength: 1 }
  for (const text of ['\u200b', '\u3164\u115f', '\u202e\u2066', '\u00ad \u2060', '\u2800', '\ufe0f\u200d', '\u{e0041}'])
    t.same(checked(schema, text), { text: '', keywords: ['minLength'] }, encodeURIComponent(text))
  t.same(checked(schema, '\u200b\ufeff Lamp\u00ad\u200e '), { text: 'Lamp', keywords: [] })
  for (const text of ['❤\ufe0f', '👩\u200d👧', '🏴\u{e0067}\u{e0062}\u{e007f}', 'می\u200cخواهم', 'a  b'])
    t.same(checked(schema, text), { text, keywords: [] })
})
t.test('x-trim takes away what turns the direction of the text around it', async (t) => {
  t.same(checked(trimmed, 'La\u202emp\u2066'), { text: 'Lamp', keywords: [] })
})
t.test('x-trim leaves what is not text alone', async (t) => {
  t.same(checked({ ...trimmed, type: ['string', 'null'] }, null), { text: null, keywords: [] })
  t.same(checked(trimmed, 12), { text: 12, keywords: ['type'] })
})
t.test('x-trim reaches the entries of an array and schemas by name', async (t) => {
  t.same(checked({ type: 'array', items: trimmed }, [' Lamp ', ' Mug ']).text, ['Lamp', 'Mug'])
  t.same(checked({ $ref: '#/components/schemas/ItemName' }, ' Lamp ').text, 'Lamp')
})

// x-forbidden-words

const decent = { type: 'string', 'x-trim': true, 'x-forbidden-words': ['Counterfeit', 'replica watch', '짝퉁', 'café'] }

t.test('x-forbidden-words finds what a word begins with, in any spelling', async (t) => {
  const texts = [
    'counterfeit',
    'A COUNTERFEIT!',
    'Counterfeit money detector pen',
    'counterfeits',
    '(counterfeit)',
    'Replica WATCH',
    'replica \t watch',
    '짝퉁가방',
    '고급 짝퉁은',
    '짝퉁'.normalize('NFD'),
    'CAFE\u0301',
    'cafe',
  ]
  const spelled = [
    'c\u00adounterfeit',
    'coun\u200bter\u2060feit',
    'ｃｏｕｎｔｅｒｆｅｉｔ',
    'COUNTERFEİT',
    '짝\u200b퉁',
    'c\u202eounterfeit',
  ]
  for (const text of [...texts, ...spelled]) t.same(checked(decent, text).keywords, ['x-forbidden-words'], text)
})
t.test('x-forbidden-words finds words of scripts without spaces anywhere', async (t) => {
  const schema = { type: 'string', 'x-forbidden-words': ['偽ブランド'] }
  for (const text of ['激安偽ブランド品', '偽フ\u3099ラント\u3099', '偽ﾌﾞﾗﾝﾄﾞ']) {
    t.same(checked(schema, text).keywords, ['x-forbidden-words'], text)
  }
})
t.test('x-forbidden-words lets everything else through, words that only contain one too', async (t) => {
  const gambling = { type: 'string', 'x-forbidden-words': ['도박'] }
  for (const text of ['독도박물관 기념 자석', '포도박스 3kg', '철도박물관 입장권', '수도박람회 초대권', '도 박'])
    t.same(checked(gambling, text).keywords, [], text)
  t.same(checked(gambling, '도박 금지').keywords, ['x-forbidden-words'])
  for (const text of ['Lamp', 'counter feit', 'uncounterfeited', 'replica', '짝', ''])
    t.same(checked(decent, text).keywords, [], text)
})
t.test('x-forbidden-words names the word it found', async (t) => {
  const check = compile({ type: 'object', properties: { text: decent } })
  check({ text: 'a Counterfeit' })
  t.match(check.errors, [{ instancePath: '/text', params: { word: 'counterfeit' }, message: /x-forbidden-words/ }])
})
t.test('x-forbidden-words and x-trim do not apply to answers, which are already stored', async (t) => {
  const check = responseCompiler(document)({ type: 'object', properties: { text: decent } })
  const body = { text: ' counterfeit ' }
  t.ok(check(body))
  t.equal(body.text, ' counterfeit ')
})

// x-utc

t.test(
  'x-utc reads an instant as UTC with milliseconds, whatever its offset, within the years that have four digits',
  async (t) => {
    const check = compile({
      type: 'object',
      properties: { at: { type: 'string', format: 'date-time', 'x-utc': true } },
    })
    const texts = {
      '2026-11-22T13:00:00Z': '2026-11-22T13:00:00.000Z',
      '2026-11-22T13:00:00.5+09:30': '2026-11-22T03:30:00.500Z',
      '2026-11-22t13:00:00z': '2026-11-22T13:00:00.000Z',
      '2026-12-31T23:59:60Z': '2026-12-31T23:59:59.000Z',
      '0000-01-01T00:00:00+01:00': '0000-01-01T00:00:00.000Z',
      '9999-12-31T23:59:59-01:00': '9999-12-31T23:59:59.999Z',
      '2026-11-22T13:00:00.123456789+09:00': '2026-11-22T04:00:00.123Z',
      '2026-11-22T13:00:00.999999-23:59': '2026-11-23T12:59:00.999Z',
      '2026-11-22T13:00:00.1Z': '2026-11-22T13:00:00.100Z',
      '2026-11-22T13:00:00+09': '2026-11-22T04:00:00.000Z',
      '2026-11-22T13:00:00-0330': '2026-11-22T16:30:00.000Z',
      '2026-11-22 13:00:00Z': '2026-11-22T13:00:00.000Z',
    }
    for (const [text, read] of Object.entries(texts)) {
      const body = { at: text }
      t.ok(check(body), text)
      t.equal(body.at, read)
    }
    t.notOk(check({ at: '2026-02-30T00:00:00Z' }))
  },
)

// x-money

const create = compile({ $ref: '#/components/schemas/ItemCreate' })
const patch = compile({ $ref: '#/components/schemas/ItemPatch' })
const priced = (price: number, currency?: string) => create({ name: 'Lamp', price, ...(currency && { currency }) })
const limit = () => create.errors?.map(({ keyword, params }) => [keyword, params])

for (const price of [0, 19.99, 0.07, 0.29, 0.1, 1.1, 1000.0, 4.35, 1.15, 9999999999.99]) {
  t.test(`x-money: ${price} USD is a price`, async (t) => t.ok(priced(price, 'USD')))
}
for (const price of [1.005, 0.001, 19.999, 1e-7, 0.1 + 0.2]) {
  t.test(`x-money: ${price} USD has too many decimals`, async (t) => {
    t.notOk(priced(price, 'USD'))
    t.same(limit(), [['x-money', { currency: 'USD', limit: 2 }]])
  })
}
for (const currency of ['KRW', 'JPY']) {
  t.test(`x-money: 1000.5 ${currency} has too many decimals, 1000.0 has none`, async (t) => {
    t.notOk(priced(1000.5, currency))
    t.same(limit(), [['x-money', { currency, limit: 0 }]])
    t.ok(priced(1000.0, currency))
  })
}
t.test('x-money: without a currency the default counts', async (t) => {
  t.notOk(priced(1000.5))
  t.same(limit(), [['x-money', { currency: 'KRW', limit: 0 }]])
})
t.test('x-money: a patch without a currency is held to the widest scale', async (t) => {
  t.ok(patch({ price: 19.99 }))
  t.notOk(patch({ price: 19.999 }))
  t.same(patch.errors?.[0]?.params, { currency: undefined, limit: 2 })
})
t.test('x-money: a currency found on every object is not one', async (t) => {
  t.notOk(priced(1.5, 'constructor'))
  t.same(
    create.errors?.map(({ keyword }) => keyword),
    ['enum'],
  )
})
t.test('x-money: text with an exponent is no amount, however round', async (t) => {
  for (const amount of [1e-7, 1e21, 1.5e300, Number.POSITIVE_INFINITY, Number.NaN]) {
    t.equal(decimals(amount), Number.POSITIVE_INFINITY, String(amount))
  }
})
t.test('decimals counts those of the shortest text', async (t) => {
  t.same([0, -0, 7, -1.5, 19.99, 1000.0, 0.000001].map(decimals), [0, 0, 0, 1, 2, 0, 6])
})

// Money there and back: the keyword, and the shop's own arithmetic.

const cents = fc.oneof(fc.integer({ min: 0, max: 999_999_999_999 }), fc.integer({ min: 0, max: 99_999 }))

t.test('every amount of cents is accepted as written, and comes back exact', async (t) => {
  const exact = (minor: number) => {
    const digits = String(minor).padStart(3, '0')
    const major = JSON.parse(`${digits.slice(0, -2)}.${digits.slice(-2)}`)
    return priced(major, 'USD') && toMinor(major, 'USD', 'price') === minor && toMajor(minor, 'USD') === major
  }
  t.doesNotThrow(() => fc.assert(fc.property(cents, exact), { numRuns: 20_000 }))
  for (let minor = 0; minor < 10_000; minor++) if (!exact(minor)) t.fail(`${minor} cents`)
})
const refusesToConvert = (major: number): boolean => {
  try {
    toMinor(major, 'USD', 'price')
    return false
  } catch (error) {
    return (error as { code?: string }).code === 'validation_failed'
  }
}

t.test('every amount with a third decimal is refused by both', async (t) => {
  const both = (minor: number, third: number) => {
    const major = Number(`${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}${third}`)
    return !priced(major, 'USD') && refusesToConvert(major)
  }
  const amounts = fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1, max: 9 }), both)
  t.doesNotThrow(() => fc.assert(amounts, { numRuns: 2000 }))
})
t.test('every whole amount of won and yen is accepted, and comes back exact', async (t) => {
  for (const currency of ['KRW', 'JPY'] as const) {
    const exact = (minor: number) =>
      priced(minor, currency) && toMinor(toMajor(minor, currency), currency, 'price') === minor
    t.doesNotThrow(() => fc.assert(fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), exact), { numRuns: 2000 }))
  }
})
