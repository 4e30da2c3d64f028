// Redoc, to read the document: at /redoc, followed by the name of an older version.
//
// It uses inline styles, but otherwise only files of this server. Its own search is off, because that of the page also
// finds guides. Why Redoc and not Scalar: docs/decisions/0020-redoc-stays.md.

import type { FastifyInstance } from 'fastify'
import { assetPath } from './assets.ts'
import { keptByKey, revalidate, sendKept } from './bodies.ts'
import type { ApiVersion } from './documents.ts'
import { html } from './html.ts'
import { layout, type Site } from './layout.ts'
import { operationList } from './operations.ts'
import { hrefIn, paths, type Visit } from './paths.ts'
import type { ApiPages } from './swagger-ui.ts'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

async function readPage(
  { site, versions }: { site: Site; versions: ApiPages['versions'] },
  visit: Visit,
  older: string | undefined,
): Promise<string> {
  const href = hrefIn(visit)
  const all = versions()
  const version = all.find((one) => one.older === older) as ApiVersion
  const [library, look] = await Promise.all((['redoc.js', 'read.css'] as const).map(assetPath))
  const document = href(paths.document('json', older))
  const body = html`<main id="content">
<div class="before wide-page">
<div class="intro">
<h1>${version.title} <small>${version.release}</small></h1>
<p>${version.summary} <a href="${href(paths.tryIt(older))}">Try the operations</a>.
The document: <a href="${document}">JSON</a>, <a href="${href(paths.document('yaml', older))}">YAML</a>.</p>
</div>
${operationList(version, ({ tag, id }) => `#tag/${tag}/operation/${id}`)}
</div>
<div id="redoc"></div>
</main>`
  return layout(site, visit, {
    ...{ title: `${site.title}: reference`, lang: 'en', place: 'reference', kind: 'read', body },
    versions: all.map((one) => ({ name: one.name, path: paths.reference(one.older), current: one === version })),
    head: html`<link rel="stylesheet" href="${href(look as string)}">
<link rel="preload" as="fetch" crossorigin href="${document}">
<link rel="preload" as="script" href="${href(library as string)}">
`,
    scripts: [{ asset: 'redoc.js' }, { asset: 'read.js', data: { document } }],
  })
}

export function serveReference(app: FastifyInstance, options: ApiPages): void {
  for (const older of [undefined, ...options.older]) {
    const page = keptByKey(
      ({ prefix }: Visit) => prefix,
      (visit: Visit) => readPage(options, visit, older),
    )
    for (const url of [paths.reference(older), `${paths.reference(older)}/`])
      app.get(url, async (request, reply) => {
        const body = await sendKept(request, reply, page(request.exchange))
        return reply
          .headers({ 'content-security-policy': policy, 'cache-control': revalidate })
          .type('text/html; charset=utf-8')
          .send(body)
      })
  }
}
