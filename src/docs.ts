// The docs: the document for programs at /openapi.json and /openapi.yaml (.v2 before the dot for version 2), byte for byte as generated, and for people in
// Swagger UI at /docs (to try) and Redoc at /redoc (to read); the guides of docs/guides below /docs, as plain text, and their pictures.
//
// Each page is a child plugin with a Content-Security-Policy of its own; nothing on them comes from another host. They are not
// operations of the document, so no policy of the contract applies to them, and HTTP's manners are kept here instead.
// Refuses: method_not_allowed, route_not_found.

import { readdir, readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import redoc from './docs/redoc.ts'
import swaggerUi from './docs/swagger-ui.ts'
import { problem } from './problem.ts'

export interface DocsOptions {
  /** The documents as generated, by the end of their names: '' and '.v2'. */
  readonly documents: Readonly<Record<string, { readonly json: string; readonly yaml: string }>>
}

const allow = 'GET, HEAD, OPTIONS'

export default async function docs(app: FastifyInstance, { documents }: DocsOptions): Promise<void> {
  refuseOtherMethods(app)
  // Refusals speak the caller's language; pages and document are in English whoever reads them.
  app.addHook('onSend', async (_request, reply, payload) => {
    if (reply.statusCode < 400) reply.header('content-language', 'en')
    return payload
  })

  for (const [version, { json, yaml }] of Object.entries(documents)) {
    app.get(`/openapi${version}.json`, async (_request, reply) => reply.type('application/json').send(json))
    app.get(`/openapi${version}.yaml`, async (_request, reply) => reply.type('application/yaml').send(yaml))
  }
  await serveGuides(app)
  const parsed = Object.entries(documents).map(([version, { json }]) => [version.replace('.', '/'), JSON.parse(json)])
  for (const [path, document] of parsed) await app.register(swaggerUi, { document, page: `/docs${path}` })
  await app.register(redoc, { title: parsed[0]?.[1].info.title })
}

/** A picture brings its own colours. */
const picture = {
  'content-type': 'image/svg+xml; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
}

/** Refusals link to them. Browsers show plain text and would download Markdown. */
async function serveGuides(app: FastifyInstance): Promise<void> {
  const folder = new URL('../docs/guides/', import.meta.url)
  for (const file of await readdir(folder)) {
    const text = await readFile(new URL(file, folder), 'utf8')
    const url = `/docs/${file.replace(/\.md$/, '')}`
    if (file.endsWith('.svg')) app.get(url, async (_request, reply) => reply.headers(picture).send(text))
    else app.get(url, async (_request, reply) => reply.type('text/plain; charset=utf-8').send(text))
  }
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
