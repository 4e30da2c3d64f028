// PostgreSQL, for shops that outgrow one machine.
//
// The same SQL: `:name` becomes `$n` once for each text, and every text is a named prepared statement on each
// connection of the pool. int8 is read as a number, since all our integers are below 2^53.
//
// A pooler (PgBouncer) may be in between: so the startup packet sets nothing, a name always means the same text, and a
// connection with unexpected prepared statements is discarded.

import { hash } from 'node:crypto'
import pg from 'pg'
import { ConstraintViolation, type Driver, lockOutside, type Row, rename, Unavailable, type Values } from './driver.ts'
import { livenessOf, type Observe } from './liveness.ts'

/**
 * A request that gets no connection within this time is a 503. Not earlier while the database is alive: a rejected
 * client retries, and repeats the work that was already done.
 */
const waitMs = 10_000
/** The longest that a statement may run. */
const statementMs = 10_000
/** The server ends a statement on its own; a connection that is silent this much longer is closed. */
const silenceMs = 1000
/** If the database hangs, the client gets a 503 within a second instead of waiting. */
const liveness = { patienceMs: 500, responseMs: 400 }
/** Every connection keeps its named statements permanently; texts of lists beyond this number are parsed each time. */
const mostStatements = 500
/** How often a transaction is restarted after PostgreSQL aborted it in favour of another. */
const mostTries = 5
/** Any number; it identifies the lock that one process at a time holds for migrating or seeding. */
const exclusiveLock = 7_401_960
/** Named locks have a key of two parts, which PostgreSQL distinguishes from keys of one. */
const namedLock = 'SELECT pg_advisory_xact_lock(:family, hashtext(:name))'

const types = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === 20 ? Number : pg.types.getTypeParser(oid, format)) as never,
}

/** For work without a waiting client: it waits for a busy database. */
export const unhurried = { timeoutMs: 3_600_000, patience: 60_000, alive: { patienceMs: 60_000, responseMs: 30_000 } }

/** @param url postgres://user:password@host:port/database */
export function openPostgres(
  url: string,
  { max = 10, timeoutMs = statementMs, patience = waitMs, alive = liveness } = {},
): Driver {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: patience,
    query_timeout: timeoutMs + silenceMs,
    // Not as a startup parameter, because poolers reject unknown ones.
    onConnect: async (client) => void (await client.query(`SET statement_timeout = ${Math.trunc(timeoutMs)}`)),
    types,
  })
  const naming: Naming = { named: true, lost: 0, most: 2 * max }
  const whileAlive = livenessOf({ ...alive, ask: (responseMs) => responds(url, responseMs) })
  // A connection that breaks is replaced; without a listener, the error would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => void client.on('error', () => undefined))
  const close = async () => {
    if (!pool.ending) await pool.end()
  }

  const connect = async () => {
    const connecting = pool.connect()
    try {
      return await retryStale(() => whileAlive(connecting, false))
    } catch (error) {
      // The connection may still arrive after all callers have given up.
      connecting.then((client) => client.release()).catch(() => undefined)
      throw error
    }
  }
  const once: Driver['transaction'] = async (work, exclusive) => {
    const client = await connect()
    const joined = connection(client, whileAlive, naming, 0)
    const lock = async (name: string) => void (await joined.get(namedLock, { family: exclusiveLock, name }))
    const last: { sql: string; values?: Values }[] = []
    const runLast: Driver['runLast'] = (sql, values) => last.push({ sql, ...(values && { values }) })
    const effects: (() => void)[] = []
    const afterCommit = (effect: () => void) => void effects.push(effect)
    const transaction: Driver['transaction'] = async (nested) => nested(member)
    const member: Driver = { ...joined, runLast, transaction, lock, afterCommit, dataVersion, revision, purge, close }
    let broken = false
    let committing = false
    try {
      await member.script('BEGIN')
      if (exclusive) await member.get('SELECT pg_advisory_xact_lock(:lock)', { lock: exclusiveLock })
      const result = await work(member)
      for (const { sql, values } of last) await member.run(sql, values)
      committing = true
      await member.script('COMMIT')
      return result
    } catch (error) {
      // A doubtful connection is not used again; closing it also rolls back.
      broken = error instanceof Unavailable || isStale(error)
      if (!broken)
        await rollback(member).catch(() => {
          broken = true
        })
      throw error
    } finally {
      client.release(broken)
      if (committing) for (const effect of effects) effect()
    }
  }
  const transaction: Driver['transaction'] = async (work, exclusive) => {
    for (let [races, renewals] = [0, 0]; ; ) {
      try {
        return await once(work, exclusive)
      } catch (error) {
        if (isStale(error)) renewals += 1
        else if (isLostRace(error)) races += 1
        else throw error
        if (races >= mostTries) throw error
        if (renewals > max) throw new Unavailable(error)
      }
    }
  }
  const alone = connection(pool, whileAlive, naming, max)
  return {
    ...alone,
    runLast: alone.run,
    transaction,
    lock: lockOutside,
    afterCommit: (effect) => effect(),
    dataVersion,
    revision,
    purge,
    close,
  }
}

/** The server and the database, without user and password. */
export function serverOf(url: string): string {
  const { host, port, database } = new pg.Client({ connectionString: url })
  return `PostgreSQL ${host}:${port}/${database}`
}

/** Whether all data, passwords included, crosses a network unencrypted because `sslmode` is not set. */
export function isUnencrypted(url: string): boolean {
  const { host, ssl } = new pg.Client({ connectionString: url })
  return !ssl && !/[?&]sslmode=/.test(url) && !/^(localhost$|127\.|::1$|\/)/.test(host)
}

const dataVersion = () => undefined
const revision = () => undefined
/** Autovacuum does this. */
const purge = async () => undefined

const rollback = async (member: Driver) => member.script('ROLLBACK')

type Queryable = Pick<pg.Pool, 'query'> | Pick<pg.PoolClient, 'query'>

/** Whether statements have names; behind a pooler that switches connections between transactions they cannot. */
interface Naming {
  named: boolean
  lost: number
  readonly most: number
}

/** A name that is taken, or repeatedly unknown, reveals such a pooler: from then on statements have no names. */
function note(error: unknown, naming: Naming): void {
  const { code } = error instanceof pg.DatabaseError ? error : {}
  if (code === '26000') naming.lost += 1
  if (code === '42P05' || naming.lost > naming.most) naming.named = false
}

/** @param renewals how often a statement is retried on another connection; inside a transaction there is no other */
function connection(queryable: Queryable, observe: Observe, naming: Naming, renewals: number) {
  const query = (sql: string, values: Values = {}) => {
    const { name, text, names } = prepared(sql)
    const given = names.map((key) => values[key])
    const ask = () => observe(queryable.query({ name: naming.named ? name : undefined, text, values: given }))
    return retryStale(ask, naming, renewals)
  }
  return {
    engine: 'postgres' as const,
    all: async (sql: string, values?: Values) => (await query(sql, values)).rows as Row[],
    get: async (sql: string, values?: Values) => (await query(sql, values)).rows[0] as Row | undefined,
    run: async (sql: string, values?: Values) => (await query(sql, values)).rowCount ?? 0,
    script: async (sql: string) => void (await retryStale(() => observe(queryable.query(sql)))),
  }
}

interface Prepared {
  readonly name: string | undefined
  readonly text: string
  readonly names: readonly string[]
}
const statements = new Map<string, Prepared>()

function prepared(sql: string): Prepared {
  const known = statements.get(sql)
  if (known) return known
  const names: string[] = []
  const text = rename(sql, (name) => {
    const at = names.indexOf(name)
    return `$${at < 0 ? names.push(name) : at + 1}`
  })
  if (statements.size >= mostStatements) return { name: undefined, text, names }
  const made = { name: `shop_${hash('sha256', text, 'base64url').slice(0, 22)}`, text, names }
  statements.set(sql, made)
  return made
}

/** Each attempt that finds stale statements discards a connection; a pool has a limited number of them. */
async function retryStale<T>(work: () => Promise<T>, naming?: Naming, renewals = 0): Promise<T> {
  for (let left = renewals; ; left--) {
    try {
      return await work()
    } catch (error) {
      if (naming) note(error, naming)
      if (!isStale(error) || renewals === 0) throw translate(error)
      if (left === 0) throw new Unavailable(error)
    }
  }
}

/** Whether the server responds; that it has no free connection is also a response. */
async function responds(url: string, connectionTimeoutMillis: number): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error
  } finally {
    void client.end().catch(() => undefined)
  }
}

/**
 * SQLSTATE classes: 23 constraints, 08 connection, 28 authorization and 3D unknown database (a password or a pooler has
 * changed), 53 resources, 57 operator intervention, 25006 read-only.
 */
function translate(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError))
    return error instanceof Error && isConnection(error) ? new Unavailable(error) : error
  const { code = '', detail = '' } = error
  if (code === '23505') return new ConstraintViolation('unique', /^Key \((\w+)/.exec(detail)?.[1], error)
  if (code === '23503') return new ConstraintViolation('reference', undefined, error)
  if (code.startsWith('23')) return new ConstraintViolation('check', undefined, error)
  return /^(08|28|3D|53|57|25006)/.test(code) ? new Unavailable(error) : error
}

/**
 * The connection's prepared statements are not the expected ones: unknown or already present (from a pooler's other
 * connection, or after DEALLOCATE), or prepared for a table that has changed since.
 */
const isStale = (error: unknown): boolean =>
  error instanceof pg.DatabaseError &&
  (error.code === '26000' ||
    error.code === '42P05' ||
    // Its message is in the server's language, but the routine is not.
    (error.code === '0A000' && error.routine === 'RevalidateCachedQuery'))

/**
 * This transaction was aborted for another: a deadlock, or rows that were written meanwhile. None of it happened, so it
 * can be repeated.
 */
const isLostRace = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && /^40(P01|001)$/.test(error.code ?? '')

/** Connection errors have a system code, consist of several (one for each address of a host), or have only a text. */
const isConnection = (error: Error): boolean =>
  'syscall' in error ||
  isCertificate(error) ||
  error instanceof AggregateError ||
  /timeout|terminated|Connection|not queryable|after calling end/i.test(error.message)

/** The codes of Node and OpenSSL for a bad certificate; it may expire while the server runs. */
const isCertificate = (error: Error & { code?: unknown }): boolean =>
  /^(ERR_(TLS|SSL|OSSL)|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|INVALID_CA)/.test(String(error.code))
