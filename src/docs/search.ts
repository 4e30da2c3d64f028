// The search over guides, operations and errors: the index for browsers, which search as the user types, and a page of
// results for visitors without scripts. Both use MiniSearch with the same options.

import type { FastifyInstance } from 'fastify'
import MiniSearch, { type Options, type SearchOptions } from 'minisearch'
import { codingFor, encode } from '../contract/serve/codings.ts'
import { KeptBody, revalidate, sendKept } from './bodies.ts'
import type { ApiVersion } from './documents.ts'
import type { Guides } from './guides.ts'
import { type Html, html } from './html.ts'
import { layout, pagePolicy, type Site } from './layout.ts'
import { type GuideLanguage, guideLanguage } from './media.ts'
import { hrefIn, paths, type Visit } from './paths.ts'
import { problemTexts } from './problem-texts.ts'

interface SearchText {
  readonly id: number
  /** Without the prefix of a proxy. */
  readonly path: string
  readonly title: string
  /** The page or group that contains it. */
  readonly within: string
  readonly excerpt: string
  readonly text: string
  /** The language of a guide; other entries are the same for all readers. */
  readonly lang?: GuideLanguage
}

const options: Options<SearchText> = {
  fields: ['title', 'within', 'text'],
  storeFields: ['path', 'title', 'within', 'excerpt', 'lang'],
  searchOptions: { boost: { title: 4, within: 2 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
}

const kinds: Readonly<Record<GuideLanguage, string>> = { en: 'Guide', ko: '가이드' }

/** Guides in the language of the query, so that none is found twice; browser/site.js does the same. */
const inLanguageOf = (question: string, page: GuideLanguage): SearchOptions['filter'] => {
  const wanted = /\p{Script=Hangul}/u.test(question) ? 'ko' : page
  return ({ lang }) => lang === undefined || lang === wanted
}

/** The length of the excerpt that a result shows. */
const excerptLength = 160
const excerptOf = (text: string) => (text.length > excerptLength ? `${text.slice(0, excerptLength)}…` : text)

async function everything(guides: Guides, versions: () => readonly ApiVersion[]): Promise<SearchText[]> {
  const all: (Omit<SearchText, 'id' | 'excerpt'> & { excerpt?: string })[] = []
  for (const guide of guides.all.filter(({ listed }) => listed)) {
    const { lang, name, subject } = guide
    const { title, sections } = await guides.read(guide, { prefix: '', lang, isExplicit: false })
    const path = paths.guide(lang === 'en' ? subject : name)
    for (const { id, heading, text } of sections)
      all.push({ path: path + (id && `#${id}`), title: heading, within: id ? title : kinds[lang], text, lang })
  }
  const [newest] = versions()
  for (const { id, tag, method, path, summary, description, parameters } of newest?.operations ?? []) {
    const [plain = ''] = description.split('\n\n')
    const excerpt = plain.replaceAll('`', '')
    const text = `${excerpt} ${id} ${parameters.join(' ')}`
    const place = `${paths.reference()}#tag/${tag}/operation/${id}`
    all.push({ path: place, title: summary, within: `${method} ${path}`, excerpt, text })
  }
  for (const { code, status, title, when } of await problemTexts('en'))
    all.push({
      path: paths.problem(code),
      title: code,
      within: `Error ${status}`,
      text: `${title} ${when}`.replaceAll('`', ''),
    })
  return all.map((one, id) => ({ ...one, id, excerpt: excerptOf(one.excerpt ?? one.text) }))
}

const hit = (found: Pick<SearchText, 'path' | 'title' | 'within' | 'excerpt'>, href: (path: string) => string): Html =>
  html`<li><a class="hit" href="${href(found.path)}"><small>${found.within}</small><strong>${found.title}</strong>
<span>${found.excerpt}</span></a></li>\n`

function resultPage(site: Site, visit: Visit, question: string, hits: readonly SearchText[]): Promise<string> {
  const found = `${hits.length || 'Nothing'} found for “${question}”`
  const summary = question === '' ? 'Type what you look for into the field above.' : found
  const body = html`<main id="content" class="page"><article class="text"><h1>Search</h1>
<p>${summary}</p>
<ul class="cards">${hits.map((one) => hit(one, hrefIn(visit)))}</ul></article></main>`
  return layout(site, visit, { title: `Search · ${site.title}`, lang: 'en', kind: 'found', body })
}

/** More results are not useful. */
const mostHits = 30
const longestQuestion = 100

interface ServedSearch {
  readonly site: Site
  readonly guides: Guides
  readonly versions: () => readonly ApiVersion[]
}

export function serveSearch(app: FastifyInstance, { site, guides, versions }: ServedSearch): void {
  const texts = new KeptBody(async () => JSON.stringify({ options, documents: await everything(guides, versions) }))
  app.get(paths.searchTexts, async (request, reply) => {
    const body = await sendKept(request, reply, texts)
    return reply.header('cache-control', revalidate).type('application/json; charset=utf-8').send(body)
  })
  let index: Promise<MiniSearch<SearchText>> | undefined
  const indexed = async () => {
    const made = new MiniSearch(options)
    made.addAll(await everything(guides, versions))
    return made
  }
  app.get(paths.search, async (request, reply) => {
    const { searchParams } = new URL(request.raw.url ?? '', 'http://localhost')
    const question = (searchParams.get('q') ?? '').trim().slice(0, longestQuestion)
    index ??= indexed()
    const filter = inLanguageOf(question, guideLanguage(request.headers['accept-language']))
    const hits = question === '' ? [] : (await index).search(question, { filter }).slice(0, mostHits)
    const page = await resultPage(site, request.exchange, question, hits as unknown as SearchText[])
    reply.header('vary', `${reply.getHeader('vary')}, Accept-Language`)
    const coding = codingFor(request.headers['accept-encoding']?.toString(), page)
    if (coding !== 'identity') reply.header('content-encoding', coding)
    return reply
      .headers({ 'content-security-policy': pagePolicy, 'content-type': 'text/html; charset=utf-8' })
      .send(await encode(coding, page))
  })
}
