// Where an operation is written in the sources, for the error message of a failed start; the files are not read
// otherwise.

import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pathsIn } from './digest.ts'

/** The block and flow styles of YAML, and JSON. */
const named = /["']?\boperationId\b["']?[ \t]{0,9}:[ \t]{0,9}["']?(\w[\w.-]{0,199})/g

/**
 * @param sources a folder, such as `spec`, or the only file
 * @returns by operationId: `spec/paths/items.yaml:12:5`; empty if there are no sources
 */
export function placesIn(sources: URL | string): ReadonlyMap<string, string> {
  const root = typeof sources === 'string' ? sources : fileURLToPath(sources)
  const places = new Map<string, string>()
  for (const path of listed(root)) {
    const file = join(root, path)
    const text = readFileSync(file, 'utf8')
    for (const { index, 1: id = '' } of text.matchAll(named)) {
      const before = text.slice(0, index).split('\n')
      const place = `${relative('.', file)}:${before.length}:${(before.at(-1) ?? '').length + 1}`
      if (!places.has(id)) places.set(id, place)
    }
  }
  return places
}

function listed(root: string): string[] {
  try {
    return pathsIn(root)
  } catch {
    return []
  }
}
