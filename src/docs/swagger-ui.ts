// Swagger UI, to try the operations: at /docs, followed by the name of an older version.
//
// The bundle and its styles come from @fastify/swagger-ui; the page is ours and lists the operations before any script
// has run. browser/try.js starts Swagger UI.

import type { FastifyInstance } from 'fastify'
import { assetPath } from './assets.ts'
import { keptByKey, revalidate, sendKept } from './bodies.ts'
import type { ApiVersion } from './documents.ts'
import { html } from './html.ts'
import { layout, pagePolicy, type Site } from './layout.ts'
import { loginForm } from './login.ts'
import { operationList } from './operations.ts'
import { hrefIn, paths, type Visit } from './paths.ts'

export interface ApiPages {
  readonly site: Site
  /** Newest first. */
  readonly versions: () => readonly ApiVersion[]
  /** The names of older versions. */
  readonly older: readonly string[]
}

/** Whether the page offers to log in demo users. */
type TryOptions = ApiPages & { readonly demo: boolean }

async function tryPage({ site, versions, demo }: TryOptions, visit: Visit, older: string | undefined): Promise<string> {
  const href = hrefIn(visit)
  const all = versions()
  const version = all.find((one) => one.older === older) as ApiVersion
  const [bundle, style, look] = await Promise.all(
    (['swagger-ui.js', 'swagger-ui.css', 'try.css'] as const).map(assetPath),
  )
  const document = href(paths.document('json', older))
  const body = html`<main id="content" class="wide-page">
<div class="intro">
<h1>${version.title} <small>${version.release}</small></h1>
<p>${version.summary} Open an operation and press Execute; <a href="${href(paths.reference(older))}">the reference</a>
explains it. The document: <a href="${document}">JSON</a>,
<a href="${href(paths.document('yaml', older))}">YAML</a>.</p>
${demo && loginForm(version, href)}
</div>
${operationList(version, ({ tag, id }) => `#/${tag}/${id}`)}
<link rel="stylesheet" href="${href(style as string)}">
<link rel="stylesheet" href="${href(look as string)}">
<div id="swagger-ui" hidden></div>
</main>`
  return layout(site, visit, {
    ...{ title: `${site.title}: try it`, lang: 'en', place: 'try', kind: 'try', body },
    versions: all.map((one) => ({ name: one.name, path: paths.tryIt(one.older), current: one === version })),
    head: html`<link rel="preload" as="fetch" crossorigin href="${document}">
<link rel="preload" as="script" href="${href(bundle as string)}">
`,
    scripts: [{ asset: 'swagger-ui.js' }, { asset: 'try.js', data: { document } }],
  })
}

export function serveTryIt(app: FastifyInstance, options: TryOptions): void {
  for (const older of [undefined, ...options.older]) {
    const page = keptByKey(
      ({ prefix }: Visit) => prefix,
      (visit: Visit) => tryPage(options, visit, older),
    )
    for (const url of [paths.tryIt(older), `${paths.tryIt(older)}/`])
      app.get(url, async (request, reply) => {
        const body = await sendKept(request, reply, page(request.exchange))
        return reply
          .headers({ 'content-security-policy': pagePolicy, 'cache-control': revalidate })
          .type('text/html; charset=utf-8')
          .send(body)
      })
  }
}
