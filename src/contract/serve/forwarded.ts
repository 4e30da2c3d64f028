// The caller's address, protocol and host: those of the connection, or those that trusted proxies report.
//
// X-Forwarded-For, -Proto, -Host and -Prefix are untrusted text. They are parsed only here: an address is normalized,
// without port, brackets, quotes and zone; a protocol is http or https; a host is an origin as browsers write it. A hop
// that is not an address (`unknown`, a name, garbage) ends the chain: the hop that sent it counts as the caller. The
// same text is parsed only once, and without a trusted proxy a request costs one map lookup.

import type { IncomingMessage } from 'node:http'
import { isIP, SocketAddress } from 'node:net'
import { memoize } from './memoize.ts'

/** The sender of a request and its path, as far as they are known. */
export interface Caller {
  /** Normalized: IPv4 in IPv6 becomes IPv4. Undefined after the connection has closed. */
  readonly address: string | undefined
  readonly protocol: 'http' | 'https'
  /** The host that a client requested from a proxy; undefined if no proxy reports it. */
  readonly host: string | undefined
  /** The path prefix that proxies remove, and that links must include: empty, or `/a/b`. */
  readonly prefix: string
}

export type ReadCaller = (request: IncomingMessage) => Caller

const quoted = /^"(.*)"$/s

/** A number, or an obfuscated name (RFC 7239, section 6.3). */
const portless = /^(.*):(?:\d{1,5}|_[\w.-]+)$/s

/** `text` without quotes, brackets and port, whether or not it is an address. */
function nodeName(text: string): string {
  const bare = text.trim().replace(quoted, '$1')
  if (isIP(bare) !== 0) return bare
  // Without brackets, a port can only be recognized if it cannot be part of the address: after IPv4, or after eight
  // groups of IPv6.
  const colons = bare.split(':').length - 1
  const node =
    bare.endsWith(']') || (!bare.includes(']:') && colons !== 1 && colons !== 8) ? bare : portless.exec(bare)?.[1]
  return node?.replace(/^\[(.*)\]$/s, '$1') ?? bare
}

/** @returns the normalized address, or undefined if it is not one */
export function addressOf(text: string): string | undefined {
  const name = nodeName(text)
  const family = isIP(name)
  if (family === 4) return name
  const [address = ''] = name.split('%')
  if (family === 0 && isIP(address) !== 6) return undefined
  const canonical = new SocketAddress({ address, family: 'ipv6' }).address
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(canonical)?.[1] ?? canonical
}

const host = /^(?:[a-z0-9._~-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/** @returns the origin as browsers send it, in lower case without a default port; undefined if it is not valid */
export const originOf: (text: string) => string | undefined = (text) => known(text).origin

/** @param text `https://Shop.Example:443` */
const known = memoize((text) => {
  const [protocol, name = ''] = text.split('://', 2)
  return { origin: host.test(name) && URL.canParse(text) ? `${protocol}://${new URL(text).host}` : undefined }
})

const listOf = (header: string | string[] | undefined): string[] =>
  (Array.isArray(header) ? header.join() : (header ?? ''))
    .split(',')
    .map((one) => one.trim().replace(quoted, '$1'))
    .filter(Boolean)

/** The last valid address on the way from the connection back to the caller, as long as each hop is trusted. */
function walk(peer: string, names: readonly string[], isTrusted: (address: string) => boolean) {
  let [address, hops] = [peer, 0]
  while (hops < names.length && isTrusted(address)) {
    const next = addressOf(names[names.length - 1 - hops] as string)
    if (next === undefined) break
    address = next
    hops += 1
  }
  return { address, hops, whole: hops === names.length }
}

const segments = /^(?:\/(?!\.{1,2}(?:\/|$))(?:[\w.~-]|%(?!2[ef])[\da-f]{2})+)+$/i

/** It becomes part of links, problem types and headers, which all must be valid. */
const longestPrefix = 256

/** Each proxy removes a part, the outermost first. It must not lead to another host, since it becomes part of links. */
function prefixOf(parts: readonly string[]): string {
  const taken = parts.map((one) => one.replace(/\/$/, '')).filter(Boolean)
  const prefix = taken.join('')
  return prefix.length <= longestPrefix && taken.every((one) => segments.test(one)) ? prefix : ''
}

const names = ['x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host', 'x-forwarded-prefix'] as const
const separator = '\n'

/** @param isTrusted whether the headers of a proxy at this address are trusted */
export function callersBehind(isTrusted: (address: string) => boolean): ReadCaller {
  const peers = memoize((peer) => {
    const address = addressOf(peer)
    const direct = (protocol: Caller['protocol']): Caller => ({ address, protocol, host: undefined, prefix: '' })
    return { http: direct('http'), https: direct('https'), trusted: address !== undefined && isTrusted(address) }
  })
  const forwarded = memoize((text) => {
    const [protocol = 'http', peer = '', ...lists] = text.split(separator)
    const [addresses = [], protocols = [], hosts = [], prefixes = []] = lists.map(listOf)
    const { address, hops, whole } = walk(peer, addresses, isTrusted)
    /** Each proxy adds one entry to each list, so the entries of one hop have the same distance from the end. */
    const last = (list: readonly string[]) => (whole ? list : list.slice(-Math.max(1, hops)))
    const scheme = last(protocols)[0]?.toLowerCase()
    const name = last(hosts)[0]
    return {
      address,
      protocol: scheme === 'https' || scheme === 'http' ? scheme : (protocol as Caller['protocol']),
      host: name !== undefined && host.test(name) ? name : undefined,
      prefix: prefixOf(last(prefixes)),
    }
  })
  return ({ socket, headers }) => {
    const protocol = 'encrypted' in socket && socket.encrypted ? 'https' : 'http'
    const direct = peers(socket.remoteAddress ?? '')
    if (!direct.trusted || names.every((name) => headers[name] === undefined)) return direct[protocol]
    const peer = direct.http.address as string
    return forwarded([protocol, peer, ...names.map((name) => String(headers[name] ?? ''))].join(separator))
  }
}
