// The interface that SQLite and PostgreSQL share.
//
// SQL is written once, with `:name` parameters, for both. Statements are prepared once per text and kept, so texts must
// come from a closed set, never from a client. SQLite is synchronous, so a statement returns a value or a promise, and
// may throw or reject.

export type Value = string | number | boolean | null
export type Values = Readonly<Record<string, Value>>
export type Row = Readonly<Record<string, unknown>>

export type Engine = 'sqlite' | 'postgres'

/** A value, or the promise of one where it has to be waited for. */
export type MaybePromise<T> = T | Promise<T>

/** Like `promise.then(next)`, without a promise where the value is there already. */
export const andThen = <T, R>(value: MaybePromise<T>, next: (value: T) => MaybePromise<R>): MaybePromise<R> =>
  value instanceof Promise ? value.then(next) : next(value)

/** Runs `work`, and throws what `map` makes of its error, whether it throws or rejects. */
export async function mapError<T>(work: () => MaybePromise<T>, map: (error: unknown) => unknown): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw map(error)
  }
}

/** SQL with another word in the place of each `:name`. */
export const rename = (sql: string, place: (name: string) => string): string =>
  sql.replaceAll(/(?<![:\w]):([a-z_]\w*)/g, (_, name: string) => place(name))

export interface Driver {
  /** For the few statements that cannot be written once (migrations with a twin, search). */
  readonly engine: Engine
  /** Every row, in the statement's order. */
  all(sql: string, values?: Values): MaybePromise<Row[]>
  /** The first row, or undefined where there is none. */
  get(sql: string, values?: Values): MaybePromise<Row | undefined>
  /** How many rows a statement changed. */
  run(sql: string, values?: Values): MaybePromise<number>
  /**
   * Runs a statement at the end of the transaction, after all others; never when it is rolled back. For what no
   * statement in it reads: SQLite writes the search index once for all transactions that share a COMMIT. Outside a
   * transaction, immediately.
   */
  runLast(sql: string, values?: Values): MaybePromise<unknown>
  /** Several statements without parameters; for migrations. */
  script(sql: string): MaybePromise<void>
  /**
   * Runs `work` in one transaction and commits when it resolves; rolls back and rethrows when it rejects. A transaction
   * inside a transaction is the same transaction. Where two wait for each other one of them is rolled back and `work`
   * is called again, so it must be all right to call it twice.
   * @param exclusive lets only one process at a time do this kind of work (migrating, seeding)
   */
  transaction<T>(work: (inside: Driver) => MaybePromise<T>, exclusive?: 'exclusive'): Promise<T>
  /**
   * Waits for the lock of this name and holds it until the transaction ends. For rules over several rows: each holder
   * sees what the previous one committed. Only inside a transaction.
   */
  lock(name: string): Promise<void>
  /**
   * For data cached in memory: calls `effect` when this transaction has been committed, or may have been because its
   * COMMIT failed, and before it is settled; never when it is rolled back. Outside a transaction, immediately.
   */
  afterCommit(effect: () => void): void
  /** Another number once another process has committed; undefined where the engine does not say, or not now. */
  dataVersion(): number | undefined
  /** Another number once anything has been committed, by whatever process; undefined where the engine does not say. */
  revision(): number | undefined
  /**
   * Removes deleted content from what the engine keeps outside its tables: the write-ahead log, and samples of columns.
   * Nothing where the engine does that by itself in time; not inside a transaction.
   */
  purge(): Promise<void>
  close(): Promise<void>
}

/** A lock outside a transaction would be released immediately. */
export const lockOutside = async (): Promise<void> => {
  throw new Error('a lock is held by a transaction, and there is none')
}

/** A constraint said no. `column` is the first column of a unique key, where the engine names it. */
export class ConstraintViolation extends Error {
  readonly kind: 'unique' | 'reference' | 'check'
  readonly column: string | undefined
  constructor(kind: ConstraintViolation['kind'], column: string | undefined, cause: unknown) {
    super(`${kind} constraint${column ? ` on ${column}` : ''}`, { cause })
    this.name = 'ConstraintViolation'
    this.kind = kind
    this.column = column
  }
}

/** The database cannot be reached or cannot write: nothing is known to be wrong with the request. */
export class Unavailable extends Error {
  constructor(cause: unknown) {
    super('the database is unavailable', { cause })
    this.name = 'Unavailable'
  }
}

/** Another process writes to an embedded database: it may be free a moment later. */
export class Busy extends Unavailable {}
