// npm run policies: the effective policy of every operation as a table; `-` where none applies.
//
// Reads the generated documents only, one version after the other, so it says what is declared; that each declaration is kept is
// the business of src/contract/refusals.ts.

import { readFile } from 'node:fs/promises'
import { type Json, type Operation, operationsOf } from '../src/contract/compile/document.ts'

const columns = [
  'method',
  'path',
  'operationId',
  'scopes',
  'limit',
  'idempotency',
  'cache',
  'concurrency',
  'audit',
  'sunset',
] as const
export type Policy = Readonly<Record<(typeof columns)[number], string>>

const none = '-'

/** Any one of the alternatives will do; one that asks for nothing lets everybody in. */
function scopesOf({ security }: Operation): string {
  const alternatives = security.map((one) => Object.values(one).flat().join('+') || Object.keys(one).join('+'))
  return [...new Set(alternatives.map((one) => one || 'anyone'))].join(' | ') || none
}

export function policies(document: Json): Policy[] {
  return operationsOf(document).map((operation) => {
    const x = operation.extensions as Json
    const cache = x['x-cache']
    return {
      method: operation.method,
      path: operation.path,
      operationId: operation.id,
      scopes: scopesOf(operation),
      limit: operation.responses[429] ? (x['x-rate-limit'] ?? 'default') : none,
      idempotency: x['x-idempotency'] ?? none,
      cache: cache ? [cache.visibility, cache.maxAgeSeconds ?? []].flat().join(' ') : none,
      concurrency: x['x-concurrency'] ?? none,
      audit: x['x-audit'] ?? none,
      sunset: x['x-deprecation']?.sunset ?? none,
    }
  })
}

/** Header and rows as lines of equally wide columns. */
export function table(rows: readonly Policy[]): string {
  const header = Object.fromEntries(columns.map((name) => [name, name])) as Policy
  const widths = columns.map((name) => Math.max(...[header, ...rows].map((row) => row[name].length)))
  const line = (row: Policy) => columns.map((name, i) => row[name].padEnd(widths[i] ?? 0)).join('  ')
  return [header, ...rows].map((row) => line(row).trimEnd()).join('\n')
}

if (import.meta.main) {
  const documents = ['src/generated/openapi.json', 'src/generated/v2/openapi.json']
  const texts = await Promise.all(documents.map((path) => readFile(path, 'utf8')))
  console.log(table(texts.flatMap((text) => policies(JSON.parse(text)))))
}
