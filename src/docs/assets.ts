// The files that the pages load: our styles, scripts and pictures, and the bundles of the libraries.
//
// The path of a file contains the hash of its content, so a browser may cache it for a year, and a new content has a
// new path. Files are read on first request.

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { problem } from '../problem.ts'
import { forever, KeptBody, sendKept } from './bodies.ts'
import { paths } from './paths.ts'

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
}

const text = (url: URL | string) => readFile(new URL(url), 'utf8')
const ours = (name: string) => () => text(new URL(`./browser/${name}`, import.meta.url))
const ofPackage = (name: string, file: string) => text(new URL(file, import.meta.resolve(name)))

/** Redoc shows this logo in its menu and has no option to hide it; an image that fails to load is left out. */
const foreignLogo = 'https://cdn.redoc.ly/redoc/logo-mini.svg'

const sources = {
  'site.css': ours('site.css'),
  'site.js': ours('site.js'),
  'icon.svg': ours('icon.svg'),
  'try.css': ours('try.css'),
  'try.js': ours('try.js'),
  'read.css': ours('read.css'),
  'read.js': ours('read.js'),
  'reset.js': ours('reset.js'),
  'swagger-ui.css': () => ofPackage('@fastify/swagger-ui', 'static/swagger-ui.css'),
  'swagger-ui.js': () => ofPackage('@fastify/swagger-ui', 'static/swagger-ui-bundle.js'),
  'redoc.js': async () => (await ofPackage('redoc', 'redoc.standalone.js')).replaceAll(foreignLogo, 'data:,'),
  // A classic script, because site.js looks for its global.
  'minisearch.js': () => ofPackage('minisearch', '../umd/index.js'),
} satisfies Record<string, () => Promise<string>>

export type AssetName = keyof typeof sources

const bodies = new Map<string, KeptBody>()

function bodyOf(name: AssetName): KeptBody {
  const body = bodies.get(name) ?? new KeptBody(sources[name])
  bodies.set(name, body)
  return body
}

const split = /^(?<stem>.+)\.(?<hash>[0-9a-f]{10})\.(?<extension>\w+)$/
const shortened = (tag: string) => createHash('sha256').update(tag).digest('hex').slice(0, 10)

/** The path of an asset, with its hash: `/docs/assets/site.1a2b3c4d5e.css`. */
export async function assetPath(name: AssetName): Promise<string> {
  const { tag } = await bodyOf(name).made
  const dot = name.lastIndexOf('.')
  return paths.asset(`${name.slice(0, dot)}.${shortened(tag)}${name.slice(dot)}`)
}

/** @throws Problem 404 `route_not_found` for an unknown name or hash */
export function serveAssets(app: FastifyInstance): void {
  app.get<{ Params: { file: string } }>(paths.asset(':file'), async (request, reply) => {
    const { file } = request.params
    const { stem, extension = '' } = split.exec(file)?.groups ?? {}
    const name = `${stem}.${extension}`
    if (!Object.hasOwn(sources, name) || paths.asset(file) !== (await assetPath(name as AssetName)))
      throw problem('route_not_found')
    const body = await sendKept(request, reply, bodyOf(name as AssetName))
    return reply
      .header('cache-control', forever)
      .type(types[extension] ?? 'application/octet-stream')
      .send(body)
  })
}
