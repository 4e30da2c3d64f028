// Redoc, to read the document: at /redoc, followed by the name of an older version.
//
// The bundle comes from node_modules. It uses inline styles and searches in a worker made from a blob; nothing else is
// allowed beyond files of this server. Redoc 3 needs more than that.

import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { type Asset, asset, forever, ours } from './assets.ts'

export const redocPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; worker-src blob:; frame-ancestors 'none'"

/** Redoc shows this logo in its menu and has no option against it; an image that fails is left out. */
const foreignLogo = 'https://cdn.redoc.ly/redoc/logo-mini.svg'

async function bundle(): Promise<Asset> {
  const file = new URL('redoc.standalone.js', import.meta.resolve('redoc'))
  return asset('redoc.js', (await readFile(file, 'utf8')).replaceAll(foreignLogo, 'data:,'))
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

interface PageOptions {
  readonly title: string
  readonly menu: Asset
  readonly older: readonly string[]
}

export default async function redoc(app: FastifyInstance, { title, menu, older }: PageOptions): Promise<void> {
  const [style, icon, library, init] = await Promise.all([
    ours('docs.css'),
    ours('icon.svg'),
    bundle(),
    ours('redoc-init.js'),
  ])
  const page = (prefix: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}: reference</title>
<link rel="icon" type="image/svg+xml" href="${prefix}/redoc/${icon.filename}">
<link rel="stylesheet" href="${prefix}/redoc/${style.filename}">
</head>
<body>
<noscript>This page needs JavaScript; the <a href="${prefix}/openapi.yaml">document</a> itself does not.</noscript>
<div id="redoc"></div>
${[menu, library, init].map(({ filename }) => `<script src="${prefix}/redoc/${filename}"></script>`).join('\n')}
</body>
</html>
`
  // The init script sees by the address which document is meant.
  const urls = ['/redoc', ...older.map((version) => `/redoc/${version}`)]
  for (const url of urls.flatMap((one) => [one, `${one}/`])) {
    app.get(url, async ({ exchange }, reply) =>
      reply.header('content-security-policy', redocPolicy).type('text/html; charset=utf-8').send(page(exchange.prefix)),
    )
  }
  for (const { filename, type, content } of [style, icon, menu, library, init]) {
    app.get(`/redoc/${filename}`, async (_request, reply) =>
      reply.header('cache-control', forever).type(type).send(content),
    )
  }
}
