// Languages: messages in the supported language that the caller prefers.
//
// RFC 4647 lookup over Accept-Language; Korean if nothing matches, never a 406. Codes are never translated.

import Negotiator from 'negotiator'
import type { Exchange } from '../contract/serve/exchange.ts'
import { memoize } from '../contract/serve/memoize.ts'
import type { Stages } from '../contract/serve/pipeline.ts'
import type { Declaration, Policy } from '../contract/serve/policy.ts'
import type { Language } from '../problem.ts'

const spoken: Language[] = ['ko', 'en', 'ja']
export const defaultLanguage: Language = 'ko'

const preferred = memoize(
  (accepted) =>
    (new Negotiator({ headers: { 'accept-language': accepted } }).language(spoken) as Language | undefined) ??
    defaultLanguage,
)

export function languageOf({ headers }: Exchange): Language {
  const accepted = headers['accept-language']
  return accepted === undefined ? defaultLanguage : preferred(accepted)
}

/** Only errors have messages; data is the same in every language, so a cache needs only one copy. */
const stages: Stages = {
  refuse(exchange) {
    const { reply } = exchange
    reply.header('content-language', languageOf(exchange))
    const vary = String(reply.getHeader('vary') ?? '')
    if (!vary.includes('Accept-Language'))
      reply.header('vary', vary.replace('Accept-Encoding', 'Accept-Encoding, Accept-Language'))
  },
}

const declaration = {
  name: 'languages',
  languages: spoken,
  implies: () => ({ errors: { 'Content-Language': { $ref: '#/components/headers/Content-Language' } } }),
} satisfies Declaration

export const languages: Policy = { ...declaration, stages: () => stages, elsewhere: () => stages }
