// npm run policies: the effective policies of every operation as a table; `-` where none applies.
//
// Reads only the generated documents, one version after the other, so it shows declarations; generation ensures that
// each declaration is implemented.

import { readFile } from 'node:fs/promises'
import { sourceOperations } from '../src/contract/compile/checks/operations.ts'
import { declaredOf } from '../src/contract/compile/expand.ts'
import type { Columns, Declaration, Json } from '../src/contract/serve/policy.ts'
import { policies as all } from '../src/policies/index.ts'
import { documents } from './documents.ts'

type Row = Columns & { readonly method: string; readonly path: string; readonly operationId: string }

const none = '-'

/** A row for every operation, with the columns of each policy. */
export const policies = (document: Json, list: readonly Declaration[] = all): Row[] =>
  [...sourceOperations(document)].map(({ method, path, operation }) =>
    Object.assign(
      { method: method.toUpperCase(), path, operationId: operation.operationId },
      ...list.map((policy) => policy.columns?.(declaredOf(policy, operation, document), operation)),
    ),
  )

/**
 * The rows of several versions, oldest first; if they share an operation, such as health, the row of the newest
 * version.
 */
export const policiesOf = (documents: readonly Json[]): Row[] => {
  const rows = documents.flatMap((document) => policies(document))
  const last = new Map(rows.map((row) => [`${row.method} ${row.path}`, row]))
  return rows.filter((row) => last.get(`${row.method} ${row.path}`) === row)
}

/** Header and rows as lines of equally wide columns. */
export function table(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const cells = [columns, ...rows.map((row) => columns.map((name) => row[name] || none))]
  const widths = columns.map((_, i) => Math.max(...cells.map((line) => (line[i] as string).length)))
  return cells
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

if (import.meta.main) {
  const texts = await Promise.all(Object.values(documents).map(({ made }) => readFile(made, 'utf8')))
  console.log(table(policiesOf(texts.map((text) => JSON.parse(text)))))
}
