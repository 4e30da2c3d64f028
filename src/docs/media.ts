// Who asks: a browser, which names text/html, or a program.

import Negotiator from 'negotiator'
import { memoize } from '../contract/serve/memoize.ts'

const types = ['application/json', 'text/html'] as const

const htmlFirst = memoize((accept) => new Negotiator({ headers: { accept } }).mediaTypes([...types])[0] === types[1])

/** Whether HTML is preferred to what programs read. */
export const prefersHtml = (accept: string | undefined): boolean => accept !== undefined && htmlFirst(accept)

/** The languages in which errors are explained. */
export const pageLanguages = ['en', 'ko', 'ja'] as const
export type PageLanguage = (typeof pageLanguages)[number]

const preferred = memoize(
  (accepted) => new Negotiator({ headers: { 'accept-language': accepted } }).language([...pageLanguages]) ?? 'en',
)

/** English, the language of the pages, unless another is preferred. */
export const pageLanguage = (accepted: string | undefined): PageLanguage =>
  accepted === undefined ? 'en' : (preferred(accepted) as PageLanguage)
