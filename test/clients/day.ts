// A day with what hey-api makes of the rendering; scripts/clients-check.ts puts this file beside it in made/.

import { readFileSync } from 'node:fs'
import { createClient, createConfig } from './made/client'
import * as shop from './made/index'

const { SHOP_URL = '', SHOP_FUTURE_URL = '', SHOP_STAFF = '', SHOP_CUSTOMER = '', SHOP_PICTURE = '' } = process.env

let done = ''
function must<T>(value: T | null | undefined | false, what: string): T {
  if (value === undefined || value === null || value === false) throw new Error(`after ${done}: ${what}`)
  return value
}
function step(name: string): void {
  done = name
  console.log(name)
}
const key = () => ({ 'Idempotency-Key': crypto.randomUUID() })

async function enter(email: string, password: string, baseUrl = SHOP_URL) {
  const client = createClient(createConfig({ baseUrl }))
  const { data } = await shop.login({ client, body: { email, password } })
  const token = must(data?.access_token, 'no token')
  return createClient(createConfig({ baseUrl, auth: token, headers: { 'Accept-Language': 'en' } }))
}

async function day(): Promise<void> {
  const staff = await enter('staff@shop.example', SHOP_STAFF)
  const customer = await enter('customer@shop.example', SHOP_CUSTOMER)
  step('log in')

  const page = await shop.listItems({ client: staff, query: { currency: 'KRW', sort: '-price', size: 2 } })
  must(page.data?.items[0]?.name.length, 'no items')
  step('list')

  const price = { amount: 1000, currency: 'KRW' }
  const body = { name: 'Day lamp', price, stock: 3 }
  const item = must((await shop.createItem({ client: staff, headers: key(), body })).data, 'not created')
  step('create')

  const path = { item_id: item.id }
  const edit = { client: staff, path, headers: { 'If-Match': item.etag }, body: { name: 'Day lamp, blue' } }
  must((await shop.updateItem(edit)).data?.name === 'Day lamp, blue', 'not edited')
  must((await shop.updateItem(edit)).error?.error.code === 'precondition_failed', 'an old tag was taken')
  step('edit with If-Match')

  const file = new Blob([readFileSync(SHOP_PICTURE)])
  const upload = await shop.uploadFile({ client: staff, body: { file } })
  const file_id = must(upload.data?.id, JSON.stringify(upload.error))
  const bytes = must((await shop.getFile({ client: staff, path: { file_id }, parseAs: 'blob' })).data, 'no picture')
  must((bytes as Blob).size > 0, 'an empty picture')
  step('upload')

  const lines = [{ item_id: item.id, quantity: 2 }]
  const order = must((await shop.createOrder({ client: customer, headers: key(), body: { lines } })).data, 'no order')
  step('order')

  const more = [{ item_id: item.id, quantity: 9 }]
  const short = await shop.createOrder({ client: customer, headers: key(), body: { lines: more } })
  const refusal = must(short.error?.error, 'not refused')
  must(refusal.code === 'insufficient_stock' && refusal.data?.lines?.[0]?.available === 1, JSON.stringify(refusal))
  step('409 with data')

  const paying = { order_id: order.id, payment_method: 'card_ok', capture: true }
  const paid = await shop.createPayment({ client: customer, headers: key(), body: paying })
  const payment = must(paid.data, JSON.stringify(paid.error))
  must(payment.status === 'captured', payment.status)
  step('pay')

  const refund = { amount: { amount: 500, currency: 'KRW' as const } }
  const refunding = { client: staff, headers: key(), path: { payment_id: payment.id }, body: refund }
  must((await shop.createRefund(refunding)).data?.amount.amount === 500, 'not refunded')
  step('refund')

  const wrong = await shop.createItem({ client: staff, headers: key(), body: { name: 'x', price } })
  must(wrong.error?.error.details.name?.[0], 'no violation')
  step('422 with details')

  const future = await enter('customer@shop.example', SHOP_CUSTOMER, SHOP_FUTURE_URL)
  must((await shop.getMe({ client: future })).data?.role === 'new_value', 'the role is not what was sent')
  must((await shop.getOrder({ client: future, path: { order_id: order.id } })).data?.id, 'no order')
  must((await shop.listItems({ client: future })).data?.items[0]?.id, 'no items')
  const unknown = await shop.getItem({ client: future, path: { item_id: 999999 } })
  must(unknown.error?.error.code === 'new_value', 'no code')
  step('values and members that are new')
}

day().catch((error) => {
  console.error(error)
  process.exit(1)
})
