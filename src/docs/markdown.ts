// Guides as HTML: Markdown rendered by marked, with anchors on headings and consoles that can be copied.
//
// The text is ours, so its HTML is not sanitized.

import { Marked, marked, type Tokens } from 'marked'
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
  /** The first paragraph that is not only a link, as plain text. */
  readonly lead: string
  readonly sections: readonly Section[]
  /** Without the title. */
  readonly html: string
}

/** `Get a quote` becomes `get-a-quote`; Hangul is kept. */
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

/** Input is highlighted and can be copied; output is neither. A command continues after a backslash. */
function consoleOf(text: string): string {
  let goesOn = false
  const lines = text.split('\n').map((line) => {
    const isTyped = goesOn || line.startsWith('$ ')
    const shown = escapeHtml(isTyped && !goesOn ? line.slice(2) : line)
    const kind = isTyped ? `typed${goesOn ? ' more' : ''}` : 'answered'
    goesOn = isTyped && line.endsWith('\\')
    return `<span class="${kind}">${shown}</span>`
  })
  return lines.join('\n')
}

const code = ({ text, lang = '' }: Tokens.Code): string => {
  const inside = lang === 'console' ? consoleOf(text) : escapeHtml(text)
  return `<div class="code"><pre tabindex="0"><code class="${escapeHtml(lang)}">${inside}</code></pre></div>\n`
}

const idsOf = (markdown: string): string[] =>
  marked.lexer(markdown).flatMap((token) => (token.type === 'heading' ? idOf(plain(token.text)) : []))

/**
 * @param link returns the path of a link's target on the site; undefined if it is not served
 * @param original of a translation: its headings also get the anchors of the original
 */
export function rendered(markdown: string, link: (href: string) => string | undefined, original?: string): Rendered {
  const originalIds = original === undefined ? [] : idsOf(original)
  const sections: { id: string; heading: string; depth: number; text: string }[] = []
  let title = ''
  let lead = ''
  const renderer = new Marked({
    renderer: {
      code,
      heading({ tokens, depth, text }) {
        const inside = this.parser.parseInline(tokens)
        const id = idOf(plain(text))
        const originalId = originalIds.shift() ?? id
        const also = originalId === id ? '' : `<span id="${originalId}"></span>`
        return depth === 1 ? '' : `<h${depth} id="${id}">${also}<a href="#${id}">${inside}</a></h${depth}>\n`
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
  const tokens = renderer.lexer(markdown)
  for (const token of tokens) {
    if (token.type === 'heading') {
      const heading = plain(token.text)
      if (token.depth === 1) title = heading
      sections.push({ id: token.depth === 1 ? '' : idOf(heading), heading, depth: token.depth, text: '' })
      continue
    }
    const isLink = /^\[[^\]]*\]\([^)]*\)$/.test(token.raw.trim())
    if (token.type === 'paragraph' && lead === '' && !isLink) lead = plain(token.text)
    const section = sections.at(-1)
    if (section) section.text = `${section.text} ${plain(token.raw)}`.trim()
  }
  // A table that is too wide scrolls on its own.
  const tables = (text: string) =>
    text.replaceAll('<table>', '<div class="wide" tabindex="0"><table>').replaceAll('</table>', '</table></div>')
  return { title, lead, sections, html: tables(renderer.parser(tokens)) }
}
