// The guides of docs/guides and their text as HTML. guide-pages.ts serves them.
//
// A translation is a file with its language before the extension: `logging-in.ko.md`. Decisions that guides link to are
// pages, too. Each file is read and rendered on first request.

import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type Rendered, rendered } from './markdown.ts'
import type { GuideLanguage } from './media.ts'
import { hrefIn, paths, type Visit } from './paths.ts'

export const docsFolder = new URL('../../docs/', import.meta.url)

/** The order for newcomers; any others follow by name. */
const order = [
  ...['tour', 'logging-in', 'api-clients', 'reading-collections', 'images', 'taking-a-payment', 'idempotency'],
  ...[
    'making-a-client',
    'events',
    'webhooks',
    'versions',
    'migrating-to-v2',
    'api-changelog',
    'personal-data',
    'audit-log',
  ],
]

export interface Guide {
  /** Below /docs: `logging-in`, `logging-in.ko`, `decisions/0007-...`. */
  readonly name: string
  /** The name without its language; at /docs/<subject> the reader's language decides. */
  readonly subject: string
  readonly lang: GuideLanguage
  /** Whether it is in the navigation and in the search. */
  readonly listed: boolean
  readonly file: URL
}

const placeOf = ({ subject }: Guide) => (order.includes(subject) ? order.indexOf(subject) : order.length)

/** An image may lack the files that only developers read. */
const filesIn = (path: string): string[] => {
  const url = new URL(path, docsFolder)
  return existsSync(url) ? readdirSync(url) : []
}

function guideOf(path: string, file: string, below = ''): Guide {
  const name = below + file.slice(0, -'.md'.length)
  const subject = name.replace(/\.ko$/, '')
  const lang = subject === name ? 'en' : 'ko'
  return { name, subject, lang, listed: below === '', file: new URL(path + file, docsFolder) }
}

const isMarkdown = (file: string) => file.endsWith('.md')

/** Every guide, in reading order. */
function guidesThere(): readonly Guide[] {
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

/**
 * The reader's language, and how links name guides: with a language in the path, or without one so that headers decide.
 */
export interface Reader extends Visit {
  readonly lang: GuideLanguage
  readonly isExplicit: boolean
}

/** The path of a guide for a reader; decisions are in English only. */
export const guidePath = ({ subject, listed }: Guide, { lang, isExplicit }: Omit<Reader, 'prefix'>): string =>
  paths.guide(isExplicit && listed ? `${subject}.${lang}` : subject)

export class Guides {
  readonly all: readonly Guide[]
  readonly pictures: readonly string[]

  constructor() {
    this.all = guidesThere()
    this.pictures = filesIn('guides/').filter((file) => file.endsWith('.svg'))
  }

  /** In English, or in the other language if there is a translation. */
  listed(lang: GuideLanguage): readonly Guide[] {
    const english = this.all.filter((guide) => guide.listed && guide.lang === 'en')
    return english.map((guide) => this.translation(guide, lang) ?? guide)
  }

  translation({ subject }: Guide, lang: GuideLanguage): Guide | undefined {
    return this.all.find((guide) => guide.subject === subject && guide.lang === lang)
  }

  async read(guide: Guide, reader: Reader): Promise<Rendered> {
    const original = guide.lang === 'en' ? undefined : this.translation(guide, 'en')
    const [text, english] = await Promise.all(
      [guide, original].map((one) => (one ? readFile(one.file, 'utf8') : undefined)),
    )
    return rendered(text as string, (target) => this.#link(guide, target, reader), english)
  }

  /** The target of a link in a guide; undefined for files that are not served. */
  #link(from: Guide, target: string, reader: Reader): string | undefined {
    const href = hrefIn(reader)
    if (/^(?:[a-z]+:|#)/.test(target)) return target
    if (target.startsWith('/')) return href(target)
    const { href: file, hash } = new URL(target, from.file)
    const whole = file.slice(0, file.length - hash.length)
    const guide = this.all.find((one) => one.file.href === whole)
    // The first line of a translated tour links to the other language.
    if (guide?.subject === from.subject && guide !== from) return href(paths.guide(`${guide.subject}.${guide.lang}`))
    if (guide) return href(guidePath(guide, reader)) + hash
    const picture = this.pictures.find((name) => new URL(`guides/${name}`, docsFolder).href === whole)
    return picture === undefined ? undefined : href(paths.guide(picture))
  }
}
