// The environment, read once into one frozen, checked Config. The only reader of process.env.
//
// Every variable is described in .env.example. A value that is not allowed stops the start with its name.

import { envSchema } from 'env-schema'

export interface Config {
  readonly host: string
  readonly port: number
  /** `file:...` for SQLite, `postgres://...` for PostgreSQL. */
  readonly databaseUrl: string
  readonly seed: 'demo' | 'none'
  readonly logLevel: string
  /** Exact origins that browsers may call from. */
  readonly corsOrigins: readonly string[]
  /** Whose X-Forwarded-* headers count: addresses and networks, comma-separated. Nobody's when false. */
  readonly trustProxy: string | false
  /** What cursors are signed with, the newest first; empty where one is to be made and kept in the data folder. */
  readonly cursorKeys: readonly string[]
  readonly dataDir: string
  readonly production: boolean
}

const text = (fallback: string) => ({ type: 'string', default: fallback })

/** An address, a network, or a name for the private ones (proxy-addr). */
const proxy = '([0-9A-Fa-f.:]+(/\\d+)?|loopback|linklocal|uniquelocal)'

const schema = {
  type: 'object',
  properties: {
    HOST: { ...text('127.0.0.1'), minLength: 1 },
    PORT: { type: 'integer', minimum: 0, maximum: 65535, default: 3000 },
    DATA_DIR: { ...text('./data'), minLength: 1 },
    DATABASE_URL: { ...text(''), pattern: '^$|^file:.|^postgres(ql)?://.' },
    SEED: { enum: ['', 'demo', 'none'], default: '' },
    LOG_LEVEL: { enum: ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], default: 'info' },
    CORS_ORIGINS: { ...text(''), pattern: '^$|^https?://[^\\s/,]+(\\s*,\\s*https?://[^\\s/,]+)*$' },
    TRUST_PROXY: { ...text(''), pattern: `^$|^${proxy}(\\s*,\\s*${proxy})*$` },
    CURSOR_KEYS: { ...text(''), pattern: '^$|^[^\\s,]{32,}(\\s*,\\s*[^\\s,]{32,})*$' },
    NODE_ENV: text(''),
  },
} as const

interface Environment {
  HOST: string
  PORT: number
  DATA_DIR: string
  DATABASE_URL: string
  SEED: '' | 'demo' | 'none'
  LOG_LEVEL: string
  CORS_ORIGINS: string
  TRUST_PROXY: string
  CURSOR_KEYS: string
  NODE_ENV: string
}

/** @throws Error naming the variable that is not allowed */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const env = envSchema<Environment>({ schema, data: environment, env: false })
  const production = env.NODE_ENV === 'production'
  return Object.freeze({
    host: env.HOST,
    port: env.PORT,
    databaseUrl: env.DATABASE_URL || `file:${env.DATA_DIR}/shop.db`,
    seed: env.SEED || (production ? 'none' : 'demo'),
    logLevel: env.LOG_LEVEL,
    corsOrigins: split(env.CORS_ORIGINS),
    trustProxy: env.TRUST_PROXY || false,
    cursorKeys: split(env.CURSOR_KEYS),
    dataDir: env.DATA_DIR,
    production,
  })
}

/** Reads `.env` of the working directory into the environment; what is already set wins. */
export function loadEnvFile(): void {
  try {
    process.loadEnvFile()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

const split = (value: string): string[] =>
  value
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
