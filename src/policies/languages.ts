// Languages: messages in the language the caller reads best, of those the server speaks.
//
// RFC 4647 lookup over Accept-Language; Korean where nothing fits, never a 406. Codes are never translated.

import Negotiator from 'negotiator'
import type { Exchange } from '../contract/serve/exchange.ts'
import type { Stages } from '../contract/serve/pipeline.ts'
import type { Declaration, Policy } from '../contract/serve/policy.ts'
import { remembered } from '../contract/serve/remembered.ts'
import type { Language } from '../problem.ts'

declare module '../contract/serve/exchange.ts' {
  interface Slots {
    language?: Language
  }
}

const spoken: Language[] = ['ko', 'en', 'ja']
export const defaultLanguage: Language = 'ko'

const preferred = remembered(
  (accepted) =>
    (new Negotiator({ headers: { 'accept-language': accepted } }).language(spoken) as Language | undefined) ??
    defaultLanguage,
)

export const languageOf = ({ slots: { language } }: Exchange): Language => language ?? defaultLanguage

const everywhere: Stages = {
  arrive({ headers, slots, reply }) {
    const accepted = headers['accept-language']
    const language = accepted === undefined ? defaultLanguage : preferred(accepted)
    slots.language = language
    reply.header('content-language', language)
  },
}

const declaration = {
  name: 'languages',
  languages: spoken,
  implies: () => ({ everywhere: { 'Content-Language': { $ref: '#/components/headers/Content-Language' } } }),
} satisfies Declaration

export const languages: Policy = { ...declaration, stages: () => everywhere, elsewhere: () => everywhere }
