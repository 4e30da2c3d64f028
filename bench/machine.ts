// Processes: each pinned to its own processor, with the CPU time that Linux's /proc reports for them and their
// children.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const graceMs = 5000

/** Empty if there is no such file, or if its process has just ended. */
const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** `0-1,4` as numbers: the processors this process may use. */
const allowed = (/^Cpus_allowed_list:\s*(\S+)/m.exec(read('/proc/self/status'))?.[1] ?? '')
  .split(',')
  .flatMap((span) => {
    const [from = Number.NaN, to = from] = span.split('-').map(Number)
    return from <= to ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : []
  })

const hasTaskset = (() => {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/**
 * Whether servers and load have separate processors. If they share one, latency is worse, but CPU time is much the
 * same.
 */
export const pinned = hasTaskset && allowed.length > 1
const processors = { server: allowed[0], load: allowed[1] }

export interface Started {
  readonly child: ChildProcess
  readonly pid: number
  readonly ended: Promise<void>
  /** Its standard error. */
  output(): string
}

const running = new Set<ChildProcess>()

/** Its standard output is discarded, so that a log line costs only writing it. */
export function start(script: string, where: 'server' | 'load', env: NodeJS.ProcessEnv = {}): Started {
  const command = [process.execPath, script]
  if (pinned) command.unshift('taskset', '-c', String(processors[where]))
  const stdio = ['ignore', 'ignore', 'pipe', ...(where === 'load' ? (['ipc'] as const) : [])] as const
  const child = spawn(command[0] as string, command.slice(1), {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
    stdio: [...stdio],
  })
  running.add(child)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  void ended.then(() => running.delete(child))
  let words = ''
  child.stderr?.on('data', (chunk) => {
    words = `${words}${chunk}`.slice(-4000)
  })
  return { child, pid: child.pid as number, ended, output: () => words }
}

export const hasEnded = ({ child }: Started): boolean => child.exitCode !== null || child.signalCode !== null

export async function stop(started: Started): Promise<void> {
  if (hasEnded(started)) return
  started.child.kill('SIGTERM')
  await Promise.race([started.ended, sleep(graceMs, undefined, { ref: false })])
  started.child.kill('SIGKILL')
  await started.ended
}

/** Ends the processes it started when this process ends. */
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))

/** A port of 127.0.0.1 that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

/** The process and its descendants. */
function treeOf(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), Number(fieldsOf(Number(name))[1])] as const)
  const tree = [pid]
  for (const one of tree) tree.push(...parents.filter(([, parent]) => parent === one).map(([child]) => child))
  return tree
}

/** /proc/<pid>/stat after the name, which may contain spaces: state, parent, ... */
const fieldsOf = (pid: number): string[] => read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []

/** Ticks of Linux's clock: a hundred a second on every architecture that Node runs on. */
const microsecondsPerTick = 10_000

/** User and system time of the process tree since it began. */
export const cpuMicroseconds = (pid: number): number =>
  treeOf(pid).reduce((sum, one) => {
    const [user = 0, system = 0] = fieldsOf(one).slice(11, 13).map(Number)
    return sum + (user + system) * microsecondsPerTick
  }, 0)

/** Memory of the process tree; a page that processes share is counted once. */
export const memoryMebibytes = (pid: number): number =>
  treeOf(pid).reduce((sum, one) => {
    const shared = /^Pss:\s+(\d+)/m.exec(read(`/proc/${one}/smaps_rollup`))?.[1]
    return sum + Number(shared ?? /^VmRSS:\s+(\d+)/m.exec(read(`/proc/${one}/status`))?.[1] ?? 0)
  }, 0) / 1024
