// The results: a table for the terminal, docs/bench/peers.md with its chart, and a few lines of the READMEs.

import { cpus, totalmem } from 'node:os'
import { pinned } from './machine.ts'
import type { Settings } from './rounds.ts'
import { type Name, servers } from './servers.ts'

export interface Figures {
  readonly line: string
  readonly server: Name
  readonly cpu: number
  readonly ofFastify: number
  readonly ofRaw: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly memory: number
}
export interface Results {
  readonly count: number
  readonly settings: Settings
  /** Milliseconds until the first 200, by server. */
  readonly starts: ReadonlyMap<string, number>
  readonly lines: readonly Figures[]
}

const names = servers.map(({ name }) => name)
const whole = (value: number) => Math.round(value).toLocaleString('en')
const parts = (value: number) => value.toFixed(2)

const heads = ['', 'CPU µs', '× Fastify', '× node:http', 'req/s', 'p50 ms', 'p99 ms', 'MiB']
const cells = (one: Figures): string[] => [
  one.server,
  whole(one.cpu),
  parts(one.ofFastify),
  parts(one.ofRaw),
  whole(one.perSecond),
  parts(one.p50),
  parts(one.p99),
  whole(one.memory),
]

const linesOf = (results: Results) =>
  [...new Set(results.lines.map(({ line }) => line))].map((line) => ({
    line,
    rows: results.lines.filter((one) => one.line === line),
  }))

const startsOf = ({ starts }: Results) => names.map((name) => [name, whole(starts.get(name) ?? Number.NaN)] as const)

/** For a terminal. */
export function tableOf(results: Results): string {
  const rows = linesOf(results).flatMap(({ line, rows }) => [[], [line, ...heads.slice(1)], ...rows.map(cells)])
  const all = [...rows, [], ['start', 'ms'], ...startsOf(results)]
  const widths = heads.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)))
  const pad = (cell: string, i: number) => (i === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[i] ?? 0))
  return all.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')
}

const markdownTable = (rows: readonly (readonly string[])[], head: readonly string[]): string =>
  [head, head.map((_, i) => (i === 0 ? '--' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

export function markdownOf(results: Results): string {
  const { connections, turns, turnSeconds } = results.settings
  const summary = linesOf(results).map(({ line, rows }) => [line, ...rows.map(({ cpu }) => whole(cpu))])
  const start = ['start, ms', ...startsOf(results).map(([, ms]) => ms)]
  const date = new Date().toISOString().slice(0, 10)
  const processors = `${cpus().length} × ${cpus()[0]?.model.trim()}`
  const machine = `${processors}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
  const places = pinned ? 'servers and load on a processor each' : 'servers and load on the same processors'
  return `# Beside other servers: ${whole(results.count)} items

\`make bench\` wrote this on ${date}: ${machine}; ${places}.
Each server has a copy of the same SQLite file and commits with \`synchronous=FULL\`. All run at once and are asked in
turn: ${turns} turns of ${turnSeconds} s for each line, ${connections} connections; the figures are medians.

**CPU µs** is the CPU time of a request, user and system, of the whole process tree: the steadiest figure on a machine
with other work. **× Fastify** and **× node:http** compare it with theirs, turn by turn. Requests a second and latency
include what the load generator and other programs took; of the quickest servers they show the load's own limit.

![CPU time for a request](peers.svg)

${markdownTable([...summary, start], ['CPU µs for a request', ...names])}

- **node:http** is the floor: no framework, everything by hand ([raw.ts](../../bench/peers/raw.ts)).
- **Fastify** has a JSON Schema for every request and response, \`@fastify/rate-limit\`, \`fast-jwt\` with its cache, tags
  by version and a log line ([fastify.ts](../../bench/peers/fastify.ts)).
- **Express** has \`express-openapi-validator\` for requests, \`express-rate-limit\`, \`fast-jwt\` and a log line
  ([express.ts](../../bench/peers/express.ts)).
- **Shop API** is this server as in production, with callers counted (\`RATE_LIMIT=count\`). It does more: sessions,
  roles, three languages, content negotiation, an audit log sealed with every write, signed cursors, security headers.

${linesOf(results)
  .map(({ line, rows }) => `## ${line[0]?.toUpperCase()}${line.slice(1)}\n\n${markdownTable(rows.map(cells), heads)}`)
  .join('\n\n')}

## Start

From the start of the process to its first 200, on an existing database: \`/health/ready\` of this server, an item of
the others.

${markdownTable(startsOf(results), ['', 'ms'])}
`
}

const colors: Record<Name, string> = {
  'node:http': '#8a8f98',
  Fastify: '#4c8fd6',
  'Shop API': '#d9822b',
  Express: '#5a9e5f',
}
const bar = { height: 13, gap: 14, left: 130, width: 480, top: 52 }

/** Bars of CPU time, one for each line and server. The ground is transparent, and the words suit light and dark. */
export function drawingOf(results: Results): string {
  const lines = linesOf(results)
  const most = Math.max(...results.lines.map(({ cpu }) => cpu))
  const group = names.length * bar.height + bar.gap
  const height = bar.top + lines.length * group
  const length = (cpu: number) => Math.max(1, Math.round((cpu / most) * bar.width))
  const text = (x: number, y: number, words: string, more = '') => `<text x="${x}" y="${y}"${more}>${words}</text>`
  const groups = lines.flatMap(({ line, rows }, i) => {
    const top = bar.top + i * group
    const bars = rows.flatMap(({ server, cpu }, n) => {
      const y = top + n * bar.height
      const end = bar.left + length(cpu)
      return [
        `<rect x="${bar.left}" y="${y}" width="${length(cpu)}" height="${bar.height - 2}" fill="${colors[server]}"/>`,
        text(end + 4, y + 10, whole(cpu)),
      ]
    })
    return [text(bar.left - 8, top + (names.length * bar.height) / 2 + 3, line, ' text-anchor="end"'), ...bars]
  })
  const legend = names.flatMap((name, n) => {
    const x = bar.left + n * 110
    return [`<rect x="${x}" y="30" width="10" height="10" fill="${colors[name]}"/>`, text(x + 15, 39, name)]
  })
  const title = `Microseconds of CPU time for a request, ${whole(results.count)} items on SQLite; less is better`
  const size = `0 0 ${bar.left + bar.width + 60} ${height}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${size}" font-family="sans-serif" font-size="11">
<title>CPU time for a request</title>
<style>text { fill: #24292f } @media (prefers-color-scheme: dark) { text { fill: #d0d7de } }</style>
${text(8, 18, title, ' font-size="13"')}
${legend.join('\n')}
${groups.join('\n')}
</svg>
`
}

const marks = /(<!-- bench:([a-z]+) -->\n)[\s\S]*?(<!-- \/bench -->)/
const readmeHeads: Record<string, string[]> = {
  en: ['', 'item by id', 'list of 20', 'create, 422', 'start'],
  ko: ['', '항목 하나', '목록 20개', '생성 거절(422)', '시작'],
}

/** The page with the part between its marks replaced. @throws Error if it has none */
export function readmeWith(page: string, results: Results): string {
  const [, , language = ''] = marks.exec(page) ?? []
  const head = readmeHeads[language]
  if (!head) throw new Error('a README has no <!-- bench:en --> or <!-- bench:ko -->')
  const cpu = (name: Name, line: string) =>
    `${whole(results.lines.find((one) => one.server === name && one.line === line)?.cpu ?? Number.NaN)} µs`
  const rows = startsOf(results).map(([name, ms]) => [
    name,
    cpu(name, 'item by id'),
    cpu(name, 'list of 20'),
    cpu(name, 'create, 422'),
    `${ms} ms`,
  ])
  return page.replace(marks, (_, open, _language, close) => `${open}\n${markdownTable(rows, head)}\n\n${close}`)
}
