// Decides which URLs of webhook endpoints may be reached from inside the network, and makes the requests.
//
// A URL is checked twice. When it is registered (`checkUrl`), without DNS: mistakes that a person can correct are
// rejected with an explanation. When something is sent (`post`): its name is resolved, every address must be public,
// and the connection goes only to one of the checked addresses, so a name that changes between the check and the
// connection (DNS rebinding) gains nothing. Redirects are not followed, and the response of an endpoint is never
// stored.
//
// In production: https, port 443 or 8443, public addresses. Otherwise http and the ports 80 and 8080 are allowed as
// well, and with ALLOW_PRIVATE_WEBHOOKS=1, which production rejects, every address and port.

import { lookup, Resolver } from 'node:dns/promises'
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

export interface ReachRules {
  /** Whether http is allowed in addition to https: not in production. */
  readonly allowHttp: boolean
  /** Whether private addresses are allowed, for development. */
  readonly allowPrivate: boolean
  /** Returns all addresses of a name; the default is DNS. */
  readonly resolve?: (name: string, signal: AbortSignal) => Promise<readonly string[]>
  /** The allowed ports, if they differ from those above. */
  readonly ports?: readonly number[]
}

export interface PostOptions {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
  /** The deadline for everything: the name, the connection and the response. */
  readonly timeoutMs: number
  readonly rules: ReachRules
  readonly signal?: AbortSignal | undefined
}

/**
 * - `dns`: the name has no address
 * - `connect`: no connection
 * - `tls`: no encrypted one, or a certificate that is not valid for the name
 * - `reset`: it was closed before there was a response
 * - `protocol`: the response is not HTTP
 * - `timeout`, `aborted`: by us
 */
type PostFailure = 'dns' | 'connect' | 'tls' | 'reset' | 'protocol' | 'timeout' | 'aborted'

export type PostResult =
  | { readonly status: number; readonly durationMs: number }
  /** Nothing was sent; the reason, for people. */
  | { readonly refused: string }
  | { readonly failed: PostFailure; readonly durationMs: number }

const maxUrlLength = 2048
const portsOfHttps = [443, 8443]
const portsOfHttp = [80, 8080]

/** Names that are only valid inside a network: RFC 6761, 6762, 8375 and 9476, and names that clouds and routers use. */
const insideNames = /(^|\.)(localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|onion|alt)$/

/** Printable ASCII without quotes, spaces and backslashes, which programs interpret differently. */
const urlForm = /^https?:\/\/(?<authority>[!$&'()*+,;=\w.~:@%[\]-]+)([/?][!#-;=?-[\]_a-z|~%]*)?$/i

const label = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/
const isName = (host: string) => host.length <= 253 && host.split('.').every((part) => label.test(part))

/** @returns why a URL may not be registered, for people; undefined if it may */
export function checkUrl(url: string, rules: ReachRules): string | undefined {
  if (url.length > maxUrlLength) return `must not have more than ${maxUrlLength} characters`
  if (url.includes('#')) return 'must not have a fragment (#...)'
  const { authority } = urlForm.exec(url)?.groups ?? {}
  const parsed = authority === undefined || !URL.canParse(url) ? undefined : new URL(url)
  if (!parsed) return 'must be an absolute https URL, in ASCII'
  if (authority?.includes('@')) return 'must not have a user name or a password'
  if (parsed.protocol === 'http:' && !rules.allowHttp) return 'must begin with https://'
  return hostError(hostOf(parsed), rules) ?? portError(parsed, rules)
}

/** The name or address, without IPv6 brackets. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1')

function hostError(host: string, { allowPrivate }: ReachRules): string | undefined {
  const isAddress = isIP(host) !== 0
  if (!isAddress && !isName(host)) return 'must have a host name that DNS can have, without a dot at its end'
  if (allowPrivate) return undefined
  if (isAddress) return isPublic(host) ? undefined : 'must not have an address that is not public'
  if (insideNames.test(host) || !host.includes('.')) return 'must have a public host name'
  return undefined
}

const portOf = ({ port, protocol }: URL): number => Number(port || (protocol === 'https:' ? 443 : 80))

function portError(url: URL, { allowHttp, allowPrivate, ports: given }: ReachRules): string | undefined {
  if (allowPrivate) return undefined
  const ports = given ?? [...portsOfHttps, ...(allowHttp ? portsOfHttp : [])]
  return ports.includes(portOf(url)) ? undefined : `must use one of the ports ${ports.join(', ')}`
}

/** The range that IANA has assigned to the public: all of today's public IPv6. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')
/** RFC 6052: an IPv4 address that is reached from an IPv6-only network. */
const nat64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96')
/** In the public range, but private: the host agent of Azure. */
const insideAddresses = ['168.63.129.16']

/** Whether an address is public. Addresses that embed an IPv4 address are not, except NAT64. */
export function isPublic(text: string): boolean {
  if (isIP(text) === 0) return false
  const address = ipaddr.parse(text)
  if (address.kind() === 'ipv4') return address.range() === 'unicast' && !insideAddresses.includes(address.toString())
  if (address.match(nat64)) return isPublic(address.toByteArray().slice(12).join('.'))
  return address.range() === 'unicast' && address.match(globalUnicast)
}

/** DNS directly: unlike the system's resolver, it does not block a thread while a name server hangs. */
async function resolvePublic(name: string, signal: AbortSignal): Promise<readonly string[]> {
  const resolver = new Resolver({ timeout: 2000, tries: 2 })
  const cancel = () => resolver.cancel()
  signal.addEventListener('abort', cancel)
  try {
    const found = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)])
    return found.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}

/** The system's resolver, which also knows the names in local files. */
const resolveAny = async (name: string): Promise<readonly string[]> =>
  (await lookup(name, { all: true }).catch(() => [])).map(({ address }) => address)

/** Sends a request, if the rules allow it. Nothing that the URL or its endpoint does makes it throw. */
export async function post(url: string, options: PostOptions): Promise<PostResult> {
  const { rules, timeoutMs, signal } = options
  const refused = checkUrl(url, rules)
  if (refused !== undefined) return { refused: `the URL ${refused}` }
  const begun = performance.now()
  const elapsed = () => Math.round(performance.now() - begun)
  const controller = new AbortController()
  const stop = () => controller.abort()
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    stop()
  }, timeoutMs)
  signal?.addEventListener('abort', stop)
  if (signal?.aborted) stop()
  try {
    const target = new URL(url)
    const addresses = await addressesOf(hostOf(target), rules, controller.signal)
    if (controller.signal.aborted) return { failed: isLate ? 'timeout' : 'aborted', durationMs: elapsed() }
    if (addresses.length === 0) return { failed: 'dns', durationMs: elapsed() }
    if (!rules.allowPrivate && !addresses.every(isPublic))
      return { refused: 'the host name has an address that is not public' }
    const { status, failed, at } = await exchange(target, addresses, options, controller.signal)
    const durationMs = Math.round(at - begun)
    if (status !== undefined) return { status, durationMs }
    return { failed: controller.signal.aborted ? (isLate ? 'timeout' : 'aborted') : failed, durationMs }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

/** Empty if there are none, or if the signal came first. */
async function addressesOf(host: string, rules: ReachRules, signal: AbortSignal): Promise<readonly string[]> {
  if (signal.aborted) return []
  if (isIP(host) !== 0) return [host]
  const resolve = rules.resolve ?? (rules.allowPrivate ? resolveAny : resolvePublic)
  const found = await new Promise<readonly string[]>((settle) => {
    signal.addEventListener('abort', () => settle([]), { once: true })
    resolve(host, signal).then(settle, () => settle([]))
  })
  return found.filter((address) => isIP(address) !== 0)
}

/** How much of a response is read, and for how long: enough for an endpoint to finish its response. */
const maxResponseBytes = 65_536
const maxResponseMs = 1000
const maxHeaderBytes = 16_384

/** The status or the failure, and how long it took. */
type Outcome = { readonly at: number } & (
  | { readonly status: number; readonly failed?: undefined }
  | { readonly status?: undefined; readonly failed: PostFailure }
)

/** One request, on its own connection, to one of these addresses. */
function exchange(
  target: URL,
  addresses: readonly string[],
  { headers, body }: PostOptions,
  signal: AbortSignal,
): Promise<Outcome> {
  const host = hostOf(target)
  const pinned = addresses.map((address) => ({ address, family: isIP(address) }))
  const lookupPinned: LookupFunction = (_name, _options, tell) => tell(null, pinned)
  const isEncrypted = target.protocol === 'https:'
  const request = (isEncrypted ? httpsRequest : httpRequest)({
    ...{ host, port: portOf(target), path: target.pathname + target.search, method: 'POST' },
    headers: { ...headers, host: target.host, 'content-length': Buffer.byteLength(body), connection: 'close' },
    ...{ lookup: lookupPinned, autoSelectFamily: true, agent: false, maxHeaderSize: maxHeaderBytes, signal },
    // Regardless of NODE_TLS_REJECT_UNAUTHORIZED.
    ...(isEncrypted && { servername: isIP(host) === 0 ? host : '', rejectUnauthorized: true }),
  })
  return new Promise((settle) => {
    const failureOf = followPhases(request, isEncrypted)
    request.on('error', (error) => settle({ failed: failureOf(error), at: performance.now() }))
    request.on('upgrade', (_response, socket) => {
      socket.destroy()
      settle({ status: 101, at: performance.now() })
    })
    request.on('response', (response) => {
      const answered = { status: response.statusCode ?? 0, at: performance.now() }
      discard(response).then(() => {
        request.destroy()
        settle(answered)
      })
    })
    request.end(body)
  })
}

/** The meaning of an error depends on how far the connection had come. */
function followPhases(request: ClientRequest, isEncrypted: boolean): (error: NodeJS.ErrnoException) => PostFailure {
  let phase: PostFailure = 'connect'
  request.on('socket', (socket) => {
    socket.once('connect', () => {
      phase = isEncrypted ? 'tls' : 'reset'
    })
    socket.once('secureConnect', () => {
      phase = 'reset'
    })
  })
  return ({ code }) => (code?.startsWith('HPE_') ? 'protocol' : phase)
}

const discard = (response: IncomingMessage): Promise<void> =>
  new Promise((settle) => {
    const timer = setTimeout(() => response.destroy(), maxResponseMs)
    let left = maxResponseBytes
    response.on('data', (chunk: Uint8Array) => {
      left -= chunk.length
      if (left < 0) response.destroy()
    })
    response.on('error', () => undefined)
    response.on('close', () => {
      clearTimeout(timer)
      settle()
    })
  })
