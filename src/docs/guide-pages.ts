// The guides at /docs/<name>: pages for browsers, Markdown for programs, and their pictures.
//
// The path (/docs/logging-in.ko, /docs/logging-in.en) or Accept-Language selects the language. A guide without a
// translation is shown in English, with a note.

import { readFile } from 'node:fs/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problem } from '../problem.ts'
import { KeptBody, keptByKey, revalidate, sendKept } from './bodies.ts'
import { docsFolder, type Guide, type Guides, guidePath, type Reader } from './guides.ts'
import { Html, html } from './html.ts'
import { layout, pagePolicy, type Site } from './layout.ts'
import type { Rendered } from './markdown.ts'
import { type GuideLanguage, guideLanguage, guideLanguages, prefersHtml } from './media.ts'
import { hrefIn, paths } from './paths.ts'

const languageNames: Readonly<Record<GuideLanguage, string>> = { en: 'English', ko: '한국어' }

const words = {
  en: { guides: 'Guides', untranslated: '', inEnglish: '' },
  ko: {
    guides: '가이드',
    untranslated: '이 가이드는 아직 한국어로 번역되지 않아 영어 원문을 보여 드립니다.',
    inEnglish: ' (영어)',
  },
} as const satisfies Record<GuideLanguage, Readonly<Record<string, string>>>

/** For a text in a language other than that of its page. */
const foreign = (guide: Guide, { lang }: Reader) => guide.lang !== lang && html` lang="${guide.lang}"`
const note = (guide: Guide, { lang }: Reader) => guide.lang !== lang && words[lang].inEnglish

/** Links to the other guides, and the sections of this one. */
async function navigation(guides: Guides, reader: Reader, shown?: { guide: Guide; page: Rendered }): Promise<Html> {
  const href = hrefIn(reader)
  const entries = await Promise.all(
    guides.listed(reader.lang).map(async (guide) => {
      const current = guide === shown?.guide
      const { title } = current ? shown.page : await guides.read(guide, reader)
      const sections = current ? shown.page.sections.filter(({ depth }) => depth === 2) : []
      const inside = sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>\n`)
      const mark = current && html` aria-current="page"`
      const to = href(guidePath(guide, reader))
      return html`<li><a href="${to}"${foreign(guide, reader)}${mark}>${title}</a>${note(guide, reader)}
${inside.length > 0 && html`<ul>${inside}</ul>`}</li>\n`
    }),
  )
  const { guides: heading } = words[reader.lang]
  return html`<nav class="guides" id="guides" aria-label="${heading}"><p>${heading}</p><ul>${entries}</ul></nav>`
}

/** Links to the same page in other languages, for the head. */
const alternates = (name: string, languages: readonly GuideLanguage[], href: (path: string) => string): Html =>
  html`${languages.map(
    (lang) => html`<link rel="alternate" hreflang="${lang}" href="${href(paths.guide(`${name}.${lang}`))}">\n`,
  )}<link rel="alternate" hreflang="x-default" href="${href(paths.guide(name))}">\n`

const switchTo = (name: string, lang: GuideLanguage, href: (path: string) => string): Html =>
  html`<a href="${href(paths.guide(`${name}.${lang}`))}" hreflang="${lang}" lang="${lang}">${languageNames[lang]}</a> `

/** @param guide in the reader's language, or in English if there is no translation */
async function guidePage(guides: Guides, site: Site, reader: Reader, guide: Guide): Promise<string> {
  const href = hrefIn(reader)
  const page = await guides.read(guide, reader)
  const there = guideLanguages.filter((lang) => guides.translation(guide, lang))
  const others = there.filter((lang) => lang !== guide.lang)
  const isForeign = guide.listed && guide.lang !== reader.lang
  const body = html`<div class="columns">
<main id="content"><article class="text"${isForeign && html` lang="${guide.lang}"`}>
<h1>${page.title}</h1>
<p class="forms">${others.map((lang) => switchTo(guide.subject, lang, href))}<a
 href="${href(paths.markdown(guide.name))}" type="text/markdown">Markdown</a></p>
${isForeign && html`<p class="note" lang="${reader.lang}">${words[reader.lang].untranslated}</p>\n`}
${new Html(page.html)}</article></main>
${await navigation(guides, reader, { guide, page })}
</div>`
  return layout(site, reader, {
    ...{ title: `${page.title} · ${site.title}`, description: page.lead, lang: reader.lang },
    ...{ place: 'guides', kind: 'guide', body },
    ...(there.length > 1 && { head: alternates(guide.subject, there, href) }),
  })
}

const overviewName = 'guides'

async function overview(guides: Guides, site: Site, reader: Reader): Promise<string> {
  const href = hrefIn(reader)
  const entries = await Promise.all(
    guides.listed(reader.lang).map(async (guide) => {
      const { title, lead } = await guides.read(guide, reader)
      const link = html`<a href="${href(guidePath(guide, reader))}"${foreign(guide, reader)}>${title}</a>`
      return html`<li>${link}${note(guide, reader)}<p${foreign(guide, reader)}>${lead}</p></li>\n`
    }),
  )
  const { guides: heading } = words[reader.lang]
  const others = guideLanguages.filter((lang) => lang !== reader.lang)
  const body = html`<div class="columns">
<main id="content"><article class="text"><h1>${heading}</h1>
<p class="forms">${others.map((lang) => switchTo(overviewName, lang, href))}</p>
<ul class="cards">${entries}</ul></article></main>
${await navigation(guides, reader)}
</div>`
  return layout(site, reader, {
    ...{ title: `${heading} · ${site.title}`, lang: reader.lang, place: 'guides', kind: 'guide', body },
    head: alternates(overviewName, guideLanguages, href),
  })
}

/** A picture contains its own colours. */
const pictureHeaders = {
  'content-type': 'image/svg+xml; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'cache-control': revalidate,
}

const asPage = (reply: FastifyReply, lang: string) =>
  reply.headers({
    ...{ 'content-security-policy': pagePolicy, 'cache-control': revalidate },
    ...{ 'content-type': 'text/html; charset=utf-8', 'content-language': lang },
  })

const keyOf = ({ prefix, lang, isExplicit }: Reader) => `${lang} ${isExplicit} ${prefix}`

type Answer = (request: FastifyRequest, reply: FastifyReply) => Promise<Buffer>

/**
 * The reader of a request. @param lang from the path, if it has one; otherwise headers decide, and the response varies
 */
function readerOf({ headers, exchange }: FastifyRequest, reply: FastifyReply, lang: GuideLanguage | undefined): Reader {
  const { prefix } = exchange
  if (lang !== undefined) return { prefix, lang, isExplicit: true }
  reply.header('vary', `${reply.getHeader('vary')}, Accept-Language`)
  return { prefix, lang: guideLanguage(headers['accept-language']), isExplicit: false }
}

/** A guide in each of its formats, by the name below /docs. */
function* pagesOf(guides: Guides, site: Site, english: Guide): Iterable<[name: string, answer: Answer]> {
  const { subject, listed } = english
  const inLanguage = (lang: GuideLanguage) => guides.translation(english, lang) ?? english
  const page = keptByKey(keyOf, (reader: Reader) => guidePage(guides, site, reader, inLanguage(reader.lang)))
  const texts = new Map(
    guideLanguages.map((lang) => [inLanguage(lang), new KeptBody(() => readFile(inLanguage(lang).file))]),
  )
  const asText = (guide: Guide, request: FastifyRequest, reply: FastifyReply) => {
    asMarkdown(request.headers.accept, reply, guide)
    return sendKept(request, reply, texts.get(guide) as KeptBody)
  }
  for (const lang of [undefined, ...(listed ? guideLanguages : [])])
    yield [
      lang === undefined ? subject : `${subject}.${lang}`,
      (request, reply) => {
        const reader = readerOf(request, reply, lang ?? (listed ? undefined : 'en'))
        const guide = inLanguage(reader.lang)
        if (!prefersHtml(request.headers.accept)) return asText(guide, request, reply)
        asPage(reply, guide.lang)
        return sendKept(request, reply, page(reader))
      },
    ]
  for (const guide of texts.keys()) yield [`${guide.name}.md`, (request, reply) => asText(guide, request, reply)]
}

/** Everything below /docs by its name; with `.md` it is Markdown, even for a browser. */
function served(site: Site, guides: Guides): Map<string, Answer> {
  const english = guides.all.filter(({ lang }) => lang === 'en')
  const byName = new Map<string, Answer>(english.flatMap((guide) => [...pagesOf(guides, site, guide)]))
  for (const name of guides.pictures) {
    const picture = new KeptBody(() => readFile(new URL(`guides/${name}`, docsFolder)))
    byName.set(name, (request, reply) => {
      reply.headers(pictureHeaders)
      return sendKept(request, reply, picture)
    })
  }
  const index = keptByKey(keyOf, (reader: Reader) => overview(guides, site, reader))
  for (const lang of [undefined, ...guideLanguages])
    byName.set(lang === undefined ? overviewName : `${overviewName}.${lang}`, (request, reply) => {
      const reader = readerOf(request, reply, lang)
      asPage(reply, reader.lang)
      return sendKept(request, reply, index(reader))
    })
  return byName
}

/** One route for a whole folder, so that each new guide does not slow down the start. */
export function serveGuides(app: FastifyInstance, site: Site, guides: Guides): void {
  const byName = served(site, guides)
  for (const below of ['', 'decisions/']) {
    const nameOf = (params: unknown) => below + (params as { name: string }).name
    const config = { exists: (params: unknown) => byName.has(nameOf(params)) }
    app.get(paths.guide(`${below}:name`), { config }, async (request, reply) => {
      const answer = byName.get(nameOf(request.params))
      if (!answer) throw problem('route_not_found')
      return reply.send(await answer(request, reply))
    })
  }
}

/** Browsers show plain text, but some would save Markdown as a file. */
function asMarkdown(accept: string | undefined, reply: FastifyReply, { lang }: Guide): void {
  const type = accept?.includes('text/markdown') ? 'text/markdown' : 'text/plain'
  reply.headers({
    ...{ 'content-type': `${type}; charset=utf-8`, 'content-language': lang, 'cache-control': revalidate },
  })
}
