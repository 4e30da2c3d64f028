// What a user of the TypeScript client may write. Never run; test/types.test.ts proves that every expectation is live.

import {
  createClient,
  InsufficientStockError,
  type Item,
  isShopError,
  type Money,
  ShopError,
} from '../../clients/typescript/src/index.ts'

const shop = createClient({ url: 'http://127.0.0.1:3000' })

export const caught = (error: unknown): number | undefined => {
  if (isShopError(error) && error.code === 'insufficient_stock') return error.data.lines[0]?.available
  if (error instanceof InsufficientStockError) return error.data.lines[0]?.requested
  if (isShopError(error) && error.code === 'not_found') return error.data
  // A code that is younger than the client.
  if (error instanceof ShopError && error.code === 'asleep') return error.status
  return undefined
}
export const some: PromiseLike<{ items: readonly { readonly id: number; readonly price: Money }[] }> = shop.items.list({
  fields: ['id', 'price'],
})
export const whole: PromiseLike<{ items: readonly Item[] }> = shop.items.list()
export const one: Promise<Item> = shop.items.get(1)
export const total: PromiseLike<{ meta: { total: number | null } }> = shop.items.list({ count: true })
export const category = async (): Promise<string | undefined> =>
  (await shop.items.get(1, { include: ['category'] })).category?.name
export const filtered = shop.items.list({ filter: { price: { gte: 1, in: [2] }, sku: 'A', id: { in: [1] } } })
export const sorted = shop.items.list({ sort: ['-price', 'name'] })
export const edited = shop.items.edit(1, (item) => ((item.stock ?? 0) > 3 ? { name: item.name.trim() } : undefined))
export const open = async (): Promise<boolean> => (await shop.payments.get('pay_1')).provider === 'any'

// Errors.

// a member that the data of the code does not have
// @ts-expect-error
export const foreign = (e: unknown) => isShopError(e) && e.code === 'insufficient_stock' && e.data.foo

// the data of an error whose code is not told yet
// @ts-expect-error
export const early = (e: unknown) => isShopError(e) && e.data.lines

// the data of a code that has none
// @ts-expect-error
export const none = (e: unknown) => isShopError(e) && e.code === 'not_found' && e.data.lines

// the lines of an error, without a look whether there are any
// @ts-expect-error
export const sure = (e: unknown): number => (e instanceof InsufficientStockError ? e.data.lines[0].available : 0)

// a code that does not exist
// @ts-expect-error
export const misspelt = (e: unknown) => isShopError(e) && e.code === 'insufficient_stok'

// Lists.

// a field that was not asked for
// @ts-expect-error
export const unseen = async () => (await shop.items.list({ fields: ['id'] })).items[0]?.name

// a field that does not exist
// @ts-expect-error
export const unknownField = shop.items.list({ fields: ['colour'] })

// a relation that was not asked for, as if it were there
// @ts-expect-error
export const unrelated = async () => (await shop.items.get(1)).reviews.length

// a relation that does not exist
// @ts-expect-error
export const unknownRelation = shop.items.list({ include: ['owner'] })

// an operator that the filter does not have
// @ts-expect-error
export const unknownOperator = shop.items.list({ filter: { name: { gte: 'a' } } })

// a filter that the list does not have
// @ts-expect-error
export const unknownFilter = shop.orders.list({ filter: { colour: 'teal' } })

// a value of another type
// @ts-expect-error
export const wrongValue = shop.items.list({ filter: { price: 'dear' } })

// an order that the list does not have
// @ts-expect-error
export const unknownOrder = shop.items.list({ sort: '-stock' })

// Calls.

// an id of another type
// @ts-expect-error
export const wrongId = shop.items.get('1')

// a body without what is required
// @ts-expect-error
export const incomplete = shop.items.create({ name: 'Lamp' })

// a body with an unknown member
// @ts-expect-error
export const wider = shop.items.create({ name: 'Lamp', price: { amount: 1, currency: 'KRW' }, colour: 'teal' })

// an edit that returns something else
// @ts-expect-error
export const wrongEdit = shop.items.edit(1, () => ({ colour: 'teal' }))

// an option that does not exist
// @ts-expect-error
export const unknownOption = shop.items.get(1, {}, { retry: 2 })

// a method that does not exist
// @ts-expect-error
export const unknownMethod = shop.payments.reimburse('pay_1')

declare const lamp: Item

// a change of what was answered
// @ts-expect-error
lamp.name = 'Mug'
