// Checks of settings that a schema cannot express: values in the right form that could never work, or would be
// insecure. Each error names its variable; no secret is repeated.

import { isIP } from 'node:net'
import type { Environment } from './environment.ts'
import { networksOf } from './networks.ts'

export const split = (value: string): string[] =>
  value
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)

/** @returns every error, as `env/NAME message` */
export function settingErrors(env: Environment): string[] {
  const errors: Partial<Record<keyof Environment, string | undefined>> = {
    HOST: host(env.HOST),
    DATA_DIR: folder(env.DATA_DIR),
    DATABASE_URL: database(env.DATABASE_URL),
    REDIS_URL: env.REDIS_URL === '' ? undefined : serverUrl(env.REDIS_URL),
    CORS_ORIGINS: split(env.CORS_ORIGINS).map(origin).find(Boolean),
    SMTP_URL: env.SMTP_URL === '' ? undefined : (serverUrl(env.SMTP_URL) ?? mailSettings(env)),
    MAIL_FROM: sender(env.MAIL_FROM),
    PASSWORD_RESET_URL: resetUrl(env),
    TRUST_PROXY: network(env.TRUST_PROXY),
    PUBLIC_URL: env.PUBLIC_URL === '' ? undefined : publicUrl(env.PUBLIC_URL),
    SANDBOX_PORT: port(env),
    ALLOW_PRIVATE_WEBHOOKS: privateWebhooks(env),
    SHIPPING: shipping(env.SHIPPING),
    OTEL_EXPORTER_OTLP_PROTOCOL: protocol(env),
    PAYMENT_HTTP_URL: env.PAYMENT_HTTP_URL === '' || URL.canParse(env.PAYMENT_HTTP_URL) ? undefined : 'is not a URL',
  }
  return Object.entries(errors).flatMap(([name, error]) => (error === undefined ? [] : [`env/${name} ${error}`]))
}

/**
 * The address of a collector. The variable for traces alone is used without a suffix. Empty: no spans are collected.
 */
export const collectorOf = (env: Environment): string => {
  if (env.OTEL_SDK_DISABLED === 'true' || env.OTEL_TRACES_EXPORTER === 'none') return ''
  const [traces, all] = [env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT, env.OTEL_EXPORTER_OTLP_ENDPOINT]
  return traces || (all && `${all.replace(/\/$/, '')}/v1/traces`)
}

export const protocolOf = (env: Environment): string =>
  env.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL || env.OTEL_EXPORTER_OTLP_PROTOCOL || 'http/protobuf'

/** A platform may set it for all of its services, so it matters only if this server sends spans. */
const protocol = (env: Environment) =>
  collectorOf(env) === '' || ['http/protobuf', 'http/json'].includes(protocolOf(env))
    ? undefined
    : 'must be http/protobuf or http/json'

const hostName = /^[a-z0-9]([\w-]*[a-z0-9])?(\.[a-z0-9]([\w-]*[a-z0-9])?)*\.?$/i

/** A last label of digits alone is an IPv4 address, and isIP has already rejected it. */
function host(value: string): string | undefined {
  if (isIP(value) !== 0 || (hostName.test(value) && !/(^|\.)\d+\.?$/.test(value))) return undefined
  return 'must be an address or a host name, without a port, brackets or a scheme'
}

/** Only a shell expands a tilde: here it would create a folder of that name. */
const folder = (value: string) => {
  if (value !== value.trim()) return 'must be a path without blanks around it'
  return value.startsWith('~') ? 'must be a path; ~ is not one here' : undefined
}

function database(value: string): string | undefined {
  if (/^postgres(ql)?:/.test(value)) return serverUrl(value)
  const path = value.slice('file:'.length)
  if (path === ':memory:') return 'must name a file'
  if (path.includes('?')) return 'must be a path, without parameters'
  return folder(path)
}

const encode = 'write / ? # @ % in a password as %2F %3F %23 %40 %25'

/**
 * A password with one of these characters makes the URL invalid, or changes its host and port: in `redis://:12#34@host`
 * the port is 12 and the host is missing. Drivers accept more than URLs do (no host, a lone %), so little else is
 * checked here.
 */
function serverUrl(value: string): string | undefined {
  const [, rest = ''] = /^\w+:\/\/(.*)$/s.exec(value) ?? []
  const [, authority = '', path = '', query = ''] = /^([^/?#]*)\/?([^?#]*)\??(.*)$/s.exec(rest) ?? []
  const hosts = authority.slice(authority.lastIndexOf('@') + 1)
  const server = /^(?:\[[\da-f:.]+\]|[^:,[\s]*)(?::(?<port>\d{1,5}))?$/i.exec(hosts)
  if (!server || Number(server.groups?.port ?? 0) > 65_535 || rest.includes('#') || /[/@]/.test(path))
    return `is not the URL of a server: ${encode}`
  return authority.includes('@') || !query.includes('@') ? undefined : `is not the URL of a server: ${encode}`
}

/** Browsers write an origin in one way (RFC 6454, section 6.2), and it is compared byte by byte. */
function origin(value: string): string | undefined {
  if (/[*;@\s]/.test(value)) return `has ${value}: must be exact origins, separated by commas`
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return `has ${value}: must be origins with http or https`
  const { origin } = new URL(value)
  return value === origin ? undefined : `has ${value}: browsers send ${origin}`
}

/** It appears in every document. */
function publicUrl(value: string): string | undefined {
  if (!URL.canParse(value)) return 'is not a URL'
  const { username, password } = new URL(value)
  return username || password ? 'must not contain a user or a password: everyone can read it' : undefined
}

function network(value: string): string | undefined {
  try {
    networksOf(split(value))
    return value === '' || split(value).length > 0 ? undefined : 'names no address'
  } catch (error) {
    return `must be addresses and networks: ${(error as Error).message}`
  }
}

function mailSettings(env: Environment): string | undefined {
  if (env.MAIL_FROM === '') return 'needs MAIL_FROM, the sender'
  return resetPage(env) === '' ? 'needs PASSWORD_RESET_URL, or an https PUBLIC_URL, where a mail leads to' : undefined
}

/** The page that the link in a mail leads to: the shop's own or this server's; empty if neither is known. */
export function resetPage({ PASSWORD_RESET_URL, PUBLIC_URL, SMTP_URL, PORT, NODE_ENV }: Environment): string {
  if (PASSWORD_RESET_URL !== '') return PASSWORD_RESET_URL
  const isProduction = NODE_ENV === 'production'
  if (PUBLIC_URL !== '') {
    if (isProduction && !PUBLIC_URL.startsWith('https:')) return ''
    return `${PUBLIC_URL.replace(/\/+$/, '')}/reset`
  }
  // A mail that leaves this machine must lead to a page that others can reach.
  return isProduction || SMTP_URL !== '' || PORT === 0 ? '' : `http://127.0.0.1:${PORT}/reset`
}

const address = '[^\\s<>@,;]+@[^\\s<>@,;]+'
const senderForm = new RegExp(`^(${address}|[^<>]+<${address}>)$`)

function sender(value: string): string | undefined {
  return value === '' || senderForm.test(value) ? undefined : 'must be an address, or `Name <address>`'
}

/** The token in a link is as powerful as a password. */
function resetUrl({ PASSWORD_RESET_URL: url, NODE_ENV }: Environment): string | undefined {
  if (url === '') return undefined
  if (!URL.canParse(url.replace('{token}', 'token'))) return 'is not a URL'
  if (url.includes('#') && !url.includes('{token}')) return 'has a fragment: say where in it the {token} goes'
  return NODE_ENV === 'production' && url.startsWith('http:') ? 'must be https in production' : undefined
}

function port({ PORT, SANDBOX_PORT }: Environment): string | undefined {
  if (Number(SANDBOX_PORT) > 65535) return 'must be <= 65535'
  return SANDBOX_PORT !== '' && PORT !== 0 && Number(SANDBOX_PORT) === PORT ? 'must be another than PORT' : undefined
}

/** With it, any user who manages webhooks could reach the private network around the server. */
const privateWebhooks = ({ ALLOW_PRIVATE_WEBHOOKS, NODE_ENV }: Environment) =>
  ALLOW_PRIVATE_WEBHOOKS === '1' && NODE_ENV === 'production' ? 'is for development only' : undefined

/** The largest price of an order, in minor units (domain/pricing.ts). */
const mostTotalMinor = 99_999_999_999_999

function shipping(value: string): string | undefined {
  const parts = split(value).map((one) => one.split(':'))
  if (new Set(parts.map(([currency]) => currency)).size < parts.length) return 'names a currency twice'
  const amounts = parts.flatMap(([, ...amounts]) => amounts.map(Number))
  return amounts.every((amount) => amount <= mostTotalMinor) ? undefined : 'has an amount that is too large'
}
