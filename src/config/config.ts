// The environment, read once into one frozen, checked Config. The only reader of process.env.
//
// Every variable is described in .env.example. A value that is not allowed, or could never work, stops the start with
// an error that names the variable. An empty variable is not set.

import { readFileSync } from 'node:fs'
import { contract } from '../generated/contract.js'
import { check } from '../generated/environment.js'
import { collectorOf, protocolOf, resetPage, settingErrors, split } from './checks.ts'
import { readEnvFile } from './env-file.ts'
import { type Environment, schema } from './environment.ts'

export interface Config {
  readonly host: string
  readonly port: number
  /** How long the server continues to serve after SIGTERM while reporting that it is not ready. */
  readonly drainSeconds: number
  /** `file:...` for SQLite, `postgres://...` for PostgreSQL. */
  readonly databaseUrl: string
  readonly seed: 'demo' | 'none'
  readonly logLevel: string
  /** Exact origins that browsers may call from. */
  readonly corsOrigins: readonly string[]
  /** The proxies whose X-Forwarded-* headers are trusted: addresses and networks, as config/networks.ts reads them. */
  readonly trustProxy: readonly string[]
  /** Where clients reach this server, without a trailing slash; empty if documents leave it out. */
  readonly publicUrl: string
  /** The keys that sign cursors, newest first; empty if one is to be generated and stored in the data folder. */
  readonly cursorKeys: readonly string[]
  /** How long the response to an Idempotency-Key is kept. */
  readonly idempotencyTtlHours: number
  /** What deprecated operations announce, and whether they end at their sunset. */
  readonly deprecation: { readonly format: 'rfc9745' | 'legacy'; readonly sunset: 'on' | 'off' }
  /** Undefined if there are no metrics; with an empty token, only this machine may read them. */
  readonly metrics: { readonly token: string } | undefined
  /** The keys that seal the audit log, as `cursorKeys`; all of them verify. */
  readonly auditKeys: readonly string[]
  /** The keys that sign access tokens, as `cursorKeys`. */
  readonly tokenKeys: readonly string[]
  /** The keys that sign CSRF tokens, as `cursorKeys`. */
  readonly csrfKeys: readonly string[]
  /** The keys that secrets of webhooks are encrypted with, as `cursorKeys`; none in production means no webhooks. */
  readonly webhookKeys: readonly string[]
  /** The first administrator, created if there is none. */
  readonly admin: { readonly email: string; readonly password: string } | undefined
  /** Whether requests are counted and limited; `count` counts and reports, but rejects nothing. */
  readonly rateLimit: 'on' | 'off' | 'count'
  /** Where processes count together; if empty, each counts for itself. */
  readonly redisUrl: string
  readonly dataDir: string
  readonly mail: {
    /** `smtp://` or `smtps://`; empty if there is no mail server. */
    readonly smtpUrl: string
    /** The sender: an address, or `Name <address>`. */
    readonly from: string
    /** The page that a mail leads to; `{token}` stands for the token. */
    readonly passwordResetUrl: string
  }
  /** Where spans are sent, as OTLP; undefined if they are not collected. */
  readonly traces: { readonly url: string; readonly protocol: 'http/protobuf' | 'http/json' } | undefined
  /** Whether only customers who bought an item may review it. */
  readonly reviewsRequirePurchase: boolean
  /** The shipping cost by currency, in minor units; zero for currencies that are not listed. */
  readonly shipping: Readonly<Record<string, { flat_minor: number; free_from_minor: number | null }>>
  readonly production: boolean
  readonly payments: {
    readonly provider: 'sandbox' | 'http' | 'toss' | 'stripe'
    readonly deadlineMs: number
    /** Whether payments may use the sandbox, which takes no real money. */
    readonly sandbox: boolean
    /** Empty if it is to be generated and stored in the data folder. */
    readonly sandboxSecret: string
    /** The port of the sandbox's HTTP server, on this machine only; undefined for none. */
    readonly sandboxPort: number | undefined
    readonly http: { readonly url: string; readonly secret: string; readonly eventSecret: string }
    readonly toss: { readonly secret: string }
    readonly stripe: { readonly secret: string; readonly eventSecret: string }
  }
  /** What webhooks may reach (webhooks/reach.ts): http, and private addresses. */
  readonly webhooks: { readonly allowHttp: boolean; readonly allowPrivate: boolean }
}

/** @throws Error naming every variable that is not allowed */
function checked(environment: NodeJS.ProcessEnv): Environment {
  const env: unknown = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const errors = check(env) ? settingErrors(env as Environment) : (check.errors ?? []).map(describeError)
  if (errors.length > 0) throw new Error(errors.join(', '))
  return env as Environment
}

const describeError = ({ instancePath, message, params }: NonNullable<typeof check.errors>[number]) => {
  const { allowedValues } = (params ?? {}) as { allowedValues?: readonly string[] }
  return `env${instancePath} ${message}${allowedValues ? ` (${allowedValues.filter(Boolean).join(', ')})` : ''}`
}

/** @throws Error naming the variable that is not allowed */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const env = checked(environment)
  const production = env.NODE_ENV === 'production'
  const collector = collectorOf(env)
  checkKeys(env, production)
  return Object.freeze({
    host: env.HOST,
    port: env.PORT,
    drainSeconds: env.DRAIN_SECONDS,
    databaseUrl: env.DATABASE_URL || `file:${env.DATA_DIR}/shop.db`,
    seed: env.SEED || (production ? 'none' : 'demo'),
    logLevel: env.LOG_LEVEL,
    corsOrigins: split(env.CORS_ORIGINS),
    trustProxy: split(env.TRUST_PROXY),
    publicUrl: env.PUBLIC_URL && new URL(env.PUBLIC_URL).href.replace(/\/+$/, ''),
    cursorKeys: split(env.CURSOR_KEYS),
    idempotencyTtlHours: env.IDEMPOTENCY_TTL_HOURS,
    deprecation: { format: env.DEPRECATION_FORMAT, sunset: env.SUNSET },
    metrics: env.METRICS === 'on' ? { token: env.METRICS_TOKEN } : undefined,
    auditKeys: split(env.AUDIT_KEYS),
    tokenKeys: split(env.TOKEN_KEYS),
    csrfKeys: split(env.CSRF_KEYS),
    webhookKeys: split(env.WEBHOOK_KEYS),
    admin: adminOf(env),
    rateLimit: env.RATE_LIMIT,
    redisUrl: env.REDIS_URL,
    dataDir: env.DATA_DIR,
    mail: mailOf(env),
    traces: collector === '' ? undefined : { url: collector, protocol: protocolOf(env) as 'http/json' },
    reviewsRequirePurchase: env.REVIEWS_REQUIRE_PURCHASE,
    shipping: shippingOf(env.SHIPPING),
    production,
    payments: Object.freeze({
      provider: env.PAYMENT_PROVIDER || 'sandbox',
      deadlineMs: env.PAYMENT_DEADLINE_MS,
      sandbox: !production || env.ALLOW_SANDBOX === '1',
      sandboxSecret: env.SANDBOX_SECRET,
      sandboxPort: env.SANDBOX_PORT === '' ? undefined : Number(env.SANDBOX_PORT),
      http: {
        url: env.PAYMENT_HTTP_URL,
        secret: env.PAYMENT_HTTP_SECRET,
        eventSecret: env.PAYMENT_HTTP_EVENT_SECRET,
      },
      toss: { secret: env.TOSS_SECRET_KEY },
      stripe: { secret: env.STRIPE_SECRET_KEY, eventSecret: env.STRIPE_EVENT_SECRET },
    }),
    webhooks: { allowHttp: !production, allowPrivate: env.ALLOW_PRIVATE_WEBHOOKS === '1' },
  })
}

/**
 * Each secret must serve one purpose only, and other machines do not know one that was generated on this one.
 * @throws Error naming the variable
 */
function checkKeys(env: Environment, production: boolean): void {
  const owner = new Map<string, string>()
  for (const name of ['CURSOR_KEYS', 'TOKEN_KEYS', 'CSRF_KEYS', 'AUDIT_KEYS', 'WEBHOOK_KEYS'] as const) {
    const keys = split(env[name])
    const isOptional = name === 'WEBHOOK_KEYS'
    if (production && keys.length === 0 && !isOptional) throw new Error(`${name} must be set in production`)
    for (const key of keys) {
      if (new Set(key).size < 8 && production) throw new Error(`${name} is too simple a secret`)
      if (owner.has(key)) throw new Error(`${name} repeats a key of ${owner.get(key)}`)
      owner.set(key, name)
    }
  }
}

/**
 * The token goes into the fragment of a link, which browsers do not send to servers, unless the link has a place for
 * it.
 */
function mailOf(env: Environment): Config['mail'] {
  const page = resetPage(env)
  const passwordResetUrl = page === '' || page.includes('{token}') ? page : `${page}#token={token}`
  return { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM, passwordResetUrl }
}

/** The check of registerUser: an administrator must satisfy the same rules as every user. */
const registration = contract.operations.find(({ id }) => id === 'registerUser')?.checks.body['application/json']

/** @throws Error naming the variable that the document does not allow, or that is missing */
function adminOf({ ADMIN_EMAIL, ADMIN_PASSWORD }: Environment): Config['admin'] {
  if (ADMIN_EMAIL === '' && ADMIN_PASSWORD === '') return undefined
  const body = { email: ADMIN_EMAIL || 'admin@shop.example', password: ADMIN_PASSWORD || 'not given', name: 'admin' }
  registration?.({ path: {}, query: {}, header: {}, cookie: {}, body })
  for (const [name, given] of Object.entries({ ADMIN_EMAIL, ADMIN_PASSWORD })) {
    const member = name === 'ADMIN_EMAIL' ? '/body/email' : '/body/password'
    const broken = registration?.errors?.find(({ instancePath }) => instancePath === member)
    if (given === '' || !broken) continue
    const facts = Object.entries(broken.params).map(([fact, value]) => `${fact} ${value}`)
    throw new Error(`env/${name} is not what the document allows: ${broken.keyword} (${facts})`)
  }
  if (ADMIN_EMAIL === '' || ADMIN_PASSWORD === '') throw new Error('ADMIN_EMAIL and ADMIN_PASSWORD go together')
  return { email: body.email, password: body.password }
}

/**
 * Reads `.env` of the working directory into the environment; variables already set take precedence.
 * @returns warnings. @throws Error if the file cannot be parsed
 */
export function loadEnvFile(): readonly string[] {
  let bytes: Uint8Array
  try {
    bytes = readFileSync('.env')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new Error('.env cannot be read', { cause: error })
  }
  const { values, warnings } = readEnvFile(bytes, Object.keys(schema.properties))
  for (const [name, value] of Object.entries(values)) process.env[name] ??= value
  return warnings
}

/**
 * The server and the commands that maintain the log must seal alike. @param kept reads a secret from the data folder,
 * or generates it there
 */
export const auditKeysOf = (
  { auditKeys, dataDir }: Config,
  kept: (folder: string, name: string) => string,
): readonly string[] => (auditKeys.length > 0 ? auditKeys : [kept(dataDir, 'audit.key')])

/** `KRW:3000:50000`: shipping costs 3000 won, and is free from 50000 won of items. */
const shippingOf = (value: string) =>
  Object.fromEntries(
    split(value).map((one) => {
      const [currency, flat, free] = one.split(':')
      return [currency, { flat_minor: Number(flat), free_from_minor: free === undefined ? null : Number(free) }]
    }),
  )
