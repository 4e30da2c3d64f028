// The results as a table for people, for docs/bench, and as a small plot.

import { cpus, totalmem } from 'node:os'
import type { Logins } from './logins.ts'

export interface Figures {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}
export interface Line {
  readonly name: string
  readonly server: Figures
  readonly bare: Figures
  /** The ratio of the server's requests a second to the bare route's: the median of the rounds. */
  readonly ratio: number
  /** The ratio to the server's item by id. */
  readonly ofGet: number
}
export interface Report {
  readonly database: string
  readonly lines: readonly Line[]
  readonly logins: Logins
}
export interface Settings {
  readonly count: number
  readonly connections: number
  readonly seconds: number
  readonly rounds: number
}

const heads = ['', 'req/s', 'p50 ms', 'p99 ms', 'bare req/s', 'bare p50', 'ratio', 'of item by id']
const whole = (value: number) => Math.round(value).toLocaleString('en')
const part = (value: number) => value.toFixed(2)

const cells = ({ name, server, bare, ratio, ofGet }: Line) => [
  name,
  whole(server.perSecond),
  part(server.p50),
  part(server.p99),
  whole(bare.perSecond),
  part(bare.p50),
  part(ratio),
  part(ofGet),
]

/** For a terminal. */
export function tableOf({ database, lines }: Report): string {
  const rows = [[database, ...heads.slice(1)], ...lines.map(cells)]
  const widths = heads.map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)))
  const pad = (cell: string, i: number) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))
  return rows.map((row) => row.map(pad).join('  ')).join('\n')
}

/** Timing must not reveal who has an account. */
export const loginsOf = ({ logins: { known, unknown } }: Report): string =>
  `A login that fails, one at a time, median: ${part(known)} ms for a known name, ${part(unknown)} ms for an unknown one (${part(unknown / known)}).`

export function markdownOf(reports: readonly Report[], settings: Settings, plot: string): string {
  const { count, connections, seconds, rounds } = settings
  const tables = reports.map((report) => {
    const { database, lines } = report
    const rows = [heads, heads.map((_, i) => (i === 0 ? '--' : '--:')), ...lines.map(cells)]
    return `## ${database}\n\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\n${loginsOf(report)}`
  })
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  return `# Benchmark: ${whole(count)} items

\`npm run bench:store -- ${count}\` wrote this. The server and a bare Fastify route over the same statements, each a
process of its own on the same database, by turns: ${rounds} rounds of ${seconds} s each, ${connections} connections, from the same machine
(${cpus().length} × ${cpus()[0]?.model.trim()}, ${memory}, Node ${process.versions.node}), which also makes the load. Absolute figures are this
machine's; the ratios are what to read. The items are \`make seed\`'s, a second apart.

**ratio** is the server's requests a second for one of the bare route, which validates nothing, checks no response, and
has no entity tags, cursors, links, problems or log; its totals are counted for every page, ours once for every change.
**of item by id** is the same for the server's own item by id.

![ratios](${plot})

${tables.join('\n\n')}
`
}

const bar = { height: 14, gap: 6, left: 250, width: 360 }
const colors = ['#3b6ea5', '#c77d2e']

/** Bars of the ratio, one per case and database. A ratio over 2 is cut at the edge and shown as a number. */
export function svgOf(reports: readonly Report[], { count }: Settings): string {
  const names = reports[0]?.lines.map(({ name }) => name) ?? []
  const group = reports.length * bar.height + bar.gap
  const height = 60 + names.length * group
  const scale = (ratio: number) => Math.round((Math.min(ratio, 2) / 2) * bar.width)
  const text = (x: number, y: number, words: string, more = '') => `<text x="${x}" y="${y}"${more}>${words}</text>`
  const parts = names.flatMap((name, i) => {
    const top = 50 + i * group
    const bars = reports.flatMap(({ lines }, n) => {
      const { ratio } = lines[i] as Line
      const y = top + n * bar.height
      return [
        `<rect x="${bar.left}" y="${y}" width="${scale(ratio)}" height="${bar.height - 2}" fill="${colors[n]}"/>`,
        text(bar.left + scale(ratio) + 4, y + 10, part(ratio)),
      ]
    })
    return [text(bar.left - 8, top + group / 2, name, ' text-anchor="end"'), ...bars]
  })
  const legend = reports.map(({ database }, n) => text(bar.left + n * 140, 38, database, ` fill="${colors[n]}"`))
  const one = bar.left + scale(1)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${bar.left + bar.width + 60} ${height}" font-family="sans-serif" font-size="11">
<title>Requests a second, compared with a bare Fastify route</title>
<rect width="100%" height="100%" fill="#fff"/>
${text(8, 18, `Requests a second for one of a bare Fastify route over the same statement, ${whole(count)} items`, ' font-size="13"')}
${legend.join('\n')}
<line x1="${one}" y1="44" x2="${one}" y2="${height - 8}" stroke="#999" stroke-dasharray="3 3"/>
${parts.join('\n')}
</svg>
`
}
