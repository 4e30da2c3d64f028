// A day with the TypeScript client, as it runs in Node and in a browser, from the installed package. What it did is
// returned, for the test to compare.

import { createClient, isShopError, money, ShopError } from '../../../clients/typescript/src/index.ts'

export interface Day {
  readonly url: string
  readonly password: string
  /** A picture, in base64. */
  readonly image: string
}

/** What a call is refused with. */
const errorOf = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => 'not refused',
    (error) => error,
  )

export async function day({ url, password, image }: Day) {
  const calls: string[] = []
  const shop = createClient({ url, language: 'en', retryDelay: 1, onDeprecated: (text) => calls.push(text) })
  const { scope } = await shop.auth.login({ email: 'staff@shop.example', password })

  let walked = 0
  for await (const { id } of shop.items.list({ size: 100, fields: ['id'] })) walked += id > 0 ? 1 : 0
  const cheap = await shop.items.list({ currency: 'KRW', sort: 'price', filter: { price: { gte: 1000 } }, size: 2 })

  const bytes = Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0))
  const file = await shop.files.upload(new Blob([bytes], { type: 'image/png' }))
  const price = money(45_000, 'KRW')
  const lamp = await shop.items.create({ name: 'Lamp', price, stock: 3, image_ids: [file.id] })
  const edited = await shop.items.edit(lamp.id, ({ name }) => ({ name: `${name}, oak` }))
  const picture = await shop.files.download(file.id)

  const lines = [{ item_id: lamp.id, quantity: 2 }]
  const order = await shop.orders.create({ lines, expected_total: { ...price, amount: 2 * price.amount } })
  const declined = await errorOf(shop.payments.create({ order_id: order.id, payment_method: 'card_declined' }))
  const payment = await shop.payments.create({ order_id: order.id, payment_method: 'card_ok', capture: true })
  const refund = await shop.payments.refund(payment.id, {
    amount: { ...price, amount: 1000 },
    reason: 'requested_by_customer',
  })

  const short = await errorOf(shop.orders.create({ lines: [{ item_id: lamp.id, quantity: 2 }] }))
  const invalid = await errorOf(shop.items.create({ name: '', price }))
  const stale = await errorOf(shop.items.update(lamp.id, { name: 'Lamp' }, { ifMatch: lamp.etag }))
  const absent = await errorOf(shop.items.get(999_999_999, {}, { language: 'ko' }))
  await shop.request('GET', '/api/v1/items', { query: { size: 1 } })
  await shop.auth.logout()
  const out = await errorOf(shop.users.me())
  const codeOf = (error: unknown) => (error instanceof ShopError ? [error.status, error.code, error.name] : error)
  return {
    maySell: scope?.includes('items:write'),
    walked,
    sorted: cheap.items.map((item) => item.price.amount >= 1000),
    edited: edited.name,
    picture: [picture.type, picture.size > 0],
    paid: [payment.status, refund.status, refund.amount.amount],
    refusals: [declined, short, invalid, stale, absent, out].map(codeOf),
    available: isShopError(short) && short.code === 'insufficient_stock' ? short.data.lines[0]?.available : undefined,
    korean: isShopError(absent) && /[가-힣]/.test(absent.reason),
    requestId: isShopError(absent) && absent.requestId === absent.response.headers.get('x-request-id'),
    told: calls.length,
  }
}

/** What it returns in a shop with this many items. */
export const expectedDay = (items: number) => ({
  maySell: true,
  walked: items,
  sorted: [true, true],
  edited: 'Lamp, oak',
  picture: ['image/png', true],
  paid: ['captured', 'succeeded', 1000],
  refusals: [
    [402, 'payment_declined', 'PaymentDeclinedError'],
    [409, 'insufficient_stock', 'InsufficientStockError'],
    [422, 'validation_failed', 'ValidationFailedError'],
    [412, 'precondition_failed', 'PreconditionFailedError'],
    [404, 'not_found', 'NotFoundError'],
    [401, 'unauthorized', 'UnauthorizedError'],
  ],
  available: 1,
  korean: true,
  requestId: true,
  told: 1,
})
