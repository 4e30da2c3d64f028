// The pages of errors at /problems/<code>, where the `type` of problem details points: in three languages, the caller's
// first; for programs the same in JSON. /problems lists them all.

import type { FastifyInstance, FastifyReply } from 'fastify'
import { problem } from '../problem.ts'
import { KeptBody, keptByKey, revalidate, sendKept } from './bodies.ts'
import { escapeHtml, Html, html } from './html.ts'
import { layout, pagePolicy, type Site } from './layout.ts'
import { type PageLanguage, pageLanguage, pageLanguages, prefersHtml } from './media.ts'
import { hrefIn, paths, type Visit } from './paths.ts'
import { type ProblemText, problemCodes, problemTexts } from './problem-texts.ts'

const headings: Readonly<Record<PageLanguage, readonly [name: string, when: string, advice: string]>> = {
  en: ['English', 'When it occurs', 'What to do'],
  ko: ['한국어', '발생하는 경우', '해결 방법'],
  ja: ['日本語', '発生する場合', '対処方法'],
}

/** With `names` in the code font. */
const marked = (text: string): Html => new Html(escapeHtml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>'))

function section(lang: PageLanguage, { title, when, advice }: ProblemText): Html {
  const [name, whenHeading, adviceHeading] = headings[lang]
  return html`<section lang="${lang}" aria-label="${name}">
<h2 id="${lang}">${title}</h2>
<dl><dt>${whenHeading}</dt><dd>${marked(when)}</dd>
<dt>${adviceHeading}</dt><dd>${marked(advice)}</dd></dl>
</section>\n`
}

const textsOf = (code: string) =>
  Promise.all(
    pageLanguages.map(async (lang) => {
      const all = await problemTexts(lang)
      return [lang, all.find((one) => one.code === code) as ProblemText] as const
    }),
  )

interface ProblemRequest extends Visit {
  readonly code: string
  readonly lang: PageLanguage
}

async function problemPage(site: Site, { prefix, code, lang }: ProblemRequest): Promise<string> {
  const texts = await textsOf(code)
  const mine = texts.filter(([one]) => one === lang)
  const [[, { status, title, when }]] = mine as [(typeof texts)[number]]
  const body = html`<main id="content" class="page"><article class="text problem">
<p class="forms"><a href="${prefix}${paths.problems}">Errors</a></p>
<h1>${code} <small>${status}</small></h1>
${[...mine, ...texts.filter(([one]) => one !== lang)].map(([one, text]) => section(one, text))}</article></main>`
  return layout(
    site,
    { prefix },
    {
      ...{ title: `${code} · ${site.title}`, description: `${title} ${when}`, lang },
      ...{ place: 'problems', kind: 'problems', body },
    },
  )
}

async function overview(site: Site, visit: Visit): Promise<string> {
  const href = hrefIn(visit)
  const rows = (await problemTexts('en')).map(
    ({ code, status, title }) =>
      html`<tr><td>${status}</td><td><a href="${href(paths.problem(code))}"><code>${code}</code></a></td>
<td>${title}</td></tr>\n`,
  )
  const body = html`<main id="content" class="page"><article class="text"><h1>Errors</h1>
<p>Every response with an error has one of these in <code>error.code</code>. The list is closed: the server sends no
other. Messages are in Korean, English or Japanese, as <code>Accept-Language</code> asks.</p>
<div class="wide" tabindex="0"><table><thead><tr><th>Status</th><th>Code</th><th>Message</th></tr></thead>
<tbody>${rows}</tbody></table></div></article></main>`
  const title = `Errors · ${site.title}`
  return layout(site, visit, { title, lang: 'en', place: 'problems', kind: 'problems', body })
}

const publicText = ({ title, when, advice }: ProblemText) => ({ message: title, when, advice })

const asPage = (reply: FastifyReply) =>
  reply.headers({ 'content-security-policy': pagePolicy, 'content-type': 'text/html; charset=utf-8' })
const asJson = (reply: FastifyReply) => reply.type('application/json; charset=utf-8')

export function serveProblems(app: FastifyInstance, site: Site): void {
  const pages = keptByKey(
    ({ prefix, code, lang }: ProblemRequest) => `${lang} ${code} ${prefix}`,
    (request: ProblemRequest) => problemPage(site, request),
  )
  const data = keptByKey(String, async (code: string) => {
    const texts = await textsOf(code)
    const [[, { status }]] = texts as [(typeof texts)[number]]
    return JSON.stringify({
      code,
      status,
      ...Object.fromEntries(texts.map(([lang, text]) => [lang, publicText(text)])),
    })
  })
  const index = keptByKey(
    ({ prefix }: Visit) => prefix,
    (visit: Visit) => overview(site, visit),
  )
  const list = new KeptBody(async () =>
    JSON.stringify((await problemTexts('en')).map(({ code, status, title }) => ({ code, status, message: title }))),
  )
  app.get(paths.problems, async (request, reply) => {
    reply.header('cache-control', revalidate)
    if (!prefersHtml(request.headers.accept)) return asJson(reply).send(await sendKept(request, reply, list))
    return asPage(reply).send(await sendKept(request, reply, index(request.exchange)))
  })
  const exists = (params: unknown) => problemCodes.includes((params as { code: string }).code)
  app.get<{ Params: { code: string } }>(paths.problem(':code'), { config: { exists } }, async (request, reply) => {
    const { params, headers, exchange } = request
    if (!exists(params)) throw problem('route_not_found')
    const { code } = params
    const lang = pageLanguage(headers['accept-language'])
    reply.headers({ 'cache-control': revalidate, vary: `${reply.getHeader('vary')}, Accept-Language` })
    if (!prefersHtml(headers.accept))
      return asJson(reply)
        .header('content-language', pageLanguages.join(', '))
        .send(await sendKept(request, reply, data(code)))
    const page = pages({ prefix: exchange.prefix, code, lang })
    return asPage(reply)
      .header('content-language', lang)
      .send(await sendKept(request, reply, page))
  })
}
