// Who is calling, from where and how: what the connection says, or what trusted proxies say it is.
//
// X-Forwarded-For, -Proto, -Host and -Prefix are text from outside. They are parsed here, once, and read nowhere else:
// an address loses its port, brackets, quotes and zone and gets one spelling, a protocol is http or https, a host is an
// origin as browsers write it. A hop that is no address (`unknown`, a name, garbage) ends the way: whoever wrote it
// counts as the caller. The same text is not parsed again, and without a trusted proxy a caller costs one look into a
// map.

import type { IncomingMessage } from 'node:http'
import { isIP, SocketAddress } from 'node:net'
import { remembered } from './remembered.ts'

/** Who sent a request, and by which way, as far as is known. */
export interface Caller {
  /** In its one spelling; IPv4 in IPv6 is IPv4. Undefined where the connection has gone. */
  readonly address: string | undefined
  readonly protocol: 'http' | 'https'
  /** The host that a proxy was asked for; undefined where none says so. */
  readonly host: string | undefined
  /** What proxies took from the front of the path, and links must have again: empty, or `/a/b`. */
  readonly prefix: string
}

export type ReadCaller = (request: IncomingMessage) => Caller

const quoted = /^"(.*)"$/s

/** A number, or a made-up name (RFC 7239, section 6.3). */
const portless = /^(.*):(?:\d{1,5}|_[\w.-]+)$/s

/** `text` without quotes, brackets and port, be it an address or not. */
function nodeName(text: string): string {
  const bare = text.trim().replace(quoted, '$1')
  if (isIP(bare) !== 0) return bare
  // Without brackets only what cannot be a part of the address is a port: behind IPv4, or behind eight groups of IPv6.
  const colons = bare.split(':').length - 1
  const node =
    bare.endsWith(']') || (!bare.includes(']:') && colons !== 1 && colons !== 8) ? bare : portless.exec(bare)?.[1]
  return node?.replace(/^\[(.*)\]$/s, '$1') ?? bare
}

/** @returns the address in its one spelling, or undefined where it is none */
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

/** @returns the origin as browsers send it: small letters, no default port; undefined where that is no host */
export const originOf: (text: string) => string | undefined = (text) => known(text).origin

/** @param text `https://Shop.Example:443` */
const known = remembered((text) => {
  const [protocol, name = ''] = text.split('://', 2)
  return { origin: host.test(name) && URL.canParse(text) ? `${protocol}://${new URL(text).host}` : undefined }
})

const listOf = (header: string | string[] | undefined): string[] =>
  (Array.isArray(header) ? header.join() : (header ?? ''))
    .split(',')
    .map((one) => one.trim().replace(quoted, '$1'))
    .filter(Boolean)

/** The last address that was one, going from the connection back to the caller as long as the way is trusted. */
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

/** Each proxy took a part, the outermost the first. Nothing that could lead elsewhere: it stands in links. */
function prefixOf(parts: readonly string[]): string {
  const taken = parts.map((one) => one.replace(/\/$/, '')).filter(Boolean)
  return taken.every((one) => segments.test(one)) ? taken.join('') : ''
}

const names = ['x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host', 'x-forwarded-prefix'] as const
const separator = '\n'

/** @param isTrusted whether a proxy at this address is believed */
export function callersBehind(isTrusted: (address: string) => boolean): ReadCaller {
  const peers = remembered((peer) => {
    const address = addressOf(peer)
    const direct = (protocol: Caller['protocol']): Caller => ({ address, protocol, host: undefined, prefix: '' })
    return { http: direct('http'), https: direct('https'), trusted: address !== undefined && isTrusted(address) }
  })
  const forwarded = remembered((text) => {
    const [protocol = 'http', peer = '', ...lists] = text.split(separator)
    const [addresses = [], protocols = [], hosts = [], prefixes = []] = lists.map(listOf)
    const { address, hops, whole } = walk(peer, addresses, isTrusted)
    /** Each proxy adds one to each list: what belongs to the caller stands as far from the end. */
    const last = (list: readonly string[]) => (whole ? list : list.slice(-Math.max(1, hops)))
    const said = last(protocols)[0]?.toLowerCase()
    const asked = last(hosts)[0]
    return {
      address,
      protocol: said === 'https' || said === 'http' ? said : (protocol as Caller['protocol']),
      host: asked !== undefined && host.test(asked) ? asked : undefined,
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
