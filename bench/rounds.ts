// Rounds: every server takes its turn with a line, seconds apart, so that load on the machine affects all of them. The
// CPU time of a request is compared turn by turn.

import { once } from 'node:events'
import type { Request } from 'autocannon'
import type { Line } from './lines.ts'
import type { Loaded, Plan } from './load.ts'
import { cpuMicroseconds, memoryMebibytes, type Started, start } from './machine.ts'
import type { Name, Running } from './servers.ts'

export interface Settings {
  readonly connections: number
  /** Before the first turn that counts; 0 if it is already warm. */
  readonly warmSeconds: number
  readonly turns: number
  readonly turnSeconds: number
}
interface Turn {
  /** Microseconds of CPU time for a request, of the server's whole process tree. */
  readonly cpu: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly memory: number
}
/** The turns of each server; turns with the same index were next to each other. */
export type Turns = ReadonlyMap<Name, readonly Turn[]>

export const startLoad = (): Started => start('bench/load.ts', 'load')

/** @throws Error if a response had another status, or was missing */
async function loaded(load: Started, plan: Plan, { name, status }: Line, { server, output }: Running): Promise<Loaded> {
  const resultMessage = once(load.child, 'message')
  load.child.send(plan)
  const result = await Promise.race([resultMessage.then(([message]) => message as Loaded), load.ended])
  if (!result) throw new Error(`the load ended: ${load.output()}`)
  const others = Object.keys(result.statuses).filter((one) => Number(one) !== status)
  if (others.length === 0 && result.errors === 0 && result.responses > 0) return result
  const got = `${others.join(', ') || 'no other'} and ${result.errors} errors in ${result.responses} answers`
  const message = `${server.name}, ${name}: ${status} expected, got ${got}. ${output()}`
  throw others.length === 0 ? new Interrupted(message) : new Error(message)
}

/** All responses were right, but connections broke or timed out, as when the machine was suspended. */
class Interrupted extends Error {}

/** Repeats it if it was interrupted. */
const tried = <T>(work: () => Promise<T>): Promise<T> =>
  work().catch((error) => {
    if (!(error instanceof Interrupted)) throw error
    console.error(`again: ${error.message}`)
    return work()
  })

async function turnOf(load: Started, plan: Plan, line: Line, running: Running): Promise<Turn> {
  const { pid } = running
  const before = cpuMicroseconds(pid)
  const { responses, perSecond, p50, p99 } = await loaded(load, plan, line, running)
  const cpu = (cpuMicroseconds(pid) - before) / responses
  return { cpu, perSecond, p50, p99, memory: memoryMebibytes(pid) }
}

/** Warms up every server, then runs all by turns, each time starting with another. @param count the number of items */
export async function measured(
  line: Line,
  running: readonly Running[],
  load: Started,
  { connections, warmSeconds, turns, turnSeconds }: Settings,
  count: number,
): Promise<Turns> {
  const prepared: { one: Running; plan: Omit<Plan, 'seconds'> }[] = []
  for (const one of running) {
    const requests: Request[] = (await line.requests(one, count)).map((request) => ({
      ...request,
      headers: { ...request.headers, authorization: one.authorization },
    }))
    // Alone, because of concurrent requests with one key all but the first are refused.
    for (const { path, ...request } of requests.slice(0, 1))
      await (await fetch(one.url + path, request as RequestInit)).text()
    const plan = { url: one.url, requests, connections }
    if (warmSeconds > 0) await tried(() => loaded(load, { ...plan, seconds: warmSeconds }, line, one))
    prepared.push({ one, plan })
  }
  const found = new Map<Name, Turn[]>(running.map(({ server }) => [server.name, []]))
  for (let turn = 0; turn < turns; turn++) {
    const first = turn % prepared.length
    for (const { one, plan } of [...prepared.slice(first), ...prepared.slice(0, first)])
      found.get(one.server.name)?.push(await tried(() => turnOf(load, { ...plan, seconds: turnSeconds }, line, one)))
  }
  return found
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** The CPU time of one relative to that of another: the median of the turns. */
export const ratioOf = (turns: Turns, one: Name, other: Name): number =>
  median((turns.get(one) ?? []).map(({ cpu }, i) => cpu / (turns.get(other)?.[i]?.cpu ?? Number.NaN)))
