// The JSON layout of the documents: an object or a list that fits on one line is written on one line, above all the
// thousands of references. With JSON.stringify a third of a document would be white space.

import type { Json } from './document.ts'

const widest = 80

function written(value: Json, indent: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const isList = Array.isArray(value)
  const deeper = `${indent}  `
  const parts = isList
    ? value.map((one) => written(one ?? null, deeper))
    : Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([key, one]) => `${JSON.stringify(key)}: ${written(one, deeper)}`)
  if (parts.length === 0) return isList ? '[]' : '{}'
  const line = isList ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`
  if (line.length <= widest && !line.includes('\n')) return line
  const lines = parts.map((part) => `\n${deeper}${part}`).join(',')
  return isList ? `[${lines}\n${indent}]` : `{${lines}\n${indent}}`
}

export const jsonText = (value: object): string => `${written(value, '')}\n`
