// Every environment variable by name, with its allowed values and its default. config.ts interprets them; .env.example
// describes them.

const text = (fallback: string) => ({ type: 'string', default: fallback })

/** A secret that we authenticate with; printable, so that it can be sent in a header. */
const secret = { ...text(''), pattern: '^$|^[!-~]{16,}$' }

/** Unencrypted only to this machine, because our secret travels with every call. */
const providerUrl = '^$|^https://[^\\s?#]+$|^http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?(/[^\\s?#]*)?$'

const collector = { ...text(''), pattern: '^$|^https?://[^\\s?#]+$' }

/** The headers of OpenTelemetry exporters. */
const samplers = ['always_on', 'always_off', 'traceidratio'].flatMap((name) => [name, `parentbased_${name}`] as const)

/** At least 32 characters each, newest first. */
const keys = { ...text(''), pattern: '^$|^[^\\s,]{32,}(\\s*,\\s*[^\\s,]{32,})*$' }

export const schema = {
  type: 'object',
  properties: {
    HOST: { ...text('127.0.0.1'), minLength: 1 },
    PORT: { type: 'integer', minimum: 0, maximum: 65535, default: 3000 },
    DRAIN_SECONDS: { type: 'integer', minimum: 0, maximum: 600, default: 0 },
    DATA_DIR: { ...text('./data'), minLength: 1 },
    DATABASE_URL: { ...text(''), pattern: '^$|^file:.|^postgres(ql)?://.' },
    SEED: { enum: ['', 'demo', 'none'], default: '' },
    LOG_LEVEL: { enum: ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], default: 'info' },
    CORS_ORIGINS: text(''),
    TRUST_PROXY: text(''),
    PUBLIC_URL: { ...text(''), pattern: '^$|^https?://[^\\s?#]+$' },
    AUDIT_KEYS: keys,
    IDEMPOTENCY_TTL_HOURS: { type: 'integer', minimum: 1, maximum: 8760, default: 24 },
    DEPRECATION_FORMAT: { enum: ['rfc9745', 'legacy'], default: 'rfc9745' },
    SUNSET: { enum: ['on', 'off'], default: 'on' },
    METRICS: { enum: ['on', 'off'], default: 'on' },
    METRICS_TOKEN: { ...text(''), pattern: '^$|^[\\x21-\\x7e]{16,}$' },
    CURSOR_KEYS: keys,
    TOKEN_KEYS: keys,
    CSRF_KEYS: keys,
    WEBHOOK_KEYS: keys,
    // Checked by the document's own rules (config.ts).
    ADMIN_EMAIL: text(''),
    ADMIN_PASSWORD: text(''),
    RATE_LIMIT: { enum: ['on', 'count', 'off'], default: 'on' },
    REDIS_URL: { ...text(''), pattern: '^$|^rediss?://.' },
    SMTP_URL: { ...text(''), pattern: '^$|^smtps?://[^\\s/?#]+$' },
    MAIL_FROM: { ...text(''), pattern: '^$|^[^\\r\\n]+$' },
    PASSWORD_RESET_URL: { ...text(''), pattern: '^$|^https?://[^\\s]+$' },
    REVIEWS_REQUIRE_PURCHASE: { type: 'boolean', default: false },
    SHIPPING: {
      ...text(''),
      pattern: '^$|^(KRW|USD|JPY):\\d+(:\\d+)?(,(KRW|USD|JPY):\\d+(:\\d+)?)*$',
    },
    NODE_ENV: { enum: ['', 'development', 'test', 'production'], default: '' },
    PAYMENT_PROVIDER: { enum: ['', 'sandbox', 'http', 'toss', 'stripe'], default: '' },
    PAYMENT_DEADLINE_MS: { type: 'integer', minimum: 1, maximum: 60_000, default: 10_000 },
    ALLOW_SANDBOX: { enum: ['', '0', '1'], default: '' },
    SANDBOX_PORT: { ...text(''), pattern: '^\\d{0,5}$' },
    SANDBOX_SECRET: secret,
    PAYMENT_HTTP_URL: { ...text(''), pattern: providerUrl },
    PAYMENT_HTTP_SECRET: secret,
    PAYMENT_HTTP_EVENT_SECRET: secret,
    TOSS_SECRET_KEY: secret,
    STRIPE_SECRET_KEY: secret,
    STRIPE_EVENT_SECRET: secret,
    ALLOW_PRIVATE_WEBHOOKS: { enum: ['', '0', '1'], default: '' },
    // The OpenTelemetry SDK reads these and more itself.
    OTEL_EXPORTER_OTLP_ENDPOINT: collector,
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collector,
    OTEL_EXPORTER_OTLP_PROTOCOL: text(''),
    OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: text(''),
    OTEL_EXPORTER_OTLP_HEADERS: text(''),
    OTEL_SERVICE_NAME: text(''),
    OTEL_RESOURCE_ATTRIBUTES: text(''),
    OTEL_TRACES_SAMPLER: { enum: ['', ...samplers], default: '' },
    OTEL_TRACES_SAMPLER_ARG: { ...text(''), pattern: '^$|^(0|1|0?\\.\\d+|1\\.0+)$' },
    OTEL_TRACES_EXPORTER: { enum: ['', 'otlp', 'none'], default: '' },
    OTEL_SDK_DISABLED: { enum: ['', 'true', 'false'], default: '' },
  },
} as const

export interface Environment {
  HOST: string
  PORT: number
  DRAIN_SECONDS: number
  DATA_DIR: string
  DATABASE_URL: string
  SEED: '' | 'demo' | 'none'
  LOG_LEVEL: string
  CORS_ORIGINS: string
  TRUST_PROXY: string
  PUBLIC_URL: string
  CURSOR_KEYS: string
  SHIPPING: string
  IDEMPOTENCY_TTL_HOURS: number
  DEPRECATION_FORMAT: 'rfc9745' | 'legacy'
  SUNSET: 'on' | 'off'
  METRICS: 'on' | 'off'
  METRICS_TOKEN: string
  AUDIT_KEYS: string
  TOKEN_KEYS: string
  CSRF_KEYS: string
  WEBHOOK_KEYS: string
  ADMIN_EMAIL: string
  ADMIN_PASSWORD: string
  RATE_LIMIT: 'on' | 'count' | 'off'
  REDIS_URL: string
  SMTP_URL: string
  MAIL_FROM: string
  PASSWORD_RESET_URL: string
  REVIEWS_REQUIRE_PURCHASE: boolean
  NODE_ENV: '' | 'development' | 'test' | 'production'
  PAYMENT_PROVIDER: '' | 'sandbox' | 'http' | 'toss' | 'stripe'
  PAYMENT_DEADLINE_MS: number
  ALLOW_SANDBOX: '' | '0' | '1'
  SANDBOX_PORT: string
  SANDBOX_SECRET: string
  PAYMENT_HTTP_URL: string
  PAYMENT_HTTP_SECRET: string
  PAYMENT_HTTP_EVENT_SECRET: string
  TOSS_SECRET_KEY: string
  STRIPE_SECRET_KEY: string
  STRIPE_EVENT_SECRET: string
  ALLOW_PRIVATE_WEBHOOKS: '' | '0' | '1'
  OTEL_EXPORTER_OTLP_ENDPOINT: string
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: string
  OTEL_EXPORTER_OTLP_PROTOCOL: string
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: string
  OTEL_EXPORTER_OTLP_HEADERS: string
  OTEL_SERVICE_NAME: string
  OTEL_RESOURCE_ATTRIBUTES: string
  OTEL_TRACES_SAMPLER: string
  OTEL_TRACES_SAMPLER_ARG: string
  OTEL_TRACES_EXPORTER: '' | 'otlp' | 'none'
  OTEL_SDK_DISABLED: '' | 'true' | 'false'
}
