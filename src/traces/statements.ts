// The spans of statements and transactions, with the text of the SQL but never its values.
//
// Statements outside a request, such as those of jobs, have none, because they would be roots without a name.

import { SpanKind } from '@opentelemetry/api'
import type { Driver, Values } from '../store/engine/driver.ts'
import type { Spans } from './spans.ts'

export function traceStatements(driver: Driver, spans: Spans): Driver {
  const system = driver.engine === 'sqlite' ? 'sqlite' : 'postgresql'
  const known = new Map<string, ReturnType<typeof aboutOf>>()
  const about = (sql: string) => {
    const found = known.get(sql) ?? aboutOf(sql, system)
    if (known.size < mostTexts) known.set(sql, found)
    return found
  }
  const within = <T>(sql: string, work: () => T): T => {
    const { name, ...rest } = about(sql)
    return spans.child(name, rest, work)
  }
  const over = (inner: Driver): Driver => ({
    ...inner,
    all: (sql: string, values?: Values) => within<ReturnType<Driver['all']>>(sql, () => inner.all(sql, values)),
    get: (sql: string, values?: Values) => within<ReturnType<Driver['get']>>(sql, () => inner.get(sql, values)),
    run: (sql: string, values?: Values) => within<ReturnType<Driver['run']>>(sql, () => inner.run(sql, values)),
    // SQLite's BEGIN IMMEDIATE locks everything.
    lock:
      inner.engine === 'sqlite'
        ? inner.lock
        : (name) => spans.child('lock', clientSpan(system), () => inner.lock(name)),
  })
  /** What a transaction receives; a nested transaction joins it. */
  const member = (inner: Driver): Driver => {
    const self: Driver = { ...over(inner), transaction: (work) => inner.transaction(() => work(self)) }
    return self
  }
  return {
    ...over(driver),
    // It may run on behalf of another request, which commits together with this one.
    transaction: (work, exclusive) =>
      spans.child('transaction', clientSpan(system), () =>
        driver.transaction(
          spans.bind((inner: Driver) => work(member(inner))),
          exclusive,
        ),
      ),
  }
}

/** Lists have a text for every combination of sort and filters. */
const mostTexts = 1000

const clientSpan = (system: string) => ({ kind: SpanKind.CLIENT, attributes: { 'db.system.name': system } })

/** Named like `SELECT items`, after the first table. */
function aboutOf(sql: string, system: string) {
  const text = sql.replaceAll(/\s+/g, ' ').trim()
  const operation = /^\w+/.exec(text)?.[0].toUpperCase() ?? 'SQL'
  const table = /\b(?:FROM|INTO|UPDATE)\s+([a-z]\w*)/.exec(text)?.[1]
  return {
    name: table === undefined ? operation : `${operation} ${table}`,
    kind: SpanKind.CLIENT,
    attributes: {
      'db.system.name': system,
      'db.operation.name': operation,
      'db.query.text': text,
      ...(table !== undefined && { 'db.collection.name': table }),
    },
  }
}
