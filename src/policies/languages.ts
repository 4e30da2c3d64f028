// Languages: messages in the language the caller reads best, of those we speak.
//
// RFC 4647 lookup over Accept-Language; Korean where nothing fits, never a 406 (http.md R60). Codes are never translated.

import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import Negotiator from 'negotiator'
import type { Language } from '../problem.ts'

declare module 'fastify' {
  interface FastifyRequest {
    language: Language
  }
}

const spoken: Language[] = ['ko', 'en', 'ja']
export const defaultLanguage: Language = 'ko'

async function languages(app: FastifyInstance): Promise<void> {
  app.decorateRequest('language', defaultLanguage)
  app.addHook('onRequest', async (request, reply) => {
    if (request.headers['accept-language'] !== undefined) {
      request.language = (new Negotiator(request.raw).language(spoken) as Language | undefined) ?? defaultLanguage
    }
    reply.header('content-language', request.language)
  })
}

export default fp(languages, { name: 'languages' })
