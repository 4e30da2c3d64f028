// Totals: integers of minor units, exact whatever is bought, and the same in whatever order it is asked for.

import fc from 'fast-check'
import t from 'tap'
import type { Item } from '../src/domain/items.ts'
import { type Currency, minorUnits } from '../src/domain/money.ts'
import { checkExpected, mergeLines, priceOrder, type Shipping } from '../src/domain/pricing.ts'
import { majorUnits } from '../src/domain/v1/money.ts'

const item = (id: number, price_minor: number, currency: Currency = 'USD'): Item => ({
  id,
  name: `Item ${id}`,
  description: null,
  price_minor,
  currency,
  category_id: null,
  sku: null,
  image_ids: [],
  stock: null,
  reserved: 0,
  active: true,
  rating_tenths: null,
  rating_count: 0,
  version: 1,
  created_at: '2026-11-22T13:00:00.000Z',
  updated_at: '2026-11-22T13:00:00.000Z',
  last_modified: null,
})

const most = 99_999_999_999_999
const line = fc.record({ item_id: fc.integer({ min: 1, max: 9 }), quantity: fc.integer({ min: 1, max: 999 }) })
const lines = fc.array(line, { minLength: 1, maxLength: 50 })
const prices = fc.array(fc.integer({ min: 0, max: 999_999_999_999 }), { minLength: 9, maxLength: 9 })
type Lines = readonly { readonly item_id: number; readonly quantity: number }[]
const bought = (all: Lines, prices: number[]) =>
  mergeLines(all).map(({ item_id }) => item(item_id, prices[item_id - 1] as number))

t.test('3 x 0.10 USD is 0.3', async (t) => {
  const three = { lines: [{ item_id: 1, quantity: 3 }] }
  const total = (expected_total: number) =>
    checkExpected(priceOrder(three, [item(1, 10)], {}), { ...three, expected_total }, majorUnits).total_minor
  t.equal(total(0.3), 30)
  t.throws(() => total(0.30000000000000004), { code: 'validation_failed' })
  t.throws(() => total(0.31), { code: 'price_changed', data: { expected_total: 0.31, total: 0.3 } })
})

t.test('the displayed price is compared and returned in the format of its version', async (t) => {
  const one = { lines: [{ item_id: 1, quantity: 1, expected_price: { amount: 9, currency: 'USD' } }] } as const
  const quote = priceOrder(one, [item(1, 10)], {})
  const [price, total] = [quote, quote].map(() => ({ amount: 10, currency: 'USD' }))
  const lines = [{ ...one.lines[0], quantity: undefined, price }].map(({ quantity: _, ...rest }) => rest)
  t.throws(() => checkExpected(quote, one, minorUnits), { code: 'price_changed', data: { lines, total } })
  t.equal(checkExpected(quote, { ...one, lines: [], expected_total: price } as never, minorUnits), quote)
  const won = { lines: [], expected_total: { amount: 10, currency: 'KRW' } } as const
  t.throws(() => checkExpected(quote, won, minorUnits), { code: 'currency_mismatch' })
})

t.test('merged: one quantity for each item, ascending, nothing lost, whatever the order', async () => {
  const sum = (some: Lines) => some.reduce((total, { quantity }) => total + quantity, 0)
  fc.assert(
    fc.property(lines, (all) => {
      const once = mergeLines(all)
      const sorted = once.every(({ item_id }, i) => i === 0 || (once[i - 1]?.item_id as number) < item_id)
      const same = JSON.stringify(once) === JSON.stringify(mergeLines([...all].reverse()))
      return sorted && same && sum(once) === sum(all)
    }),
  )
})

t.test('a total is the exact sum of its lines, or the order is refused', async () => {
  fc.assert(
    fc.property(lines, prices, (all, prices) => {
      const cost = ({ item_id, quantity }: Lines[number]) => BigInt(prices[item_id - 1] as number) * BigInt(quantity)
      const exact = all.reduce((sum, one) => sum + cost(one), 0n)
      try {
        const order = priceOrder({ lines: all }, bought(all, prices), {})
        const ofLines = order.lines.reduce((sum, { line_total_minor }) => sum + BigInt(line_total_minor), 0n)
        return BigInt(order.total_minor) === exact && ofLines === exact && exact <= BigInt(most)
      } catch (error) {
        return (error as { code?: string }).code === 'validation_failed' && exact > BigInt(most)
      }
    }),
  )
})

t.test('shipping: flat, nothing from its threshold on, nothing where no rule is', async (t) => {
  const KRW = { flat_minor: 3000, free_from_minor: 50_000 }
  const shipping: Shipping = { KRW, JPY: { flat_minor: 500, free_from_minor: null } }
  const shipped = (price: number, currency: Currency) =>
    priceOrder({ lines: [{ item_id: 1, quantity: 1 }] }, [item(1, price, currency)], shipping).shipping_total_minor
  t.equal(shipped(49_999, 'KRW'), 3000)
  t.equal(shipped(50_000, 'KRW'), 0)
  t.equal(shipped(0, 'JPY'), 500)
  t.equal(shipped(10_000_000, 'JPY'), 500)
  t.equal(shipped(1, 'USD'), 0)
})

t.test('currencies: one for each order, equal to the requested one', async (t) => {
  const two = { lines: [1, 2].map((item_id) => ({ item_id, quantity: 1 })) }
  const mixed = () => priceOrder(two, [item(1, 1, 'KRW'), item(2, 1, 'USD')], {})
  t.throws(mixed, { code: 'currency_mismatch', data: { currencies: ['KRW', 'USD'] } })
  const price = () => priceOrder({ lines: [{ item_id: 1, quantity: 1 }], currency: 'USD' }, [item(1, 1, 'KRW')], {})
  t.throws(price, { code: 'currency_mismatch' })
})
