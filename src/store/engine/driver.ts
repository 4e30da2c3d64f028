// The interface that SQLite and PostgreSQL share.
//
// SQL is written once for both, with `:name` parameters. Statements are prepared once for each text and kept, so texts
// must come from a closed set, never from a client. SQLite is synchronous, so a statement returns a value or a promise,
// and may throw or reject.

export type Value = string | number | boolean | null
export type Values = Readonly<Record<string, Value>>
export type Row = Readonly<Record<string, unknown>>

export type Engine = 'sqlite' | 'postgres'

/** A value, or a promise of one if it is not available yet. */
export type MaybePromise<T> = T | Promise<T>

/** Like `promise.then(next)`, without a promise if the value is already available. */
export const andThen = <T, R>(value: MaybePromise<T>, next: (value: T) => MaybePromise<R>): MaybePromise<R> =>
  value instanceof Promise ? value.then(next) : next(value)

/** Runs `work`, and throws the result of `map` for its error, whether it throws or rejects. */
export async function mapError<T>(work: () => MaybePromise<T>, map: (error: unknown) => unknown): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw map(error)
  }
}

/** SQL with each `:name` replaced. */
export const rename = (sql: string, place: (name: string) => string): string =>
  sql.replaceAll(/(?<![:\w]):([a-z_]\w*)/g, (_, name: string) => place(name))

export interface Driver {
  /** For the few statements that cannot be written once for both (search, migrations in two files). */
  readonly engine: Engine
  /** All rows, in the statement's order. */
  all(sql: string, values?: Values): MaybePromise<Row[]>
  /** The first row, or undefined if there is none. */
  get(sql: string, values?: Values): MaybePromise<Row | undefined>
  /** The number of rows that a statement changed. */
  run(sql: string, values?: Values): MaybePromise<number>
  /**
   * Runs a statement at the end of the transaction, after all others, unless it is rolled back. For writes that no
   * other statement of it reads: SQLite writes the search index once for all transactions that share a COMMIT. Outside
   * a transaction, immediately.
   */
  runLast(sql: string, values?: Values): MaybePromise<unknown>
  /** Several statements without parameters; for migrations. */
  script(sql: string): MaybePromise<void>
  /**
   * Runs `work` in one transaction and commits when it resolves; rolls back and rethrows when it rejects. A nested
   * transaction joins the outer one. After a deadlock, one of the transactions is rolled back and its `work` is called
   * again, so it must be safe to call twice.
   * @param exclusive lets only one process at a time do this kind of work (migrating, seeding)
   */
  transaction<T>(work: (inside: Driver) => MaybePromise<T>, exclusive?: 'exclusive'): Promise<T>
  /**
   * Waits for the lock with this name and holds it until the transaction ends. For rules about several rows: each
   * holder sees what the previous one committed. Only inside a transaction.
   */
  lock(name: string): Promise<void>
  /**
   * For data cached in memory: calls `effect` when this transaction has been committed, or may have been because its
   * COMMIT failed, and before its result is returned; never when it is rolled back. Outside a transaction, immediately.
   */
  afterCommit(effect: () => void): void
  /** Changes when another process has committed; undefined if the engine cannot tell. */
  dataVersion(): number | undefined
  /** Changes when any process has committed; undefined if the engine cannot tell. */
  revision(): number | undefined
  /**
   * Removes deleted content from places outside the tables: the write-ahead log, and column statistics. Does nothing if
   * the engine does that by itself soon; not inside a transaction.
   */
  purge(): Promise<void>
  close(): Promise<void>
}

/** A lock outside a transaction would be released immediately. */
export const lockOutside = async (): Promise<void> => {
  throw new Error('a lock is held by a transaction, and there is none')
}

/** A constraint was violated. `column` is the first column of a unique key, if the engine names it. */
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

/** The database cannot be reached or cannot write; nothing indicates a fault in the request. */
export class Unavailable extends Error {
  constructor(cause: unknown) {
    super('the database is unavailable', { cause })
    this.name = 'Unavailable'
  }
}

/** Another process is writing to an embedded database, which may be available a moment later. */
export class Busy extends Unavailable {}
