// Money is an integer of minor units (won, yen, cents) everywhere inside; only the wire shows major units.
//
// Nothing is multiplied or rounded as a fraction: 19.99 * 100 is 1998.9999999999998. The decimal text is shifted instead,
// which is exact for every amount of up to 15 significant digits; the bounds in the contract keep amounts there.

import { currencyDigits } from '../generated/catalogue.ts'
import { invalid } from '../problem.ts'

export type Currency = keyof typeof currencyDigits

/**
 * Major units -> minor units.
 * @param field where the amount stood, for the refusal
 * @throws Problem 422 (rule `currency_scale`) when the amount has more decimals than the currency
 */
export function toMinor(major: number, currency: Currency, field: string): number {
  const digits = currencyDigits[currency]
  const [whole = '', fraction = ''] = String(major).split('.')
  if (fraction.length > digits || !/^\d+$/.test(whole + fraction))
    throw invalid(field, 'currency_scale', { currency, limit: digits })
  return Number(whole + fraction.padEnd(digits, '0'))
}

/** Minor units -> major units; division by a power of ten is correctly rounded, so it prints as the exact decimal. */
export const toMajor = (minor: number, currency: Currency): number => minor / 10 ** currencyDigits[currency]
