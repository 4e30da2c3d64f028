// PostgreSQL, for when users outgrow one machine.
//
// The same SQL: `:name` becomes `$n` once per text, and every text is a named prepared statement on each connection of the pool.
// int8 is read as a number: every integer of ours stays under 2^53.

import pg from 'pg'
import { ConstraintViolation, type Driver, lockOutside, type Row, rename, Unavailable, type Values } from './driver.ts'
import { pulseOf } from './liveness.ts'

/**
 * A request that cannot get a connection in this time is answered 503. Not sooner while the database is alive: whoever is sent away comes
 * again, and what was done for him is done again.
 */
const waitMs = 10_000
/** No statement of ours runs longer. */
const statementMs = 10_000
/** The server ends a statement by itself; a connection that is silent this much longer is given up. */
const silenceMs = 1000
/** A hung database is a 503 within a second, not a hung client. */
const pulse = { patienceMs: 500, answerMs: 400 }
/** Every connection keeps its named statements for good; texts of lists beyond this many are parsed each time instead. */
const mostStatements = 500
/** How often a transaction is begun again that PostgreSQL ended so that another could go on. */
const mostTries = 5
/** Any number; names the lock under which one process at a time migrates or seeds. */
const exclusiveLock = 7_401_960
/** Locks with names have a key of two parts, which PostgreSQL keeps apart from those of one. */
const namedLock = 'SELECT pg_advisory_xact_lock(:family, hashtext(:name))'

const types = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === 20 ? Number : pg.types.getTypeParser(oid, format)) as never,
}

/** @param url postgres://user:password@host:port/database */
export function openPostgres(url: string, { max = 10, timeoutMs = statementMs, patience = waitMs } = {}): Driver {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: patience,
    statement_timeout: timeoutMs,
    query_timeout: timeoutMs + silenceMs,
    types,
  })
  const heard = pulseOf({ ...pulse, ask: (answerMs) => saysAnything(url, answerMs) })
  // A connection that breaks is replaced; without a listener, idle or inside a transaction, it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => void client.on('error', () => undefined))
  const close = async () => {
    if (!pool.ending) await pool.end()
  }

  const joining = async () => {
    const connecting = pool.connect()
    try {
      return await tried(() => heard(connecting))
    } catch (error) {
      // It may come yet, when nobody waits for it any more.
      connecting.then((client) => client.release()).catch(() => undefined)
      throw error
    }
  }
  const once: Driver['transaction'] = async (work, exclusive) => {
    const client = await joining()
    const joined = connection(client, heard)
    const lock = async (name: string) => void (await joined.get(namedLock, { family: exclusiveLock, name }))
    const effects: (() => void)[] = []
    const afterCommit = (effect: () => void) => void effects.push(effect)
    const transaction: Driver['transaction'] = async (nested) => nested(member)
    const member: Driver = { ...joined, transaction, lock, afterCommit, dataVersion, revision, close }
    let broken = false
    let committing = false
    try {
      await member.script('BEGIN')
      if (exclusive) await member.get('SELECT pg_advisory_xact_lock(:lock)', { lock: exclusiveLock })
      const result = await work(member)
      committing = true
      await member.script('COMMIT')
      return result
    } catch (error) {
      // A connection in doubt is not asked again; closing it rolls back as well.
      broken = error instanceof Unavailable
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
    for (let tries = 1; ; tries++) {
      try {
        return await once(work, exclusive)
      } catch (error) {
        if (!isLostRace(error) || tries >= mostTries) throw error
      }
    }
  }
  return {
    ...connection(pool, heard),
    transaction,
    lock: lockOutside,
    afterCommit: (effect) => effect(),
    dataVersion,
    revision,
    close,
  }
}

/** Which server and database that is, without user and password. */
export function serverOf(url: string): string {
  const { host, port, database } = new pg.Client({ connectionString: url })
  return `PostgreSQL ${host}:${port}/${database}`
}

const dataVersion = () => undefined
const revision = () => undefined

const rollback = async (member: Driver) => member.script('ROLLBACK')

type Queryable = Pick<pg.Pool, 'query'> | Pick<pg.PoolClient, 'query'>

function connection(
  queryable: Queryable,
  heard: <T>(work: Promise<T>) => Promise<T>,
): Pick<Driver, 'engine' | 'all' | 'get' | 'run' | 'script'> {
  const query = (sql: string, values: Values = {}) => {
    const { name, text, names } = prepared(sql)
    return tried(() => heard(queryable.query({ name, text, values: names.map((key) => values[key]) })))
  }
  return {
    engine: 'postgres',
    all: async (sql, values) => (await query(sql, values)).rows as Row[],
    get: async (sql, values) => (await query(sql, values)).rows[0] as Row | undefined,
    run: async (sql, values) => (await query(sql, values)).rowCount ?? 0,
    script: async (sql) => void (await tried(() => heard(queryable.query(sql)))),
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
  const made = { name: `shop_${statements.size}`, text, names }
  statements.set(sql, made)
  return made
}

async function tried<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw translated(error)
  }
}

/** Whether anything is there: no free place on the server is an answer too. */
async function saysAnything(url: string, connectionTimeoutMillis: number): Promise<void> {
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

/** SQLSTATE classes: 23 constraints, 08 connection, 53 resources, 57 operator intervention, 25006 read-only. */
function translated(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError))
    return error instanceof Error && isConnection(error) ? new Unavailable(error) : error
  const { code = '', detail = '' } = error
  if (code === '23505') return new ConstraintViolation('unique', /^Key \((\w+)/.exec(detail)?.[1], error)
  if (code === '23503') return new ConstraintViolation('reference', undefined, error)
  if (code.startsWith('23')) return new ConstraintViolation('check', undefined, error)
  return /^(08|53|57|25006)/.test(code) ? new Unavailable(error) : error
}

/** It was this one's turn to lose: a deadlock, or rows that were written meanwhile. Nothing of it happened, so it can happen again. */
const isLostRace = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && /^40(P01|001)$/.test(error.code ?? '')

/** Errors about connections carry a system code, are several (one for each address of a host), or have only a text. */
const isConnection = (error: Error): boolean =>
  'syscall' in error ||
  error instanceof AggregateError ||
  /timeout|terminated|Connection|not queryable|after calling end/i.test(error.message)
