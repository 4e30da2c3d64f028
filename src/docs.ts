// The docs: the newest document for programs at /openapi.json and /openapi.yaml, byte for byte as generated, and for
// people in Swagger UI at /docs (to try) and Redoc at /redoc (to read); an older version has its name behind these
// (/openapi.v1.json, /docs/v1, /redoc/v1), and under its own name the newest is found too. The guides of docs/guides
// are below /docs, as plain text, and their pictures.
//
// Each page is a child plugin with a Content-Security-Policy of its own; nothing on them comes from another host. They
// are not operations of the document, so no policy of the contract applies to them, and HTTP's manners are kept here
// instead. Refuses: method_not_allowed, route_not_found.

import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { menuOf } from './docs/assets.ts'
import redoc from './docs/redoc.ts'
import swaggerUi from './docs/swagger-ui.ts'
import { problem } from './problem.ts'

const allow = 'GET, HEAD, OPTIONS'

export interface DocsOptions {
  readonly title: string
  /** The names of all versions, the newest last. */
  readonly versions: readonly string[]
}

export default async function docs(app: FastifyInstance, { title, versions }: DocsOptions): Promise<void> {
  const newest = versions.at(-1)
  const older = versions.slice(0, -1)

  refuseOtherMethods(app)
  // Errors are in the caller's language; pages and document are always in English.
  app.addHook('onSend', async (_request, reply, payload) => {
    if (reply.statusCode < 300) reply.header('content-language', 'en')
    return payload
  })

  // Documents are read when they are asked for.
  const fileOf = (version: string | undefined, form: string) =>
    new URL(`./generated/${version === newest ? '' : `${version}/`}openapi.${form}`, import.meta.url)
  for (const form of ['json', 'yaml']) {
    const serve = (url: string, version: string | undefined) =>
      app.get(url, async ({ exchange }, reply) => {
        const text = await readFile(fileOf(version, form), 'utf8')
        return reply.type(`application/${form}`).send(behind(exchange.prefix, text))
      })
    serve(`/openapi.${form}`, newest)
    for (const version of versions) serve(`/openapi.${version}.${form}`, version)
  }
  await serveGuides(app)
  const menu = await menuOf(older)
  const page = { title, menu }
  for (const version of [undefined, ...older]) {
    const document = (prefix: string) =>
      JSON.parse(behind(prefix, readFileSync(fileOf(version ?? newest, 'json'), 'utf8')))
    await app.register(swaggerUi, { ...page, document, page: version ? `/docs/${version}` : '/docs' })
  }
  await app.register(redoc, { ...page, older })
  // For a while only: when there is a newer version, its pages stand there.
  for (const page of ['/docs', '/redoc'])
    app.get(`${page}/${newest}`, async ({ exchange }, reply) => reply.redirect(exchange.prefix + page, 302))
}

/**
 * A document as a client reads it that must put this in front of all paths: the server's address and the links in it.
 */
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
