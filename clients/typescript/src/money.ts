// Amounts in minor units: 1999 USD is $19.99, 1200 KRW is ₩1,200. No amount is ever a fraction.

import { digits } from './generated/operations.ts'

export interface MoneyLike {
  /** In minor units. */
  readonly amount: number
  readonly currency: string
}

/** The number of decimals of a currency; for currencies newer than this client, the usual one. */
export const digitsOf = (currency: string): number =>
  digits[currency] ??
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
  2

/**
 * An amount from major units: `money('19.99', 'USD')` is 1999 cents.
 * @throws RangeError if it is no decimal number, or has more decimals than the currency
 */
export function money<C extends string>(
  major: string | number,
  currency: C,
): { readonly amount: number; readonly currency: C } {
  const places = digitsOf(currency)
  const [, whole = '', decimals = ''] = /^(-?\d+)(?:\.(\d+))?$/.exec(String(major)) ?? []
  const amount = Number(whole + decimals.padEnd(places, '0'))
  if (whole === '' || decimals.length > places || !Number.isSafeInteger(amount))
    throw new RangeError(`${major} is no amount of ${currency}, which has ${places} decimals`)
  return { amount, currency }
}

/** An amount in major units, as a decimal number: '19.99'. */
export function toMajor({ amount, currency }: MoneyLike): string {
  const places = digitsOf(currency)
  const [, sign = '', text = ''] = /^(-?)(\d+)$/.exec(String(amount)) ?? []
  const padded = text.padStart(places + 1, '0')
  const whole = padded.slice(0, padded.length - places)
  return sign + whole + (places > 0 ? `.${padded.slice(-places)}` : '')
}

/** An amount for people: `formatMoney(price, 'ko')` is ₩1,200. */
export function formatMoney(value: MoneyLike, locale?: string): string {
  const { currency } = value
  const places = digitsOf(currency)
  const style = { style: 'currency', currency, minimumFractionDigits: places, maximumFractionDigits: places } as const
  // A decimal text is exact, unlike a number; older types accept only numbers.
  return new Intl.NumberFormat(locale, style).format(toMajor(value) as unknown as number)
}
