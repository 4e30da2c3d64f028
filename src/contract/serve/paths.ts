// Paths of this server in requests and responses. A trusted proxy may remove a prefix from every path
// (X-Forwarded-Prefix); only here is it added to paths that handlers write, and removed from paths that clients send.
//
// The document declares the members that contain such paths (`x-path`). Without a prefix this does nothing.

import type { Operation } from './contract.ts'

const isPath = (value: unknown): value is `/${string}` => typeof value === 'string' && value.startsWith('/')

/** JSON of a response as it is sent. */
export function responseText(body: unknown, { paths }: Operation, prefix: string): string {
  if (prefix === '' || paths.length === 0) return JSON.stringify(body)
  return JSON.stringify(body, (key, value) => (isPath(value) && paths.includes(key) ? prefix + value : value))
}

const fields = ['location', 'content-location', 'link']

/** Headers of a response as they are sent. */
export function responseHeaders(headers: Readonly<Record<string, string>>, prefix: string): Record<string, string> {
  if (prefix === '') return headers
  const sent = ([name, value]: [string, string]): [string, string] => {
    if (!fields.includes(name.toLowerCase())) return [name, value]
    return [name, isPath(value) ? prefix + value : value.replaceAll('</', `<${prefix}/`)]
  }
  return Object.fromEntries(Object.entries(headers).map(sent))
}

/** Removes the prefix from a parsed body, in place. */
export function withoutPrefix(body: unknown, operation: Operation, prefix: string): void {
  if (body === null || typeof body !== 'object') return
  const members = body as Record<string, unknown>
  for (const [key, value] of Object.entries(members)) {
    if (!isPath(value)) withoutPrefix(value, operation, prefix)
    else if (operation.paths.includes(key) && value.startsWith(`${prefix}/`)) members[key] = value.slice(prefix.length)
  }
}
