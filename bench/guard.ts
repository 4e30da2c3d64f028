// npm run bench:guard: fails if a request takes much more CPU time than when bench/recorded.json was written.
//
// It compares the ratio to bare Fastify in the same run, turn by turn, so that the speed and load of the machine do not
// matter; the best of three tries counts. `npm run bench:guard -- --record` writes the measured values.

import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { lines } from './lines.ts'
import { stop } from './machine.ts'
import { measured, median, ratioOf, type Settings, startLoad } from './rounds.ts'
import { copyFor, prepare, serve, servers } from './servers.ts'

interface Recorded {
  readonly date: string
  readonly node: string
  /** CPU time for a request, in that of bare Fastify. */
  readonly ratios: Readonly<Record<string, number>>
}

const file = 'bench/recorded.json'
const mostTimes = 1.3
const mostTries = 3
const count = 10_000
const guarded = ['item by id', 'list of 20', 'create, 422']
const settings: Settings = { connections: 32, warmSeconds: 3, turns: 5, turnSeconds: 0.5 }

const { record } = parseArgs({ options: { record: { type: 'boolean', default: false } } }).values
const recorded: Recorded = record ? { date: '', node: '', ratios: {} } : JSON.parse(readFileSync(file, 'utf8'))

const { folder } = prepare(count)
const running = []
for (const server of servers.filter(({ name }) => name === 'Fastify' || name === 'Shop API'))
  running.push((await serve(server, copyFor(server, folder))).running)
const load = startLoad()

const ratios: Record<string, number> = {}
let failed = false
for (const line of lines.filter(({ name }) => guarded.includes(name))) {
  const most = (recorded.ratios[line.name] ?? Number.POSITIVE_INFINITY) * mostTimes
  const found: number[] = []
  // A record is the median of all tries, so that typical values are close to it.
  while (found.length < mostTries && (record || !found.some((ratio) => ratio <= most))) {
    const warmed = found.length === 0 ? settings : { ...settings, warmSeconds: 0 }
    found.push(ratioOf(await measured(line, running, load, warmed, count), 'Shop API', 'Fastify'))
  }
  const best = record ? median(found) : Math.min(...found)
  ratios[line.name] = Number(best.toFixed(2))
  const isOver = !record && best > most
  failed ||= isOver
  const limit = record
    ? ''
    : `, at most ${most.toFixed(2)} (recorded ${recorded.ratios[line.name]} on ${recorded.date})`
  const tries = found.map((ratio) => ratio.toFixed(2)).join(', ')
  console.log(`${isOver ? 'FAIL' : 'ok  '} ${line.name}: ${best.toFixed(2)} × Fastify${limit}; tries: ${tries}`)
}
await Promise.all([stop(load), ...running.map((one) => one.stop())])

if (record) {
  const written: Recorded = { date: new Date().toISOString().slice(0, 10), node: process.versions.node, ratios }
  writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`)
  console.log(`written: ${file}`)
}
process.exit(failed ? 1 : 0)
