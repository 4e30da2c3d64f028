// The server accepts exactly the requests that the document allows: an independent validator, which knows only JSON
// Schema, agrees with it.

import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import t from 'tap'
import { openShop } from './shop.ts'

const documents = await Promise.all(
  ['src/generated/v1/openapi.json', 'src/generated/openapi.json'].map(async (path) =>
    JSON.parse(await readFile(path, 'utf8')),
  ),
)

/** For one document, with an Ajv that does not know our keywords. */
function validatorOf(document: any) {
  const ajv = new Ajv2020({ strict: false, validateFormats: true })
  addFormats.default(ajv)
  ajv.addSchema(document, 'document')
  return (name: string, value: unknown): boolean => {
    const check = ajv.getSchema(`document#/components/schemas/${name}`)
    if (!check) throw new Error(`there is no schema ${name}`)
    return check(value) as boolean
  }
}

/** Every choice of these members. */
const choices = (members: object): object[] =>
  Object.entries(members).reduce<object[]>(
    (all, [key, value]) => all.flatMap((one) => [one, { ...one, [key]: value }]),
    [{}],
  )

t.test('rules between members: what the document allows is taken, what it does not is a 422', async (t) => {
  for (const document of documents) {
    const version = document['x-version'].name
    const there = await openShop(t)
    const price = version === 'v1' ? 1000 : { amount: 1000, currency: 'KRW' }
    const valid = validatorOf(document)
    const agree = async (name: string, path: string, body: object, as: Record<string, string>) => {
      const headers = { 'idempotency-key': crypto.randomUUID(), ...as }
      const { statusCode } = await there.send('POST', `/api/${version}${path}`, body, headers)
      t.equal(statusCode !== 422, valid(name, body), `${version} ${name} ${JSON.stringify(body)}: ${statusCode}`)
    }
    await there.send('POST', `/api/${version}/items`, { name: 'Pen', price, stock: 5 })
    const staff = await there.as('staff')
    for (const body of choices({ delta: 1, counted: 5, expected: 5 }))
      await agree('StockAdjustment', '/items/1/stock-adjustments', { reason: 'count', ...body }, staff)
    const customer = await there.as('customer')
    for (const body of choices({ order_id: `ord_${'0'.repeat(20)}`, amount: price }))
      await agree('PaymentCreate', '/payments', body, customer)
  }
})

/** Schemas of text that is trimmed and has a least length; a format says more than that. */
function trimmedIn(node: any): any[] {
  if (node === null || typeof node !== 'object') return []
  const isOne = node['x-trim'] === true && node.minLength > 0 && node.format === undefined
  return [...(isOne ? [node] : []), ...Object.values(node).flatMap(trimmedIn)]
}

t.test('text that is trimmed: the document allows none that is too short without its blanks', (t) => {
  for (const document of documents) {
    const schemas = trimmedIn(document)
    t.ok(schemas.length >= 10)
    for (const { minLength, pattern, 'x-exact-pattern': exact = pattern, examples } of schemas) {
      const short = 'a'.repeat(minLength - 1)
      for (const one of [pattern, exact].map((source) => new RegExp(source, 'u'))) {
        for (const blanks of ['  ', ' '.repeat(20)])
          for (const text of [blanks, blanks + short, short + blanks])
            t.notMatch(text, one, `${JSON.stringify(text)} ${one}`)
        for (const text of examples) t.match(text, one)
      }
      t.notMatch('\u3000\u3000', new RegExp(exact, 'u'), 'white space beyond ASCII')
    }
  }
  t.end()
})

t.test('text that is trimmed: too short is named by its length alone, and blanks around it are taken', async (t) => {
  const there = await openShop(t)
  const staff = await there.as('staff')
  const named = (name: string) => {
    const headers = { 'idempotency-key': crypto.randomUUID(), ...staff }
    return there.send('POST', '/api/v2/items', { name, price: { amount: 1000, currency: 'KRW' } }, headers)
  }
  for (const name of ['', '  ', ' a ', '\u3000\u3000', '\u200b\u200b']) {
    const { statusCode, json } = await named(name)
    t.equal(statusCode, 422, JSON.stringify(name))
    t.strictSame(json().error.data.rules, { name: ['min_length'] })
  }
  for (const name of [' a b ', '\tPen', 'a\u3000b', '\u3000연필', 'a\ufe0f'])
    t.equal((await named(name)).statusCode, 201, JSON.stringify(name))
})
