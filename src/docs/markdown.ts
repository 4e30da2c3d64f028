// Guides as HTML: Markdown rendered by marked, with headings that can be linked to and consoles that can be copied.
//
// The text is ours, so the HTML in it is not cleaned.

import { Marked, type Tokens } from 'marked'
import { escapeHtml } from './html.ts'

export interface Section {
  readonly id: string
  readonly heading: string
  readonly depth: number
  /** Plain text, for the search. */
  readonly text: string
}

export interface Rendered {
  readonly title: string
  /** The first paragraph, as plain text. */
  readonly lead: string
  readonly sections: readonly Section[]
  /** Without the title. */
  readonly html: string
}

/** `Get a quote` becomes `get-a-quote`; Hangul stays. */
const idOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')

const plain = (markdown: string): string =>
  markdown
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`*|]|^#+ /gm, '')
    .replaceAll(/-{2,}/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** What is typed stands out from what is answered; only the former is copied. */
function consoleOf(text: string): string {
  const lines = text
    .split('\n')
    .map((line) =>
      line.startsWith('$ ')
        ? `<span class="typed">${escapeHtml(line.slice(2))}</span>`
        : `<span class="answered">${escapeHtml(line)}</span>`,
    )
  return lines.join('\n')
}

const code = ({ text, lang = '' }: Tokens.Code): string => {
  const inside = lang === 'console' ? consoleOf(text) : escapeHtml(text)
  return `<div class="code"><pre tabindex="0"><code class="${escapeHtml(lang)}">${inside}</code></pre></div>\n`
}

/** @param link where a link of the text leads on the site; undefined where nothing is served */
export function rendered(markdown: string, link: (href: string) => string | undefined): Rendered {
  const sections: { id: string; heading: string; depth: number; text: string }[] = []
  let title = ''
  let lead = ''
  const marked = new Marked({
    renderer: {
      code,
      heading({ tokens, depth, text }) {
        const inside = this.parser.parseInline(tokens)
        const id = idOf(plain(text))
        return depth === 1 ? '' : `<h${depth} id="${id}"><a href="#${id}">${inside}</a></h${depth}>\n`
      },
      link({ href, tokens }) {
        const inside = this.parser.parseInline(tokens)
        const to = link(href)
        return to === undefined ? inside : `<a href="${escapeHtml(to)}">${inside}</a>`
      },
      image: ({ href, text }) =>
        `<img src="${escapeHtml(link(href) ?? href)}" alt="${escapeHtml(text)}" loading="lazy">`,
    },
  })
  const tokens = marked.lexer(markdown)
  for (const token of tokens) {
    if (token.type === 'heading') {
      const heading = plain(token.text)
      if (token.depth === 1) title = heading
      sections.push({ id: token.depth === 1 ? '' : idOf(heading), heading, depth: token.depth, text: '' })
      continue
    }
    if (token.type === 'paragraph' && lead === '') lead = plain(token.text)
    const section = sections.at(-1)
    if (section) section.text = `${section.text} ${plain(token.raw)}`.trim()
  }
  // A table that is too wide scrolls by itself.
  const tables = (text: string) =>
    text.replaceAll('<table>', '<div class="wide" tabindex="0"><table>').replaceAll('</table>', '</table></div>')
  return { title, lead, sections, html: tables(marked.parser(tokens)) }
}
