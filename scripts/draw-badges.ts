// docs/badges.svg, at the top of the README: facts about this repository, each read from its source. `make generate`
// writes it, so the badges are always true.

/** The text, and where it is read from. */
export interface Facts {
  readonly document: { readonly openapi: string; readonly paths: Record<string, object> }
  readonly pack: { readonly engines: { readonly node: string }; readonly license: string }
  readonly tsconfig: { readonly compilerOptions: { readonly strict: boolean } }
}

const height = 20
const gap = 6
/** The width of a letter of 11 pixels, approximately. */
const letter = 6.8

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function badge(label: string, value: string, color: string, left: number): { svg: string; right: number } {
  const [one, other] = [label, value].map((text) => Math.round(text.length * letter + 12)) as [number, number]
  const text = (content: string, x: number, width: number) =>
    `<text x="${x + width / 2}" y="14" textLength="${width - 12}">${escaped(content)}</text>`
  const svg = [
    `  <rect x="${left}" width="${one}" height="${height}" fill="#555"/>`,
    `  <rect x="${left + one}" width="${other}" height="${height}" fill="${color}"/>`,
    `  ${text(label, left, one)}${text(value, left + one, other)}`,
  ].join('\n')
  return { svg, right: left + one + other }
}

export function badgesPicture({ document, pack, tsconfig }: Facts): string {
  const operations = Object.values(document.paths)
    .flatMap((path) => Object.values(path))
    .filter((one) => one?.operationId)
  const facts: (readonly [label: string, value: string, color: string])[] = [
    ['OpenAPI', document.openapi.replace(/\.\d+$/, ''), '#4c7a1f'],
    ['operations', `${operations.length}`, '#4c7a1f'],
    ['Node', pack.engines.node.replace('>=', '≥ '), '#2b6da8'],
    ['TypeScript', tsconfig.compilerOptions.strict ? 'strict' : 'not strict', '#2b6da8'],
    ['license', pack.license, '#2b6da8'],
  ]
  const drawn: string[] = []
  let left = 0
  for (const fact of facts) {
    const { svg, right } = badge(...fact, left)
    drawn.push(svg)
    left = right + gap
  }
  const description = facts.map(([label, value]) => `${label} ${value}`).join(', ')
  const [width, font] = [left - gap, 'font-family="Verdana, DejaVu Sans, sans-serif" font-size="11"']
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(description)}</title>`,
    `<g fill="#fff" text-anchor="middle" ${font}>`,
    ...drawn,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}
