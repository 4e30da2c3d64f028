// npm run example: the notes API, composed of its contract, policies, handlers, errors and store.

import Fastify, { type FastifyInstance } from 'fastify'
import { cursorsWith } from '../../src/contract/serve/cursors.ts'
import { digestOf } from '../../src/contract/serve/digest.ts'
import contract from '../../src/contract/serve/routes.ts'
import { fastifyOptions } from '../../src/contract/serve/server.ts'
import { errors } from './errors.ts'
import { contract as notes } from './generated/contract.js'
import { handlers as ours } from './handlers.ts'
import { policies } from './policies.ts'
import { openStore } from './store.ts'

/** @param handlers replacements, for tests */
export async function createNotes(handlers = ours): Promise<FastifyInstance> {
  if (digestOf(new URL('openapi.yaml', import.meta.url)) !== notes.digest)
    throw new Error('openapi.yaml was changed after generated/ was written: run `npm run generate`')
  const app = Fastify(fastifyOptions)
  await app.register(contract, {
    versions: [{ contract: notes, handlers }],
    policies,
    errors,
    store: openStore(),
    clock: () => new Date(),
    services: {},
    // No list has cursors here, so there is nothing to sign.
    cursors: cursorsWith([]),
    written: new URL('openapi.yaml', import.meta.url),
    house: { authors: new Map([['ann-key', { name: 'Ann' }]]) },
  })
  return app
}

if (import.meta.main) {
  const url = `${await (await createNotes()).listen({ port: 3001 })}/notes`
  const curl = `curl -i -H 'X-Api-Key: ann-key'`
  console.log(`${curl} ${url} --json '{"text":"Buy milk"}'`)
  console.log(`${curl} '${url}?size=5'`)
  console.log(`${curl} -X PUT ${url}/1 -H 'If-Match: "1"' --json '{"text":"Buy milk","done":true}'`)
  console.log(`${curl} ${url} --json '{"text":""}'`)
}
