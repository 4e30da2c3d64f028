// Languages: messages as the caller reads them, codes as they are.

import { readFile } from 'node:fs/promises'
import t from 'tap'
import { errors } from '../src/generated/catalogue.ts'
import { openShop } from './shop.ts'

const { get, send } = await openShop(t)

/** The language of a response to these wishes. */
const spoken = async (wishes: string) => (await get('/nope', { 'accept-language': wishes })).headers['content-language']

t.test('Accept-Language: the best of ko, en and ja by weight, prefixes included', async (t) => {
  const cases = {
    ja: 'ja',
    'fr, ja;q=0.5': 'ja',
    'en-US': 'en',
    'en-GB-oed, ko;q=0.9': 'en',
    'ko-KR,ko;q=0.9,en;q=0.8': 'ko',
  }
  for (const [wishes, language] of Object.entries({ ...cases, 'ja;q=0.3, en;q=0.4, ko;q=0.2': 'en', 'JA-jp': 'ja' })) {
    t.equal(await spoken(wishes), language, wishes)
  }
})

t.test('an unsupported language, any language or an invalid header: Korean, never a 406', async (t) => {
  for (const wishes of [
    'fr',
    'fr-CH, de;q=0.9',
    '*',
    '',
    ';',
    'q=1',
    'x'.repeat(5000),
    'ko;q=0',
    'en;q=0, ja;q=0',
    '日本',
  ]) {
    t.equal(await spoken(wishes), 'ko', wishes.slice(0, 20))
  }
  t.equal((await get('/nope')).headers['content-language'], 'ko')
})

t.test('an excluded language is not used', async (t) => {
  t.equal(await spoken('ko;q=0, *;q=0.1'), 'en')
  t.equal(await spoken('en;q=0, en-US, ja;q=0.1'), 'ja')
})

t.test('an error: a message in the language, an untranslated code, and Content-Language', async (t) => {
  for (const language of ['ko', 'en', 'ja'] as const) {
    const { headers, body } = await get('/nope', { 'accept-language': language })
    t.equal(headers['content-language'], language)
    t.match(JSON.parse(body).error, { code: 'route_not_found', message: errors.route_not_found[language] })
    t.match(headers.vary, /Accept-Language/)
  }
})

t.test('a success has no message and no Content-Language', async (t) => {
  t.equal((await get('/api/v1/items', { 'accept-language': 'en' })).headers['content-language'], undefined)
})

t.test('in the documents every error has Content-Language, and no other response', async (t) => {
  for (const path of ['src/generated/v1/openapi.json', 'src/generated/openapi.json']) {
    const document = JSON.parse(await readFile(path, 'utf8'))
    const part = ({ $ref }: { $ref: string }) =>
      $ref.split('/').reduce((node, key) => (key === '#' ? node : node[key]), document)
    const operations = Object.values<any>(document.paths).flatMap((item) =>
      Object.values<any>(item).filter(({ responses }) => responses),
    )
    for (const { operationId, responses } of operations) {
      for (const [status, node] of Object.entries<any>(responses)) {
        const { headers } = node.$ref ? part(node) : node
        const named = headers['Content-Language']
        const isRequired = named && part(named).required
        t.equal(isRequired, /^[23]/.test(status) ? undefined : true, `${path} ${operationId} ${status}`)
      }
    }
  }
})

/** The details of a body with one of everything wrong. */
const details = async (language: string) => {
  const body = { name: 'x', price: -1, currency: 'EUR', sku: '-', description: 7, active: 1, extra: 1 }
  const { error } = (await send('POST', '/api/v1/items?x', body, { 'accept-language': language })).json()
  return error.details
}

t.test("validation messages in Korean, the document's own among them", async (t) => {
  t.same(await details('ko'), {
    'query.x': ['알 수 없는 항목입니다.'],
    extra: ['알 수 없는 항목입니다.'],
    name: ['상품명은 2자 이상이어야 합니다.'],
    price: ['가격은 0 이상이어야 합니다.'],
    currency: ['다음 값 중 하나여야 합니다: KRW, USD, JPY'],
    sku: ['형식이 올바르지 않습니다.'],
    description: ['다음 형식의 값이어야 합니다: 문자열 또는 null'],
    active: ['다음 형식의 값이어야 합니다: true 또는 false'],
  })
})

t.test('validation messages in English', async (t) => {
  t.same(await details('en'), {
    'query.x': ['This field is not allowed here.'],
    extra: ['This field is not allowed here.'],
    name: ['The item name must have at least 2 characters.'],
    price: ['The price must be 0 or more.'],
    currency: ['This must be one of: KRW, USD, JPY.'],
    sku: ['This value has the wrong format.'],
    description: ['This must be text or null.'],
    active: ['This must be true or false.'],
  })
})

t.test('validation messages in Japanese', async (t) => {
  t.same(await details('ja'), {
    'query.x': ['不明な項目です。'],
    extra: ['不明な項目です。'],
    name: ['商品名は2文字以上で入力してください。'],
    price: ['価格は0以上で入力してください。'],
    currency: ['次のいずれかを指定してください: KRW, USD, JPY'],
    sku: ['形式が正しくありません。'],
    description: ['文字列またはnullを指定してください。'],
    active: ['trueまたはfalseを指定してください。'],
  })
})

t.test("the document's x-messages win over the general words, per rule", async (t) => {
  const long = { name: 'x'.repeat(101), price: 10_000_000_000 }
  const { error } = (await send('POST', '/api/v1/items', long)).json()
  t.same(error.details.name, ['상품명은 100자 이내여야 합니다.'])
  t.same(error.details.price, ['9999999999.99 이하여야 합니다.'])
})

t.test('rules that need stored data have messages in every language', async (t) => {
  const mug = { name: 'Mug', price: 1.5, currency: 'KRW' }
  for (const [language, text] of Object.entries({
    ko: 'KRW에는 소수를',
    en: 'KRW takes no decimals.',
    ja: 'KRWでは小数を',
  })) {
    const { error } = (await send('POST', '/api/v1/items', mug, { 'accept-language': language })).json()
    t.match(error.details.price[0], text)
    const reference = { name: 'Mug', price: 1, category_id: 77 }
    const other = (await send('POST', '/api/v1/items', reference, { 'accept-language': language })).json()
    t.same(other.error.data.rules, { category_id: ['reference'] })
    t.match(other.error.details.category_id[0], { ko: /존재하지/, en: /does not exist/, ja: /存在しない/ }[language])
  }
})
