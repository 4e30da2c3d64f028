// The docs: the document for programs at /openapi.json and /openapi.yaml, byte for byte as generated, and for people in
// Swagger UI at /docs (to try) and Redoc at /redoc (to read).
//
// Each page is a child plugin with a Content-Security-Policy of its own; nothing on them comes from another host. They are not
// operations of the document, so no policy of the contract applies to them, and HTTP's manners are kept here instead.
// Refuses: method_not_allowed, route_not_found.

import type { FastifyInstance } from 'fastify'
import redoc from './docs/redoc.ts'
import swaggerUi from './docs/swagger-ui.ts'
import { problem } from './problem.ts'

export interface DocsOptions {
  readonly json: string
  readonly yaml: string
}

const allow = 'GET, HEAD, OPTIONS'

export default async function docs(app: FastifyInstance, { json, yaml }: DocsOptions): Promise<void> {
  refuseOtherMethods(app)
  // Refusals speak the caller's language; pages and document are in English whoever reads them.
  app.addHook('onSend', async (_request, reply, payload) => {
    if (reply.statusCode < 400) reply.header('content-language', 'en')
    return payload
  })

  app.get('/openapi.json', async (_request, reply) => reply.type('application/json').send(json))
  app.get('/openapi.yaml', async (_request, reply) => reply.type('application/yaml').send(yaml))
  const document = JSON.parse(json)
  await app.register(swaggerUi, { document })
  await app.register(redoc, { title: document.info.title })
}

/** Beside every GET from here on: 405 and OPTIONS with Allow, as the contract does for its operations. */
function refuseOtherMethods(app: FastifyInstance): void {
  app.addHook('onRoute', ({ method, url }) => {
    if (![method].flat().includes('GET')) return
    app.options(url, { config: { allow } }, async (_request, reply) => reply.code(204).header('allow', allow).send())
    app.route({
      method: ['POST', 'PUT', 'PATCH', 'DELETE'],
      url,
      config: { allow },
      onRequest: async () => {
        throw problem('method_not_allowed', { headers: { allow } })
      },
      handler: async () => undefined,
    })
  })
}
