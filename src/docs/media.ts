// Who sent a request: a browser, which accepts text/html, or a program.

import Negotiator from 'negotiator'
import { memoize } from '../contract/serve/memoize.ts'

const types = ['application/json', 'text/html'] as const

const htmlFirst = memoize((accept) => new Negotiator({ headers: { accept } }).mediaTypes([...types])[0] === types[1])

/** Whether the request prefers HTML to the formats for programs. */
export const prefersHtml = (accept: string | undefined): boolean => accept !== undefined && htmlFirst(accept)

/** The languages in which errors are explained. */
export const pageLanguages = ['en', 'ko', 'ja'] as const
export type PageLanguage = (typeof pageLanguages)[number]

/** The languages in which guides are written. */
export const guideLanguages = ['en', 'ko'] as const
export type GuideLanguage = (typeof guideLanguages)[number]

/** English, the language of the pages, unless the request prefers another. */
function preferredOf<L extends string>(languages: readonly ['en', ...L[]]): (accepted: string | undefined) => 'en' | L {
  const preferred = memoize(
    (accepted) => new Negotiator({ headers: { 'accept-language': accepted } }).language([...languages]) ?? 'en',
  )
  return (accepted) => (accepted === undefined ? 'en' : (preferred(accepted) as 'en' | L))
}

export const pageLanguage = preferredOf<PageLanguage>(pageLanguages)
export const guideLanguage = preferredOf<GuideLanguage>(guideLanguages)
