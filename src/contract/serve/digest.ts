// The digest of the files that a contract is generated from. It is compared at the start, so that the server never
// serves a stale contract.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Released documents and their corrections, which are not used for generation. */
const ignored = ['released', 'corrections.yaml']

/**
 * @param sources a folder, such as `spec`, or the only file
 * @returns SHA-256 of the paths and texts of its files, in hexadecimal; line ends in CRLF make no difference
 */
export function digestOf(sources: URL | string): string {
  const root = typeof sources === 'string' ? sources : fileURLToPath(sources)
  const hash = createHash('sha256')
  for (const path of pathsIn(root)) {
    const bytes = Buffer.from(readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n'))
    hash.update(`${path.replaceAll(sep, '/')}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

/** Their paths in the folder; '' for a single file. */
export function pathsIn(root: string): string[] {
  if (statSync(root).isFile()) return ['']
  const entries = readdirSync(root, { withFileTypes: true, recursive: true })
  const paths = entries
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(join(root, sep).length))
  return paths.filter((path) => !ignored.includes(path.split(sep, 1)[0] as string)).sort()
}
