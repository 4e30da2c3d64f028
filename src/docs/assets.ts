// Our own files that the docs pages load, and how long a browser may cache them.
//
// A name that contains the hash of its content never changes its bytes, so it may be cached for a year; a deployment
// changes the name.

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

export interface Asset {
  /** With the hash: `menu.1a2b3c4d5e.js`. */
  readonly filename: string
  readonly type: string
  readonly content: string
}

export const forever = 'public, max-age=31536000, immutable'

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
}

export function asset(name: string, content: string): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  const extension = name.slice(name.lastIndexOf('.') + 1)
  const type = types[extension] ?? 'application/octet-stream'
  return { filename: `${name.slice(0, -extension.length)}${hash}.${extension}`, type, content }
}

const textOf = async (name: string) =>
  (await readFile(new URL(`./browser/${name}`, import.meta.url), 'utf8')).replaceAll('\r\n', '\n')

/** A file of src/docs/browser. */
export const ours = async (name: string): Promise<Asset> => asset(name, await textOf(name))

/** The bar above the pages. @param older names of the versions that have pages of their own */
export const menuOf = async (older: readonly string[]): Promise<Asset> =>
  asset('menu.js', `const older = ${JSON.stringify(older)}\n${await textOf('menu.js')}`)
