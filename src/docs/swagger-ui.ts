// Swagger UI, to try the operations: /docs, and with the name of an older version behind it.
//
// @fastify/swagger holds the place of the document (static mode; the generated one, unchanged, when asked),
// @fastify/swagger-ui serves the page and its files. The page's own scripts, styles and requests are all of this
// origin; the validator badge of swagger.io is off.

import { readdir, readFile } from 'node:fs/promises'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { problem } from '../problem.ts'
import { type Asset, forever, ours } from './assets.ts'

export const swaggerPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; frame-ancestors 'none'"

/** The plugin's files keep their names from version to version, so a browser asks again after an hour. */
const anHour = 'public, max-age=3600'

interface PageOptions {
  readonly title: string
  readonly menu: Asset
  /** @param prefix the path prefix that a proxy strips */
  readonly document: (prefix: string) => object
  readonly page: string
}

export default async function swaggerPage(
  app: FastifyInstance,
  { title, menu, document, page }: PageOptions,
): Promise<void> {
  const [style, icon] = await Promise.all([ours('docs.css'), ours('icon.svg')])
  await serveFiles(app, page)
  addPrefix(app, page)
  cacheFiles(app, page, [style, icon, menu])

  // The document is read when a page asks for it.
  const stub = { openapi: '3.1.0', info: { title, version: '' }, paths: {} }
  await app.register(swagger, { mode: 'static', specification: { document: stub } })
  await app.register(swaggerUi, {
    routePrefix: page,
    transformSpecification: (_stub: unknown, { exchange }: FastifyRequest) => document(exchange.prefix) as never,
    transformSpecificationClone: false,
    staticCSP: swaggerPolicy,
    theme: {
      title: `${title}: try it`,
      css: [style],
      js: [menu],
      favicon: [{ ...icon, rel: 'icon', sizes: 'any' }],
    },
    validatorUrl: false,
    uiConfig: {
      // Without the bar that loads other documents: its inline styles break the policy, and it forgets where a link
      // led.
      layout: 'BaseLayout',
      deepLinking: true,
      displayRequestDuration: true,
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
    },
  })
}

/** The prefix that a proxy strips precedes the paths that the plugin writes, too. */
function addPrefix(app: FastifyInstance, page: string): void {
  app.addHook('onSend', async ({ exchange: { prefix } }, reply, payload) => {
    if (prefix === '') return payload
    const location = reply.getHeader('location')
    if (typeof location === 'string' && location.startsWith('/')) reply.header('location', prefix + location)
    const isPage = typeof payload === 'string' && String(reply.getHeader('content-type')).startsWith('text/html')
    if (!isPage) return payload
    reply.removeHeader('content-length')
    return payload.replaceAll(`"${page}/`, `"${prefix}${page}/`)
  })
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
}

/**
 * The files of @fastify/swagger-ui, in place of its @fastify/static, whose tags are weak and whose errors lack the
 * envelope.
 */
async function serveFiles(app: FastifyInstance, page: string): Promise<void> {
  const folder = new URL('static/', import.meta.resolve('@fastify/swagger-ui'))
  const files = new Set(await readdir(folder))
  app.addHook<{ Params: { '*'?: string } }>('onRequest', async ({ routeOptions, method, params }, reply) => {
    if (routeOptions.url !== `${page}/static/*` || (method !== 'GET' && method !== 'HEAD')) return
    const name = params['*'] ?? ''
    if (!files.has(name)) throw problem('route_not_found')
    await reply
      .type(types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream')
      .send(await readFile(new URL(name, folder)))
  })
}

/** Pages and document stay `no-store`. */
function cacheFiles(app: FastifyInstance, prefix: string, named: readonly Asset[]): void {
  const immutable = new Set(named.map(({ filename }) => `${prefix}/static/theme/${filename}`))
  app.addHook('onSend', async ({ routeOptions: { url = '' } }, reply, payload) => {
    if (reply.statusCode < 400 && url.startsWith(`${prefix}/static/`)) {
      reply.header('cache-control', immutable.has(url) ? forever : anHour)
    }
    return payload
  })
}
