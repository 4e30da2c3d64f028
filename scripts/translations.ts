// Which guides have a Korean translation, and whether each still matches the English one: the same number of headings,
// list items and table rows, the same code, the same links, the same names in code.
//
//   node scripts/translations.ts           lists missing translations and differences; exits with 1 for differences
//   node scripts/translations.ts --write   first copies the code of every English guide into its translation
//
// A guide without a translation is no mistake: Korean readers see it in English, with a note.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { lexer, type Token, type Tokens } from 'marked'

const folder = new URL('../docs/guides/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const translationOf = (name: string) => `${name}.ko.md`

/** The names of all English guides. */
export const guideNames = (): string[] =>
  readdirSync(folder)
    .filter((file) => /^[^.]+\.md$/.test(file))
    .map((file) => basename(file, '.md'))

export const isTranslated = (name: string): boolean => existsSync(new URL(translationOf(name), folder))

/** What must be equal in a section of both, with its name for messages. */
interface Outline {
  readonly heading: string
  readonly depth: number
  readonly code: string[]
  readonly 'rows of tables': string[]
  readonly 'entries of lists': string[]
  readonly links: Set<string>
  readonly names: Set<string>
}

interface Parent {
  readonly tokens?: Token[]
  readonly items?: Token[]
  readonly header?: Tokens.TableCell[]
  readonly rows?: Tokens.TableCell[][]
}

/** A token and all tokens inside it. */
function* inside(token: Token): Iterable<Token> {
  yield token
  const { tokens = [], items = [], header = [], rows = [] } = token as Parent
  const cells = [...header, ...rows.flat()]
  for (const one of [...tokens, ...items, ...cells.flatMap((cell) => cell.tokens)]) yield* inside(one)
}

/** Without the section of a page, which is named after its translated heading. */
const target = (href: string) => href.split('#')[0] as string

function outline(markdown: string): Outline[] {
  const sections: Outline[] = []
  for (const block of lexer(markdown)) {
    if (block.type === 'heading')
      sections.push({
        ...{ heading: block.text, depth: block.depth, code: [], links: new Set(), names: new Set() },
        ...{ 'rows of tables': [], 'entries of lists': [] },
      })
    const section = sections.at(-1)
    if (!section) continue
    for (const token of inside(block)) {
      if (token.type === 'code') section.code.push(token.text)
      if (token.type === 'codespan') section.names.add(token.text)
      if (token.type === 'link' || token.type === 'image') section.links.add(target(token.href))
      if (token.type === 'table') section['rows of tables'].push(`${token.rows.length} by ${token.header.length}`)
      if (token.type === 'list') section['entries of lists'].push(`${token.items.length}`)
    }
  }
  return sections
}

const kinds = ['code', 'links', 'names', 'rows of tables', 'entries of lists'] as const

/** The differences of a translation, one line each. */
export function differences(english: string, translated: string): string[] {
  const [one, other] = [outline(english), outline(translated)]
  const depths = (sections: Outline[]) => sections.map(({ depth }) => depth).join(' ')
  if (depths(one) !== depths(other))
    return [`its headings have the depths ${depths(other)}, those of the English guide ${depths(one)}`]
  return one.flatMap((section, i) => {
    const translation = other[i] as Outline
    return kinds.flatMap((kind) => {
      const [wanted, there] = [[...section[kind]], [...translation[kind]]]
      if (kind === 'links' || kind === 'names') for (const list of [wanted, there]) list.sort()
      if (JSON.stringify(wanted) === JSON.stringify(there)) return []
      const lacks = wanted.filter((text) => !there.includes(text))
      const adds = there.filter((text) => !wanted.includes(text))
      const short = (texts: string[]) => texts.map((text) => JSON.stringify(text.slice(0, 60))).join(', ') || 'nothing'
      const place = `“${translation.heading}” (“${section.heading}”)`
      return [`${place}: ${kind} differ: lacks ${short(lacks)}, has ${short(adds)} instead`]
    })
  })
}

/** Of every translated guide, by the path of its translation. */
export const comparisons = (): Map<string, string[]> =>
  new Map(
    guideNames()
      .filter(isTranslated)
      .map((name) => [
        `docs/guides/${translationOf(name)}`,
        differences(read(`${name}.md`), read(translationOf(name))),
      ]),
  )

const fences = /^```.*?^```$/gms

/** Copies the fenced code of a guide into its translation, where both have as many pieces. */
export function copyCode(name: string): void {
  if (!isTranslated(name)) return
  const [code, translated] = [read(`${name}.md`).match(fences) ?? [], read(translationOf(name))]
  if (translated.match(fences)?.length !== code.length) return
  let next = 0
  writeFileSync(
    new URL(translationOf(name), folder),
    translated.replaceAll(fences, () => code[next++] as string),
  )
}

if (import.meta.main) {
  if (process.argv.includes('--write')) for (const name of guideNames()) copyCode(name)
  for (const name of guideNames().filter((name) => !isTranslated(name)))
    console.log(`docs/guides/${name}.md has no translation: shown in English. Write docs/guides/${translationOf(name)}`)
  for (const [file, found] of comparisons()) {
    for (const line of found) console.error(`${file}: ${line}`)
    if (found.length > 0) process.exitCode = 1
  }
}
