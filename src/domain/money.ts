// Money is an integer in minor units (won, yen, cents) everywhere inside; only version 1 shows major units.
//
// Amounts are never multiplied or rounded as fractions: 19.99 * 100 is 1998.9999999999998. The decimal text is shifted
// instead, which is exact for every amount of up to 15 significant digits; the bounds in the contract keep amounts in
// that range.

import { currencyDigits } from '../generated/catalogue.ts'
import { invalid, problem } from '../problem.ts'

export type Currency = keyof typeof currencyDigits

/**
 * Major units -> minor units.
 * @param field the field path, for the error
 * @throws Problem 422 (rule `currency_scale`) if the amount has more decimals than the currency
 */
export function toMinor(major: number, currency: Currency, field: string): number {
  const digits = currencyDigits[currency]
  const [whole = '', fraction = ''] = String(major).split('.')
  if (fraction.length > digits || !/^\d+$/.test(whole + fraction))
    throw invalid(field, 'currency_scale', { currency, limit: digits })
  return Number(whole + fraction.padEnd(digits, '0'))
}

/** Minor units -> major units; division by a power of ten is rounded correctly, so it prints as the exact decimal. */
export const toMajor = (minor: number, currency: Currency): number => minor / 10 ** currencyDigits[currency]

/** An amount in minor units with its currency, as the newest version writes it. */
export interface Money {
  readonly amount: number
  readonly currency: Currency
}

/** An amount in the format of some version. */
export type ShownAmount = number | Money

/** How a version of the API writes amounts; the rules use only minor units. */
export interface MoneyFormat<M extends ShownAmount> {
  /**
   * @param currency the currency the amount must be in
   * @param field the field path, for the error
   * @throws Problem 422 rule `currency_scale`, or `currency_mismatch`
   */
  minorOf(amount: M, currency: Currency, field: string): number
  present(minor: number, currency: Currency): M
  /** The currency that an amount itself names, if any. */
  currencyOf(amount: M): Currency | undefined
}

export const minorUnits: MoneyFormat<Money> = {
  minorOf({ amount, currency: given }, currency) {
    if (given !== currency) throw problem('currency_mismatch', { data: { currencies: [currency, given] } })
    return amount
  },
  present: (amount, currency) => ({ amount, currency }),
  currencyOf: ({ currency }) => currency,
}

export interface PriceQuestion {
  readonly conditions: readonly Condition[]
  readonly order: readonly { field: string; descending: boolean }[]
}
export type Wire = string | number | boolean | null
interface Condition {
  readonly field: string
  readonly operator: string
  readonly value: Wire | readonly Wire[]
  /** The query parameter and its raw value. */
  readonly parameter: string
}

/**
 * A query with its aliases replaced: `min_price` is `filter[price][gte]`, `max_price` is `filter[price][lte]`.
 * @throws Problem 422 (rule `maximum`, query.min_price) for an empty range
 */
export function withPriceRange<Q extends PriceQuestion>(
  question: Q,
  range: { min_price?: number; max_price?: number },
) {
  const { min_price, max_price } = range
  if (min_price !== undefined && max_price !== undefined && min_price > max_price) {
    throw invalid('query.min_price', 'maximum', { limit: max_price })
  }
  const bound = (operator: string, parameter: keyof typeof range): Condition[] => {
    const value = range[parameter]
    return value === undefined ? [] : [{ field: 'price', operator, value, parameter }]
  }
  return {
    ...question,
    conditions: [...question.conditions, ...bound('gte', 'min_price'), ...bound('lte', 'max_price')],
  }
}

interface MinorRange {
  readonly currency?: Currency
  readonly min_price?: number
  readonly max_price?: number
}

/**
 * A query about prices, in minor units of the currency that it names.
 * @throws Problem 422 (rule `required`, query.currency) if it filters or sorts by price without a currency; (rule
 * `maximum`) for an empty range
 */
export function ofNamedCurrency<Q extends PriceQuestion>(question: Q, range: MinorRange) {
  const priced = withPriceRange(question, range)
  const speaks = [...priced.conditions, ...question.order].some(({ field }) => field === 'price')
  if (speaks && range.currency === undefined) throw invalid('query.currency', 'required')
  const only =
    range.currency === undefined ? [] : [{ field: 'currency', operator: 'eq', value: range.currency } as const]
  return { ...priced, conditions: [...priced.conditions, ...only] }
}
