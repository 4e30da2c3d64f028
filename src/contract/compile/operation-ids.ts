// Names for operations without an operationId, in documents that are not strict: their handlers need one.
//
// `GET /lamps/{lampId}` is getLampsByLampId.

import { type Json, methods } from './document.ts'
import { isStrict } from './strict.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const camel = (text: string): string =>
  text
    .split(/[\W_]+/)
    .map(capital)
    .join('')

/** @param path such as `/lamps/{lampId}` */
export function operationIdOf(method: string, path: string): string {
  const segments = path.split('/').filter(Boolean)
  const words = segments.map((segment) => (segment.startsWith('{') ? `By${camel(segment)}` : camel(segment)))
  return method + (words.join('') || 'Root')
}

const isObject = (node: Json): boolean => node !== null && typeof node === 'object'

/** Changes the document in place. A name that another operation has is left for the author to write. */
export function nameOperations(document: Json): void {
  if (isStrict(document) || !isObject(document.paths)) return
  const found = Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => isObject(item?.[method]))
      .map((method) => ({ operation: item[method], id: operationIdOf(method, path) })),
  )
  const taken = new Set(found.flatMap(({ operation }) => operation.operationId ?? []))
  for (const { operation, id } of found) {
    if (operation.operationId !== undefined || taken.has(id)) continue
    operation.operationId = id
    taken.add(id)
  }
}
