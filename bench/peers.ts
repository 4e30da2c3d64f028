// make bench: this server, bare Fastify with its plugins, Express with a validator, and node:http alone, in one run.
//
// Writes docs/bench/peers.md, its drawing and the tables of the READMEs. `npm run bench -- --quick` takes a minute and
// only prints.

import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { lines } from './lines.ts'
import { stop } from './machine.ts'
import { drawingOf, type Figures, markdownOf, type Results, readmeWith, tableOf } from './report.ts'
import { measured, median, ratioOf, type Settings, startLoad } from './rounds.ts'
import { copyFor, prepare, type Running, serve, servers } from './servers.ts'

const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values
const count = quick ? 10_000 : 100_000
const starts = quick ? 1 : 3
const settings: Settings = quick
  ? { connections: 32, warmSeconds: 1, turns: 2, turnSeconds: 0.5 }
  : { connections: 32, warmSeconds: 2, turns: 5, turnSeconds: 1 }

const log = (words: string) => console.error(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${words}`)

log(`${count.toLocaleString('en')} items`)
const { folder } = prepare(count)
const running: Running[] = []
const startMs = new Map<string, number>()
for (const server of servers) {
  log(`start of ${server.name}`)
  const own = copyFor(server, folder)
  // The first start on a new database makes the administrator; it does not count.
  await (await serve(server, own)).running.stop()
  const durations: number[] = []
  for (let i = 0; i < starts; i++) {
    const served = await serve(server, own)
    durations.push(served.ms)
    if (i < starts - 1) await served.running.stop()
    else running.push(served.running)
  }
  startMs.set(server.name, median(durations))
}

const load = startLoad()
const results: Results = { count, settings, starts: startMs, lines: [] }
const found: Figures[] = []
for (const line of lines) {
  log(line.name)
  const turns = await measured(line, running, load, settings, count)
  for (const { name } of servers) {
    const own = turns.get(name) ?? []
    const figure = (key: keyof (typeof own)[number]) => median(own.map((turn) => turn[key]))
    found.push({
      line: line.name,
      server: name,
      cpu: figure('cpu'),
      ofFastify: ratioOf(turns, name, 'Fastify'),
      ofRaw: ratioOf(turns, name, 'node:http'),
      perSecond: figure('perSecond'),
      p50: figure('p50'),
      p99: figure('p99'),
      memory: figure('memory'),
    })
  }
}
await Promise.all([stop(load), ...running.map((one) => one.stop())])

const all: Results = { ...results, lines: found }
console.log(tableOf(all))
if (!quick) {
  writeFileSync('docs/bench/peers.md', markdownOf(all))
  writeFileSync('docs/bench/peers.svg', drawingOf(all))
  for (const page of ['README.md', 'README.ko.md']) writeFileSync(page, readmeWith(readFileSync(page, 'utf8'), all))
  log('written: docs/bench/peers.md and .svg, README.md, README.ko.md')
}
