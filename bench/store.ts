// make bench-store: the server against a bare Fastify route over the same statements, on every available engine.
//
// `npm run bench:store -- 1000000` for a million items. The two take turns, so that a busy moment of the machine
// affects both, and the ratio is the median of the rounds. Prints a table; writes docs/bench. BENCH_DATABASE_URL names
// a PostgreSQL on this machine (`none` for none), BENCH_SECONDS and BENCH_ROUNDS set the duration.

import { mkdirSync, writeFileSync } from 'node:fs'
import { cases } from './store/cases.ts'
import { type Case, type Round, round } from './store/load.ts'
import { logins } from './store/logins.ts'
import {
  type Figures,
  type Line,
  loginsOf,
  markdownOf,
  type Report,
  type Settings,
  svgOf,
  tableOf,
} from './store/report.ts'
import { type Place, places, seed, serve } from './store/shop.ts'

const usual = 100_000
const settings: Settings = {
  count: Number(process.argv[2] ?? usual),
  connections: 10,
  seconds: Number(process.env.BENCH_SECONDS ?? 1),
  rounds: Number(process.env.BENCH_ROUNDS ?? 3),
}
if (!Number.isSafeInteger(settings.count) || settings.count < 1000) {
  console.error('How many items? A whole number from 1000.')
  process.exit(1)
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

function figuresOf(rounds: readonly Round[]): Figures {
  const all = rounds.flatMap(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const at = (share: number) => all[Math.floor(all.length * share)] ?? Number.NaN
  return { perSecond: middle(rounds.map(({ perSecond }) => perSecond)), p50: at(0.5), p99: at(0.99) }
}

/** Both by turns, after a warm-up round of each. */
async function measured(one: Case, server: string, bare: string) {
  const ours = () => round(server, one.server, one.status, settings)
  const theirs = () => round(bare, one.bare, one.bareStatus ?? one.status, settings)
  await ours()
  await theirs()
  const pairs: [Round, Round][] = []
  for (let i = 0; i < settings.rounds; i++) pairs.push([await ours(), await theirs()])
  const ratio = middle(pairs.map(([a, b]) => a.perSecond / b.perSecond))
  return { name: one.name, server: figuresOf(pairs.map(([a]) => a)), bare: figuresOf(pairs.map(([, b]) => b)), ratio }
}

async function reportOf(place: Place, database: string): Promise<Report> {
  const server = await serve(place, 'src/server.ts')
  const bare = await serve(place, 'bench/store/bare.ts')
  const lines: Line[] = []
  for (const one of await cases(place, server.url, bare.url, settings.count)) {
    const line = await measured(one, server.url, bare.url)
    lines.push({ ...line, ofGet: line.server.perSecond / (lines[0] ?? line).server.perSecond })
    if (process.stderr.isTTY) console.error(`${database}: ${one.name}`)
  }
  const tried = await logins(server.url)
  await Promise.all([server.stop(), bare.stop()])
  return { database, lines, logins: tried }
}

// All databases are filled before the first measurement, so that the machine needs to be quiet only at the end.
const reports: Report[] = []
const found = await places()
try {
  const databases: string[] = []
  for (const place of found) databases.push(await seed(place, settings.count))
  for (const [i, place] of found.entries()) {
    const report = await reportOf(place, databases[i] as string)
    console.log(`${tableOf(report)}\n${loginsOf(report)}\n`)
    reports.push(report)
  }
} finally {
  for (const place of found) await place.remove()
}

const name = settings.count === usual ? 'results' : `results-${settings.count}`
mkdirSync('docs/bench', { recursive: true })
writeFileSync(`docs/bench/${name}.md`, markdownOf(reports, settings, `${name}.svg`))
writeFileSync(`docs/bench/${name}.svg`, svgOf(reports, settings))
console.log(`Written to docs/bench/${name}.md and .svg.`)
