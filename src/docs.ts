// The docs: the document for programs at /openapi.json and /openapi.yaml (.v2 before the dot for version 2), byte for byte as generated, and for people in
// Swagger UI at /docs (to try) and Redoc at /redoc (to read); the guides of docs/guides below /docs, as plain text, and their pictures.
//
// Each page is a child plugin with a Content-Security-Policy of its own; nothing on them comes from another host. They are not
// operations of the document, so no policy of the contract applies to them, and HTTP's manners are kept here instead.
// Refuses: method_not_allowed, route_not_found.

import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import redoc from './docs/redoc.ts'
import swaggerUi from './docs/swagger-ui.ts'
import { problem } from './problem.ts'

/** The documents as generated, by the end of their names. They are read when they are asked for. */
const folders = { '': './generated/', '.v2': './generated/v2/' }

const documentFile = (folder: string, name: string) => new URL(folder + name, import.meta.url)

const allow = 'GET, HEAD, OPTIONS'

export default async function docs(app: FastifyInstance, { title }: { title: string }): Promise<void> {
  refuseOtherMethods(app)
  // Refusals speak the caller's language; pages and document are in English whoever reads them.
  app.addHook('onSend', async (_request, reply, payload) => {
    if (reply.statusCode < 300) reply.header('content-language', 'en')
    return payload
  })

  for (const [version, folder] of Object.entries(folders)) {
    for (const form of ['json', 'yaml']) {
      app.get(`/openapi${version}.${form}`, async ({ exchange }, reply) => {
        const text = await readFile(documentFile(folder, `openapi.${form}`), 'utf8')
        return reply.type(`application/${form}`).send(behind(exchange.prefix, text))
      })
    }
  }
  await serveGuides(app)
  for (const [version, folder] of Object.entries(folders)) {
    const document = (prefix: string) =>
      JSON.parse(behind(prefix, readFileSync(documentFile(folder, 'openapi.json'), 'utf8')))
    await app.register(swaggerUi, { title, document, page: `/docs${version.replace('.', '/')}` })
  }
  await app.register(redoc, { title })
}

/** A document as a client reads it that must put this in front of all paths: the server's address and the links in it. */
function behind(prefix: string, text: string): string {
  if (prefix === '') return text
  const address = text.replace(/^( *(?:- )?"?url"?: "?)\/(?="?,?$)/m, `$1${prefix}`)
  return address.replaceAll('](/', `](${prefix}/`)
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
    const text = () => readFile(new URL(file, folder), 'utf8')
    const url = `/docs/${file.replace(/\.md$/, '')}`
    if (file.endsWith('.svg')) app.get(url, async (_request, reply) => reply.headers(picture).send(await text()))
    else app.get(url, async (_request, reply) => reply.type('text/plain; charset=utf-8').send(await text()))
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
