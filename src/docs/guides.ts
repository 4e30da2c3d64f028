// The guides of docs/guides, at /docs/<name>: pages for browsers, Markdown for programs, and their pictures.
//
// A translation is a file with its language before the extension: `logging-in.ko.md` is /docs/logging-in.ko. Decisions
// that guides link to are pages, too. Everything is read and rendered when it is first asked for.

import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problem } from '../problem.ts'
import { KeptBody, keptByKey, revalidate, sendKept } from './bodies.ts'
import { Html, html } from './html.ts'
import { layout, pagePolicy, type Site } from './layout.ts'
import { type Rendered, rendered } from './markdown.ts'
import { prefersHtml } from './media.ts'
import { hrefIn, paths, type Visit } from './paths.ts'

const folder = new URL('../../docs/', import.meta.url)

/** The order in which a newcomer reads them; others follow by name. */
const order = [
  ...['tour', 'logging-in', 'api-clients', 'reading-collections', 'images', 'taking-a-payment', 'idempotency'],
  ...['making-a-client', 'events', 'versions', 'migrating-to-v2', 'api-changelog', 'personal-data', 'audit-log'],
]

export interface Guide {
  /** Below /docs: `logging-in`, `logging-in.ko`, `decisions/0007-...`. */
  readonly name: string
  /** The name without its language. */
  readonly subject: string
  readonly lang: 'en' | 'ko'
  /** Whether it is in the navigation and found by the search. */
  readonly listed: boolean
  readonly file: URL
}

const placeOf = ({ subject }: Guide) => (order.includes(subject) ? order.indexOf(subject) : order.length)

/** An image may leave out what only developers read. */
const filesIn = (path: string): string[] => {
  const url = new URL(path, folder)
  return existsSync(url) ? readdirSync(url) : []
}

function guideOf(path: string, file: string, below = ''): Guide {
  const name = below + file.slice(0, -'.md'.length)
  const subject = name.replace(/\.ko$/, '')
  const lang = subject === name ? 'en' : 'ko'
  return { name, subject, lang, listed: below === '', file: new URL(path + file, folder) }
}

const isMarkdown = (file: string) => file.endsWith('.md')

/** Every guide, in the order in which they are read. */
export function guidesThere(): readonly Guide[] {
  const guides = [
    ...filesIn('guides/')
      .filter(isMarkdown)
      .map((file) => guideOf('guides/', file)),
    ...filesIn('./')
      .filter((file) => /^tour(\.ko)?\.md$/.test(file))
      .map((file) => guideOf('', file)),
    ...filesIn('decisions/')
      .filter(isMarkdown)
      .map((file) => guideOf('decisions/', file, 'decisions/')),
  ]
  return guides.sort((one, other) => placeOf(one) - placeOf(other) || one.name.localeCompare(other.name))
}

export class Guides {
  readonly all: readonly Guide[]
  readonly pictures: readonly string[]

  constructor() {
    this.all = guidesThere()
    this.pictures = filesIn('guides/').filter((file) => file.endsWith('.svg'))
  }

  /** In English, or in the other language where there is a translation. */
  listed(lang: Guide['lang']): readonly Guide[] {
    const english = this.all.filter((guide) => guide.listed && guide.lang === 'en')
    return english.map((guide) => this.translation(guide, lang) ?? guide)
  }

  translation({ subject }: Guide, lang: Guide['lang']): Guide | undefined {
    return this.all.find((guide) => guide.subject === subject && guide.lang === lang)
  }

  async read(guide: Guide, visit: Visit): Promise<Rendered> {
    return rendered(await readFile(guide.file, 'utf8'), (target) => this.#link(guide, target, hrefIn(visit)))
  }

  /** Where a link of a guide leads; nowhere for files that are not served. */
  #link(from: Guide, target: string, href: (path: string) => string): string | undefined {
    if (/^(?:[a-z]+:|#)/.test(target)) return target
    if (target.startsWith('/')) return href(target)
    const { href: file, hash } = new URL(target, from.file)
    const whole = file.slice(0, file.length - hash.length)
    const guide = this.all.find((one) => one.file.href === whole)
    if (guide) return href(paths.guide((this.translation(guide, from.lang) ?? guide).name)) + hash
    const picture = this.pictures.find((name) => new URL(`guides/${name}`, folder).href === whole)
    return picture === undefined ? undefined : href(paths.guide(picture))
  }
}

const languageNames = { en: 'English', ko: '한국어' } as const

/** The way to the other guides, with the sections of this one. */
async function navigation(guides: Guides, visit: Visit, shown?: { guide: Guide; page: Rendered }): Promise<Html> {
  const href = hrefIn(visit)
  const lang = shown?.guide.lang ?? 'en'
  const entries = await Promise.all(
    guides.listed(lang).map(async (guide) => {
      const current = guide === shown?.guide
      const { title } = current ? shown.page : await guides.read(guide, visit)
      const sections = current ? shown.page.sections.filter(({ depth }) => depth === 2) : []
      const inside = sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>\n`)
      return html`<li><a href="${href(paths.guide(guide.name))}"${current && html` aria-current="page"`}>${title}</a>
${inside.length > 0 && html`<ul>${inside}</ul>`}</li>\n`
    }),
  )
  return html`<nav class="guides" id="guides" aria-label="Guides"><p>Guides</p><ul>${entries}</ul></nav>`
}

async function guidePage(guides: Guides, site: Site, visit: Visit, guide: Guide): Promise<string> {
  const href = hrefIn(visit)
  const page = await guides.read(guide, visit)
  const others = guides.all.filter((other) => other.subject === guide.subject && other !== guide)
  const body = html`<div class="columns">
<main id="content"><article class="text">
<h1>${page.title}</h1>
<p class="forms">${others.map(
    ({ name, lang }) =>
      html`<a href="${href(paths.guide(name))}" hreflang="${lang}" lang="${lang}">${languageNames[lang]}</a> `,
  )}<a href="${href(paths.markdown(guide.name))}" type="text/markdown">Markdown</a></p>
${new Html(page.html)}</article></main>
${await navigation(guides, visit, { guide, page })}
</div>`
  return layout(site, visit, {
    ...{ title: `${page.title} · ${site.title}`, description: page.lead, lang: guide.lang },
    ...{ place: 'guides', kind: 'guide', body },
  })
}

async function overview(guides: Guides, site: Site, visit: Visit): Promise<string> {
  const href = hrefIn(visit)
  const entries = await Promise.all(
    guides.listed('en').map(async (guide) => {
      const { title, lead } = await guides.read(guide, visit)
      return html`<li><a href="${href(paths.guide(guide.name))}">${title}</a><p>${lead}</p></li>\n`
    }),
  )
  const body = html`<div class="columns">
<main id="content"><article class="text"><h1>Guides</h1><ul class="cards">${entries}</ul></article></main>
${await navigation(guides, visit)}
</div>`
  return layout(site, visit, { title: `Guides · ${site.title}`, lang: 'en', place: 'guides', kind: 'guide', body })
}

/** A picture brings its own colours. */
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

const keyOf = ({ prefix }: Visit) => prefix

interface Served {
  readonly exists: (name: string) => boolean
  readonly answer: (name: string, request: FastifyRequest, reply: FastifyReply) => Promise<Buffer>
}

/** By the name below /docs; with `.md` it is Markdown, also for a browser. */
function served(site: Site, guides: Guides): Served {
  const byName = new Map<string, Served['answer']>()
  for (const guide of guides.all) {
    const page = keptByKey(keyOf, (visit: Visit) => guidePage(guides, site, visit, guide))
    const markdown = new KeptBody(() => readFile(guide.file))
    const asText: Served['answer'] = (_name, request, reply) => {
      asMarkdown(request.headers.accept, reply, guide)
      return sendKept(request, reply, markdown)
    }
    byName.set(`${guide.name}.md`, asText)
    byName.set(guide.name, (name, request, reply) => {
      if (!prefersHtml(request.headers.accept)) return asText(name, request, reply)
      asPage(reply, guide.lang)
      return sendKept(request, reply, page(request.exchange))
    })
  }
  for (const name of guides.pictures) {
    const picture = new KeptBody(() => readFile(new URL(`guides/${name}`, folder)))
    byName.set(name, (_name, request, reply) => {
      reply.headers(pictureHeaders)
      return sendKept(request, reply, picture)
    })
  }
  const index = keptByKey(keyOf, (visit: Visit) => overview(guides, site, visit))
  byName.set('guides', (_name, request, reply) => {
    asPage(reply, 'en')
    return sendKept(request, reply, index(request.exchange))
  })
  return {
    exists: (name) => byName.has(name),
    answer(name, request, reply) {
      const answer = byName.get(name)
      if (!answer) throw problem('route_not_found')
      return answer(name, request, reply)
    },
  }
}

/** One route for all of a folder, so that a start does not become slower with every guide. */
export function serveGuides(app: FastifyInstance, site: Site, guides: Guides): void {
  const { exists, answer } = served(site, guides)
  for (const below of ['', 'decisions/']) {
    const nameOf = (params: unknown) => below + (params as { name: string }).name
    const config = { exists: (params: unknown) => exists(nameOf(params)) }
    app.get(paths.guide(`${below}:name`), { config }, async (request, reply) =>
      reply.send(await answer(nameOf(request.params), request, reply)),
    )
  }
}

/** Browsers show plain text, and some would save Markdown. */
function asMarkdown(accept: string | undefined, reply: FastifyReply, { lang }: Guide): void {
  const type = accept?.includes('text/markdown') ? 'text/markdown' : 'text/plain'
  reply.headers({
    ...{ 'content-type': `${type}; charset=utf-8`, 'content-language': lang, 'cache-control': revalidate },
  })
}
