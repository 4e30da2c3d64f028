// The one frame of all pages: title, navigation, search, and the content.
//
// Everything can be read without scripts; scripts and styles are files of this server, so the policy below holds on
// every page. Only Redoc needs more (redoc.ts).

import { type AssetName, assetPath } from './assets.ts'
import { type Html, html } from './html.ts'
import { hrefIn, paths, type Visit } from './paths.ts'

export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

export interface FramedPage {
  readonly title: string
  readonly lang: 'en' | 'ko' | 'ja'
  /** The current entry of the navigation. */
  readonly place?: 'guides' | 'try' | 'reference' | 'problems'
  /** A page with one variant for each version: the version shown, and the paths of the others. */
  readonly versions?: readonly { readonly name: string; readonly path: string; readonly current: boolean }[]
  readonly description?: string
  readonly body: Html
  /** In the head, after the elements of every page. */
  readonly head?: Html
  /** Files at the end of the body, with attributes for their scripts. */
  readonly scripts?: readonly { readonly asset: AssetName; readonly data?: Readonly<Record<string, string>> }[]
  /** The class of the body element. */
  readonly kind: string
}

export interface Site {
  /** The API's title. */
  readonly title: string
}

const places = [
  ['guides', paths.guides],
  ['try', paths.tryIt()],
  ['reference', paths.reference()],
  ['problems', paths.problems],
] as const

const english = {
  ...{ guides: 'Guides', try: 'Try it', reference: 'Reference', problems: 'Errors' },
  ...{ documentation: 'Documentation', skip: 'Skip to content', search: 'Search' },
  searched: 'Search guides, operations and errors',
}

/** The texts of the frame, in the language of the page if there is a translation. */
const words: Readonly<Record<FramedPage['lang'], Readonly<Record<keyof typeof english, string>>>> = {
  en: english,
  ko: {
    ...{ guides: '가이드', try: '실행해 보기', reference: '레퍼런스', problems: '오류' },
    ...{ documentation: '문서', skip: '본문으로 건너뛰기', search: '검색' },
    searched: '가이드, 작업, 오류 검색',
  },
  ja: english,
}

async function scriptTags({ scripts = [] }: FramedPage, visit: Visit): Promise<Html[]> {
  const all = await Promise.all(scripts.map(async ({ asset, data = {} }) => ({ src: await assetPath(asset), data })))
  return all.map(({ src, data }) => {
    const attributes = Object.entries(data).map(([name, value]) => html` data-${name}="${value}"`)
    return html`<script defer src="${hrefIn(visit)(src)}"${attributes}></script>\n`
  })
}

const versionSwitch = ({ versions = [] }: FramedPage, href: (path: string) => string): Html | undefined =>
  versions.length < 2
    ? undefined
    : html`<nav class="versions" aria-label="Version">
${versions.map(
  ({ name, path, current }) => html`<a href="${href(path)}"${current && html` aria-current="true"`}>${name}</a>`,
)}</nav>`

/** The whole page, as text. */
export async function layout(site: Site, visit: Visit, page: FramedPage): Promise<string> {
  const href = hrefIn(visit)
  const [style, icon, script, search] = await Promise.all(
    (['site.css', 'icon.svg', 'site.js', 'minisearch.js'] as const).map(assetPath),
  )
  const scripts = await scriptTags(page, visit)
  const { title, lang, place, description, head, body, kind } = page
  const word = words[lang]
  const current = (name: string) => name === place && html` aria-current="page"`
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${description && html`<meta name="description" content="${description}">`}
<link rel="icon" type="image/svg+xml" href="${href(icon as string)}">
<link rel="stylesheet" href="${href(style as string)}">
<script defer src="${href(script as string)}" data-search="${href(search as string)}"
 data-texts="${href(paths.searchTexts)}" data-prefix="${visit.prefix}"></script>
${head}</head>
<body class="page-${kind}">
<a class="skip" href="#content">${word.skip}</a>
<header class="bar">
<a class="brand" href="${href(paths.front)}">
<img src="${href(icon as string)}" alt="" width="22" height="22">${site.title}</a>
<nav class="places" aria-label="${word.documentation}">
${places.map(([name, path]) => html`<a href="${href(path)}"${current(name)}>${word[name]}</a>\n`)}</nav>
${versionSwitch(page, href)}
<form class="search" role="search" action="${href(paths.search)}">
<input type="search" name="q" maxlength="100" placeholder="${word.search}"
 aria-label="${word.searched}" autocomplete="off">
<div class="found" hidden></div>
</form>
</header>
${body}
${scripts}</body>
</html>
`.text
}
