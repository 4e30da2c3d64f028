// The server accepts exactly the requests that the document allows: an independent validator, which knows only JSON
// Schema, agrees with it.

import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import t from 'tap'
import { shop } from './shop.ts'

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
    const there = await shop(t)
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
