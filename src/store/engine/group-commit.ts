// Group commit: transactions that wait while another is open share its COMMIT, and so its fsync, which is most of the
// cost of a write.
//
// Units of work run one after another, in order of arrival, in one transaction of the engine, each in a savepoint; a
// unit that fails is rolled back alone. None is settled, not even a failed one, before the COMMIT has returned, because
// earlier units whose writes it has seen may still be undone. If the COMMIT fails, or SQLite rolls everything back on
// its own (disk full, I/O error), every unit is rejected.
//
// While another process writes, BEGIN is retried without blocking the event loop, so that reads and health checks
// continue. Queued units are rejected together, so that waits do not add up.

import { setTimeout as sleep } from 'node:timers/promises'
import { Busy, type Driver, type MaybePromise, type Row, Unavailable, type Values } from './driver.ts'

/** The largest number of units, and how long units may still join: finished units wait for the others. */
const most = 64
const longestMs = 5

/** How long to wait for another process. Shorter than clients wait before they give up. */
export const patienceMs = 2000
/** The time between two attempts, varied so that waiting processes do not try in step. */
const retryMs = () => 20 + Math.random() * 30

export const controlStatements = [
  'BEGIN IMMEDIATE',
  'COMMIT',
  'ROLLBACK',
  'SAVEPOINT unit',
  'ROLLBACK TO unit',
  'RELEASE unit',
] as const

/** The one connection that writes. */
export interface Writer {
  /** Whether a transaction is open; SQLite may have rolled it back on its own. */
  isOpen(): boolean
  control(statement: (typeof controlStatements)[number]): void
}

/** The remaining work of a unit. */
export interface Pending {
  /** Statements to run just before the COMMIT. */
  readonly last: (() => void)[]
  /** Effects in memory after the commit. */
  readonly effects: (() => void)[]
}

interface Unit {
  /** `shared`: with others in a transaction; `single`: in its own; `bare`: outside any transaction. */
  readonly kind: 'shared' | 'single' | 'bare'
  readonly work: (pending: Pending) => unknown
  readonly pending: Pending
  resolve(value: unknown): void
  reject(error: unknown): void
  /** Settles its promise after the COMMIT has returned. */
  settle?(): void
}

export class GroupCommit {
  readonly #writer: Writer
  readonly #waiting: Unit[] = []
  #busy = false
  constructor(writer: Writer) {
    this.#writer = writer
  }

  /** Settles when the writes of `work` are durable, or undone. */
  add<T>(kind: Unit['kind'], work: (pending: Pending) => MaybePromise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({
        kind,
        work,
        pending: { last: [], effects: [] },
        resolve: resolve as Unit['resolve'],
        reject,
      })
      if (!this.#busy) void this.#drain()
    })
  }

  async #drain(): Promise<void> {
    this.#busy = true
    for (let unit = this.#waiting.shift(); unit; unit = this.#waiting.shift()) {
      if (unit.kind === 'bare') await this.#alone(unit)
      else await this.#group(unit)
    }
    this.#busy = false
  }

  async #alone({ work, pending, resolve, reject }: Unit): Promise<void> {
    try {
      resolve(await work(pending))
    } catch (error) {
      reject(error)
    }
  }

  async #group(first: Unit): Promise<void> {
    const units = [first]
    try {
      if (!this.#begin()) await this.#beginLater()
      try {
        await this.#perform(first)
      } catch (error) {
        // Nothing else has run in it yet.
        if (this.#writer.isOpen()) this.#writer.control('ROLLBACK')
        throw error
      }
    } catch (error) {
      return first.reject(error)
    }
    try {
      const until = performance.now() + longestMs
      for (let unit = await this.#joining(units, until); unit; unit = await this.#joining(units, until)) {
        units.push(unit)
        await this.#join(unit)
      }
    } catch (error) {
      return this.#rejectAll(units, error)
    }
    this.#commit(units)
  }

  /** Whether a transaction is open now; false if another process is writing. */
  #begin(): boolean {
    try {
      this.#writer.control('BEGIN IMMEDIATE')
      return true
    } catch (error) {
      if (error instanceof Busy) return false
      throw error
    }
  }

  /** @throws Unavailable if the other process takes too long; all waiting units are rejected too */
  async #beginLater(): Promise<void> {
    const until = performance.now() + patienceMs
    for (let left = patienceMs; left > 0; left = until - performance.now()) {
      await sleep(Math.min(left, retryMs()))
      if (this.#begin()) return
    }
    const error = new Unavailable(new Error('another process writes to the database'))
    for (const unit of this.#waiting.splice(0)) {
      if (unit.kind === 'bare') this.#waiting.push(unit)
      else unit.reject(error)
    }
    throw error
  }

  /** The next unit of the group, from those that wait or arrive within a turn of the event loop. */
  async #joining(units: readonly Unit[], until: number): Promise<Unit | undefined> {
    if (units[0]?.kind === 'single' || units.length >= most || performance.now() >= until) return undefined
    if (this.#waiting.length === 0) await new Promise((turned) => setImmediate(turned))
    return this.#waiting[0]?.kind === 'shared' ? this.#waiting.shift() : undefined
  }

  async #perform(unit: Unit): Promise<void> {
    const value = await unit.work(unit.pending)
    if (!this.#writer.isOpen()) throw new Unavailable(new Error('SQLite has rolled the transaction back'))
    unit.settle = () => unit.resolve(value)
  }

  /** @throws the error that rolled back the whole transaction */
  async #join(unit: Unit): Promise<void> {
    this.#writer.control('SAVEPOINT unit')
    try {
      await this.#perform(unit)
    } catch (error) {
      if (!this.#writer.isOpen()) throw error
      this.#writer.control('ROLLBACK TO unit')
      unit.pending.last.length = 0
      unit.pending.effects.length = 0
      unit.settle = () => unit.reject(error)
    }
    this.#writer.control('RELEASE unit')
  }

  #commit(units: readonly Unit[]): void {
    let failure: { error: unknown } | undefined
    try {
      for (const { pending } of units) for (const statement of pending.last) statement()
      this.#writer.control('COMMIT')
    } catch (error) {
      failure = { error }
    }
    // A COMMIT that fails may nevertheless have been applied.
    for (const { pending } of units) for (const effect of pending.effects) effect()
    if (failure) this.#rejectAll(units, failure.error)
    else for (const unit of units) unit.settle?.()
  }

  #rejectAll(units: readonly Unit[], error: unknown): void {
    try {
      if (this.#writer.isOpen()) this.#writer.control('ROLLBACK')
    } catch {
      // The connection cannot recover here; the next BEGIN reports the error.
    }
    const unavailable = error instanceof Unavailable ? error : new Unavailable(error)
    for (const unit of units) unit.reject(unavailable)
  }
}

/** Synchronous statements on one connection. */
export interface Connection extends Pick<Driver, 'engine'> {
  all(sql: string, values?: Values): Row[]
  get(sql: string, values?: Values): Row | undefined
  run(sql: string, values?: Values): number
  script(sql: string): void
}

/**
 * The statements of a transaction. After SQLite has rolled back on its own, each statement would be its own
 * transaction, so they are rejected.
 */
export function whileOpen({ engine, all, get, run, script }: Connection, isOpen: () => boolean): Connection {
  const guarded = <A extends unknown[], R>(statement: (...values: A) => R) => {
    return (...values: A): R => {
      if (!isOpen()) throw new Unavailable(new Error('the transaction is over'))
      return statement(...values)
    }
  }
  return { engine, all: guarded(all), get: guarded(get), run: guarded(run), script: guarded(script) }
}
