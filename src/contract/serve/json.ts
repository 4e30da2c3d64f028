// Strict JSON (RFC 8259 read as RFC 7493, I-JSON): UTF-8 only, no duplicate members, no prototype names, bounded depth.
//
// JSON.parse is fast but lenient: of two equal members the last one wins, `__proto__` becomes a member, and depth is
// unbounded. Accepted text is scanned again for these; the scan looks only at tokens, so it is linear.

import { problem } from './problem.ts'

/** Deeper than any reasonable body; it limits the work of everything that follows. */
const maxDepth = 20
export const forbiddenMembers: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
/** The code of a closing bracket is two more than that of its opening one. */
const [quote, colon, backslash, bracket, brace] = [...'":\\[{'].map((one) => one.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
]
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const byteOrderMark = '\ufeff'

/**
 * The text as it arrived, with any byte order mark, since a signature covers all of it.
 * @throws Problem 400 `bad_request` (not UTF-8)
 */
export function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch (cause) {
    throw problem('bad_request', { cause })
  }
}

/**
 * @param received a JSON text; one byte order mark before it is ignored
 * @returns its value
 * @throws Problem 400 `bad_request` (not JSON, too deep, lone surrogates), 400 `duplicate_key`
 */
export function strictJson(received: string): unknown {
  const text = received.startsWith(byteOrderMark) ? received.slice(1) : received
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw problem('bad_request', { cause })
  }
  scan(text)
  return value
}

function scan(text: string): void {
  /** For each open bracket the names seen so far; undefined inside an array. */
  const open: (Set<string> | undefined)[] = []
  let last = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      const end = endOfString(text, at)
      last = text.slice(at, end + 1)
      if (last.includes('\\u') && !(JSON.parse(last) as string).isWellFormed()) throw problem('bad_request')
      at = end
    } else if (code === colon) {
      name(open.at(-1), last)
    } else if (code === brace || code === bracket) {
      if (open.push(code === brace ? new Set() : undefined) > maxDepth) throw problem('bad_request')
    } else if (code === brace + 2 || code === bracket + 2) {
      open.pop()
    }
  }
}

/** The closing quote: the first one after an even number of backslashes. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let before = end
    while (text.charCodeAt(before - 1) === backslash) before--
    if ((end - before) % 2 === 0) return end
  }
}

function name(seen: Set<string> | undefined, quoted: string): void {
  const member: string = quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1)
  if (forbiddenMembers.has(member) || seen?.has(member)) throw problem('duplicate_key')
  seen?.add(member)
}
