// Amounts in version 1: numbers in major units; the currency is elsewhere in the resource.

import { type Currency, type MoneyFormat, type PriceQuestion, toMajor, toMinor, type Wire } from '../money.ts'

export const majorUnits: MoneyFormat<number> = { minorOf: toMinor, present: toMajor, currencyOf: () => undefined }

/**
 * A query about prices, in minor units of one currency: amounts in different currencies are not compared, so the
 * default is KRW. Other queries are unchanged.
 * @throws Problem 422 (rule `currency_scale`) for an amount with more decimals than the currency
 */
export function inOneCurrency<Q extends PriceQuestion>(question: Q): Q {
  const speaks = [...question.conditions, ...question.order].some(({ field }) => field === 'price')
  if (!speaks) return question
  const named = question.conditions.find(({ field }) => field === 'currency')
  const currency = (named?.value ?? 'KRW') as Currency
  const minor = (field: string) => (amount: Wire) => toMinor(Number(amount), currency, field)
  const conditions = question.conditions.map((condition) => {
    if (condition.field !== 'price') return condition
    const exact = minor(`query.${condition.parameter}`)
    return {
      ...condition,
      value: Array.isArray(condition.value) ? condition.value.map(exact) : exact(condition.value as Wire),
    }
  })
  const only = named ? [] : [{ field: 'currency', operator: 'eq', value: currency }]
  return { ...question, conditions: [...conditions, ...only] }
}
