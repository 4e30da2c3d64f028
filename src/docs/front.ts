// The front page: what this is, the first commands, and links to everything else; for programs the same links in JSON.
// Also /favicon.ico and /llms.txt.

import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { codingFor, encode } from '../contract/serve/codings.ts'
import { KeptBody, keptByKey, revalidate, sendKept } from './bodies.ts'
import type { ApiVersion } from './documents.ts'
import type { Guides, Reader } from './guides.ts'
import { type Html, html } from './html.ts'
import { layout, pagePolicy, type Site } from './layout.ts'
import { type GuideLanguage, prefersHtml } from './media.ts'
import { hrefIn, paths, type Visit } from './paths.ts'

interface FrontOptions {
  readonly site: Site
  readonly guides: Guides
  readonly versions: () => readonly ApiVersion[]
}

const apiOf = ({ name }: ApiVersion) => `/api/${name}`
const ready = '/health/ready'

/** How the front page, which is in English, reads and links guides. */
const inEnglish = ({ prefix }: Visit): Reader => ({ prefix, lang: 'en', isExplicit: false })

/** What visitors can try, and what it shows. */
const commands = (api: string): readonly (readonly [shows: string, command: string])[] => [
  ['Read the catalogue', `curl '${api}/items?size=3&fields=name,price'`],
  ['Search it, in Korean', `curl -G '${api}/items' --data-urlencode 'q=가방' -d 'fields=name,price'`],
  [
    'Ask what an order would cost',
    `curl '${api}/orders/quote' -H 'Content-Type: application/json' -d '{"lines":[{"item_id":3,"quantity":2}]}'`,
  ],
  ['Make a mistake, and read about it in your language', `curl '${api}/items/999' -H 'Accept-Language: en'`],
  [
    'Log in, with a password that the first start printed',
    `curl '${api}/login' -H 'Content-Type: application/json' -d '{"email":"staff@shop.example","password":"..."}'`,
  ],
]

/** In JSON, without text for people. */
function linksOf(all: readonly ApiVersion[], href: (path: string) => string) {
  return {
    versions: all.map((version) => ({
      ...{ name: version.name, release: version.release, stable: version.stable },
      ...(version.sunset !== undefined && { sunset: version.sunset }),
      api: href(apiOf(version)),
      openapi_json: href(paths.document('json', version.older)),
      openapi_yaml: href(paths.document('yaml', version.older)),
      openapi_sdk: href(paths.document('sdk.json', version.older)),
      try: href(paths.tryIt(version.older)),
      reference: href(paths.reference(version.older)),
    })),
    links: {
      self: href(paths.front),
      guides: href(paths.guides),
      errors: href(paths.problems),
      llms: href(paths.llms),
      ready: href(ready),
    },
  }
}

const statusOf = ({ older, stable, sunset }: ApiVersion): string => {
  if (sunset !== undefined) return `older; what has changed since is served until ${sunset.slice(0, 10)}`
  if (!stable) return 'in preparation'
  return older === undefined ? 'current' : 'older'
}

function versionTable(all: readonly ApiVersion[], href: (path: string) => string): Html {
  const rows = all.map((version) => {
    const { name, older, release } = version
    return html`<tr><td><strong>${name}</strong> ${release}<br><small>${statusOf(version)}</small></td>
<td><a href="${href(paths.tryIt(older))}">Try it</a> · <a href="${href(paths.reference(older))}">Reference</a> ·
<a href="${href(paths.document('json', older))}">openapi.json</a> ·
<a href="${href(paths.document('yaml', older))}">openapi.yaml</a> ·
<a href="${href(paths.document('sdk.json', older))}">for generators</a></td></tr>\n`
  })
  return html`<table class="plain"><tbody>${rows}</tbody></table>`
}

async function frontPage({ site, guides, versions }: FrontOptions, visit: Visit, origin: string): Promise<string> {
  const href = hrefIn(visit)
  const all = versions()
  const newest = all[0] as ApiVersion
  const entries = await Promise.all(
    guides.listed('en').map(async (guide) => ({ guide, read: await guides.read(guide, inEnglish(visit)) })),
  )
  const code = commands(origin + href(apiOf(newest))).map(
    ([shows, command]) =>
      html`<p>${shows}:</p>
<div class="code"><pre tabindex="0"><code><span class="typed">${command}</span></code></pre></div>\n`,
  )
  const body = html`<main id="content" class="page"><article class="text">
<h1>${newest.title}</h1>
<p>${newest.summary} Every path, error and limit is in its OpenAPI document, and the server keeps to it.
<a class="status" href="${href(ready)}" data-ready="${href(ready)}">Status</a></p>
<p><a href="${href(paths.tryIt())}">Try the operations</a> in the browser, <a href="${href(paths.reference())}">read
the reference</a>, or begin with a command.</p>
<h2>Five commands</h2>
${code}
<h2>Versions</h2>
${versionTable(all, href)}
<h2>Guides</h2>
<ul class="cards">${entries.map(
    ({ guide, read: { title, lead } }) =>
      html`<li><a href="${href(paths.guide(guide.name))}">${title}</a><p>${lead}</p></li>\n`,
  )}</ul>
<h2>For programs</h2>
<p>This page in JSON, without <code>Accept: text/html</code>; <a href="${href(paths.llms)}">llms.txt</a>; guides in
Markdown, with <code>.md</code> behind their paths; <a href="${href(paths.problems)}">every error</a>.</p>
</article></main>`
  return layout(site, visit, { title: site.title, description: newest.summary, lang: 'en', kind: 'front', body })
}

/** https://llmstxt.org */
async function llmsText({ guides, versions }: FrontOptions, visit: Visit): Promise<string> {
  const href = hrefIn(visit)
  const [newest, ...others] = versions()
  if (!newest) return ''
  const entries = (lang: GuideLanguage) => {
    const listed = guides.listed(lang).filter((guide) => guide.lang === lang)
    return Promise.all(
      listed.map(async (guide) => {
        const { title, lead } = await guides.read(guide, { ...inEnglish(visit), lang })
        return `- [${title}](${href(paths.markdown(guide.name))}): ${lead}`
      }),
    )
  }
  const documents = [newest, ...others].flatMap(({ name, older, release }) => [
    `- [OpenAPI document of ${name}](${href(paths.document('json', older))}): ${release}`,
    `- [The same for generators of clients](${href(paths.document('sdk.json', older))})`,
  ])
  return `# ${newest.title}

> ${newest.summary} The OpenAPI document describes everything that the server does.

## Documents

${documents.join('\n')}
- [Errors](${href(paths.problems)}): every error code, with its status and message
- ${href(paths.problem('<code>'))}: when an error occurs, and what to do

## Guides

${(await entries('en')).join('\n')}

## 가이드 (Guides in Korean)

${(await entries('ko')).join('\n')}
`
}

export function serveFront(app: FastifyInstance, options: FrontOptions): void {
  app.get(paths.front, async ({ exchange, headers }, reply) => {
    const { prefix, origin = '' } = exchange
    reply.header('cache-control', revalidate)
    const isPage = prefersHtml(headers.accept)
    const text = isPage
      ? await frontPage(options, exchange, origin)
      : JSON.stringify({ name: options.site.title, ...linksOf(options.versions(), hrefIn({ prefix })) })
    if (isPage) reply.header('content-security-policy', pagePolicy)
    const coding = codingFor(headers['accept-encoding']?.toString(), text)
    if (coding !== 'identity') reply.header('content-encoding', coding)
    return reply
      .type(isPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8')
      .send(await encode(coding, text))
  })
  const icon = new KeptBody(() => readFile(new URL('./browser/favicon.ico', import.meta.url)))
  app.get(paths.icon, async (request, reply) => {
    const body = await sendKept(request, reply, icon)
    return reply.header('cache-control', 'public, max-age=86400').type('image/x-icon').send(body)
  })
  const llms = keptByKey(
    ({ prefix }: Visit) => prefix,
    (visit: Visit) => llmsText(options, visit),
  )
  app.get(paths.llms, async (request, reply) => {
    const body = await sendKept(request, reply, llms(request.exchange))
    return reply.header('cache-control', revalidate).type('text/plain; charset=utf-8').send(body)
  })
}
