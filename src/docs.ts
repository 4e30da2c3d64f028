// The pages: front page, guides, errors, Swagger UI at /docs (to try) and Redoc at /redoc (to read). For programs: the
// documents and their renderings for generators, byte for byte as generated, guides in Markdown and /llms.txt. /docs,
// /redoc and /openapi.json show the newest version; paths of an older one contain its name (/openapi.v1.json,
// /docs/v1).
//
// Each page has a Content-Security-Policy, and loads nothing from another host. These routes are not operations of the
// document, so the policies of the contract do not apply; methods, caching and errors are handled here. Refuses:
// method_not_allowed, route_not_found.

import type { FastifyInstance, RouteOptions } from 'fastify'
import { serveAssets } from './docs/assets.ts'
import { describedVersions, serveDocuments } from './docs/documents.ts'
import { serveFront } from './docs/front.ts'
import { serveGuides } from './docs/guide-pages.ts'
import { Guides } from './docs/guides.ts'
import { paths } from './docs/paths.ts'
import { serveProblems } from './docs/problems.ts'
import { serveReference } from './docs/redoc.ts'
import { serveReset } from './docs/reset.ts'
import { serveSearch } from './docs/search.ts'
import { serveTryIt } from './docs/swagger-ui.ts'
import { problem } from './problem.ts'

const allow = 'GET, HEAD, OPTIONS'

export interface DocsOptions {
  readonly title: string
  /** The names of all versions, newest last. */
  readonly versions: readonly string[]
  /** Whether the pages offer to log in demo users. */
  readonly demo: boolean
  /** Where clients reach this server; empty if unknown. */
  readonly publicUrl: string
}

export default async function docs(
  app: FastifyInstance,
  { title, versions, demo, publicUrl }: DocsOptions,
): Promise<void> {
  const newest = versions.at(-1)
  const older = versions.slice(0, -1)
  const site = { title }
  const pages = { site, older, versions: describedVersions(app, versions) }

  refuseOtherMethods(app)
  const pagesThere = collectPages(app)
  // Errors are in the caller's language; pages and documents are in English unless they say otherwise.
  app.addHook('onSend', async (_request, reply, payload) => {
    if (reply.statusCode < 300 && !reply.hasHeader('content-language')) reply.header('content-language', 'en')
    return payload
  })
  serveDocuments(app, versions, publicUrl)
  serveAssets(app)
  serveTryIt(app, { ...pages, demo })
  serveReference(app, pages)
  const guides = new Guides()
  serveGuides(app, site, guides)
  serveFront(app, { ...pages, guides })
  serveProblems(app, site)
  serveSearch(app, { ...pages, guides })
  serveReset(app, pages)
  // Temporary: when there is a newer version, its pages will be there.
  for (const pathOf of [paths.tryIt, paths.reference])
    app.get(pathOf(newest), async ({ exchange }, reply) => reply.redirect(exchange.prefix + pathOf(), 302))
  leadFromSlashes(app, pagesThere)
}

/** Collects the routes of pages as they are added; a path with an extension is a file. */
function collectPages(app: FastifyInstance): RouteOptions[] {
  const pages: RouteOptions[] = []
  app.addHook('onRoute', (route) => {
    if (route.method === 'GET' && !/[.*]/.test(route.url)) pages.push(route)
  })
  return pages
}

/** A path with a trailing slash redirects to the page, unless it is a page itself. */
function leadFromSlashes(app: FastifyInstance, pages: readonly RouteOptions[]): void {
  const there = new Set(pages.map(({ url }) => url))
  for (const { url, config } of [...pages]) {
    if (url.endsWith('/') || there.has(`${url}/`)) continue
    app.get(`${url}/`, config ? { config } : {}, async ({ exchange, params, url: target }, reply) => {
      if (config?.exists?.(params) === false) throw problem('route_not_found')
      const [path = '', query] = target.split('?', 2)
      return reply.redirect(exchange.prefix + path.slice(0, -1) + (query === undefined ? '' : `?${query}`), 302)
    })
  }
}

/** For every GET from here on: 405 and OPTIONS with Allow, as for operations. */
function refuseOtherMethods(app: FastifyInstance): void {
  app.addHook('onRoute', ({ method, url, config }) => {
    if (![method].flat().includes('GET')) return
    const mustExist = (params: unknown) => {
      if (config?.exists?.(params) === false) throw problem('route_not_found')
    }
    app.options(url, async ({ params }, reply) => {
      mustExist(params)
      return reply.code(204).header('allow', allow).send()
    })
    app.route({
      method: ['POST', 'PUT', 'PATCH', 'DELETE'],
      url,
      onRequest: async ({ params }) => {
        mustExist(params)
        throw problem('method_not_allowed', { headers: { allow } })
      },
      handler: async () => undefined,
    })
  })
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** For a route with parameters: whether the page exists. */
    exists?: (params: unknown) => boolean
  }
}
