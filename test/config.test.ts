// The environment: what each variable may say, and that .env.example and config.ts speak of the same variables.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import t, { type Test } from 'tap'
import { loadEnvFile, readConfig } from '../src/config/config.ts'
import { schema } from '../src/config/environment.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const example = read('.env.example')
/** A key that is not too simple for production. */
const key = (first: string) => `${first}0123456789abcdefghijklmnopqrstuvwxyz`
const keys = { CURSOR_KEYS: key('a'), TOKEN_KEYS: key('c'), CSRF_KEYS: key('d'), AUDIT_KEYS: key('z') }

t.test('without an environment: this machine alone, SQLite in ./data, the demo shop', async (t) => {
  t.strictSame(readConfig({}), {
    host: '127.0.0.1',
    port: 3000,
    drainSeconds: 0,
    databaseUrl: 'file:./data/shop.db',
    seed: 'demo',
    logLevel: 'info',
    corsOrigins: [],
    trustProxy: [],
    publicUrl: '',
    cursorKeys: [],
    tokenKeys: [],
    csrfKeys: [],
    webhookKeys: [],
    admin: undefined,
    idempotencyTtlHours: 24,
    deprecation: { format: 'rfc9745', sunset: 'on' },
    metrics: { token: '' },
    auditKeys: [],
    rateLimit: 'on',
    redisUrl: '',
    dataDir: './data',
    mail: { smtpUrl: '', from: '', passwordResetUrl: 'http://127.0.0.1:3000/reset#token={token}' },
    traces: undefined,
    reviewsRequirePurchase: false,
    shipping: {},
    production: false,
    payments: {
      provider: 'sandbox',
      deadlineMs: 10_000,
      sandbox: true,
      sandboxSecret: '',
      sandboxPort: undefined,
      http: { url: '', secret: '', eventSecret: '' },
      toss: { secret: '' },
      stripe: { secret: '', eventSecret: '' },
    },
    webhooks: { allowHttp: true, allowPrivate: false },
  })
})

t.test('every variable is read', async (t) => {
  const environment = {
    HOST: '0.0.0.0',
    PORT: '0',
    DRAIN_SECONDS: '15',
    DATA_DIR: '/var/shop',
    SHIPPING: 'KRW:3000:50000,USD:599',
    SEED: 'none',
    LOG_LEVEL: 'silent',
    CORS_ORIGINS: 'https://shop.example , http://localhost:5173',
    TRUST_PROXY: '10.0.0.0/8, ::1,loopback',
    PUBLIC_URL: 'https://api.shop.example/shop/',
    AUDIT_KEYS: key('z'),
    REVIEWS_REQUIRE_PURCHASE: 'true',
    SMTP_URL: 'smtps://shop:pass@mail.example',
    MAIL_FROM: 'shop@shop.example',
    PASSWORD_RESET_URL: 'https://shop.example/#/reset/{token}',
    CURSOR_KEYS: `${key('a')}, ${key('b')}`,
    TOKEN_KEYS: key('c'),
    CSRF_KEYS: key('d'),
    WEBHOOK_KEYS: `${key('e')},${key('f')}`,
    ADMIN_EMAIL: 'admin@shop.example',
    ADMIN_PASSWORD: 'a sentence of ours',
    IDEMPOTENCY_TTL_HOURS: '48',
    DEPRECATION_FORMAT: 'legacy',
    SUNSET: 'off',
    METRICS_TOKEN: 'm'.repeat(16),
    RATE_LIMIT: 'count',
    REDIS_URL: 'rediss://redis:6379/1',
    NODE_ENV: 'production',
    PAYMENT_PROVIDER: 'http',
    PAYMENT_DEADLINE_MS: '3000',
    ALLOW_SANDBOX: '1',
    SANDBOX_SECRET: 's'.repeat(16),
    SANDBOX_PORT: '4000',
    PAYMENT_HTTP_URL: 'https://pay.example/v2',
    PAYMENT_HTTP_SECRET: 'h'.repeat(16),
    PAYMENT_HTTP_EVENT_SECRET: 'e'.repeat(16),
    TOSS_SECRET_KEY: 't'.repeat(16),
    STRIPE_SECRET_KEY: 'k'.repeat(16),
    STRIPE_EVENT_SECRET: 'v'.repeat(16),
    HOME: '/root',
  }
  t.strictSame(readConfig(environment), {
    host: '0.0.0.0',
    port: 0,
    drainSeconds: 15,
    databaseUrl: 'file:/var/shop/shop.db',
    seed: 'none',
    logLevel: 'silent',
    corsOrigins: ['https://shop.example', 'http://localhost:5173'],
    trustProxy: ['10.0.0.0/8', '::1', 'loopback'],
    publicUrl: 'https://api.shop.example/shop',
    cursorKeys: [key('a'), key('b')],
    tokenKeys: [key('c')],
    csrfKeys: [key('d')],
    webhookKeys: [key('e'), key('f')],
    admin: { email: 'admin@shop.example', password: 'a sentence of ours' },
    idempotencyTtlHours: 48,
    deprecation: { format: 'legacy', sunset: 'off' },
    metrics: { token: 'm'.repeat(16) },
    auditKeys: [key('z')],
    rateLimit: 'count',
    redisUrl: 'rediss://redis:6379/1',
    dataDir: '/var/shop',
    mail: {
      smtpUrl: 'smtps://shop:pass@mail.example',
      from: 'shop@shop.example',
      passwordResetUrl: 'https://shop.example/#/reset/{token}',
    },
    traces: undefined,
    reviewsRequirePurchase: true,
    shipping: { KRW: { flat_minor: 3000, free_from_minor: 50_000 }, USD: { flat_minor: 599, free_from_minor: null } },
    production: true,
    payments: {
      provider: 'http',
      deadlineMs: 3000,
      sandbox: true,
      sandboxSecret: 's'.repeat(16),
      sandboxPort: 4000,
      http: { url: 'https://pay.example/v2', secret: 'h'.repeat(16), eventSecret: 'e'.repeat(16) },
      toss: { secret: 't'.repeat(16) },
      stripe: { secret: 'k'.repeat(16), eventSecret: 'v'.repeat(16) },
    },
    webhooks: { allowHttp: false, allowPrivate: false },
  })
})

t.test('ALLOW_PRIVATE_WEBHOOKS=1: taken in development, refused in production', async (t) => {
  const environment = { ALLOW_PRIVATE_WEBHOOKS: '1' }
  t.strictSame(readConfig(environment).webhooks, { allowHttp: true, allowPrivate: true })
  t.throws(() => readConfig({ ...keys, ...environment, NODE_ENV: 'production' }), /ALLOW_PRIVATE_WEBHOOKS is for dev/)
})

t.test('METRICS=off: no metrics', async (t) => t.equal(readConfig({ METRICS: 'off' }).metrics, undefined))

t.test('it is frozen, and the environment stays as it is', async (t) => {
  const environment = { PORT: '8080', SECRET: 'x' }
  const config = readConfig(environment)
  t.throws(() => Object.assign(config, { port: 1 }), TypeError)
  t.strictSame(environment, { PORT: '8080', SECRET: 'x' })
})

t.test('production is not seeded unless it is asked for', async (t) => {
  t.equal(readConfig({ ...keys, NODE_ENV: 'production' }).seed, 'none')
  t.equal(readConfig({ ...keys, NODE_ENV: 'production', SEED: 'demo' }).seed, 'demo')
  t.equal(readConfig({ NODE_ENV: 'development', SEED: '' }).seed, 'demo')
})

for (const url of [
  'postgres://shop:pw@db:5432/shop',
  'postgresql://db/shop',
  'postgres://shop:a%2Fb%23c@db:5432/shop?sslmode=verify-full&sslrootcert=/etc/ca.pem',
  'postgres://shop:p@ss@db/shop',
  'postgres://shop:100%@db/shop',
  'postgres:///shop?host=/var/run/postgresql',
  'postgres://[::1]:5432/shop',
  'file:./other.db',
  'file:///var/shop.db',
]) {
  t.test(`DATABASE_URL ${url}: taken, whatever DATA_DIR says`, async (t) => {
    t.equal(readConfig({ DATABASE_URL: url, DATA_DIR: '/elsewhere' }).databaseUrl, url)
  })
}

const invalid: Record<string, string[]> = {
  HOST: ['0.0.0.0:3000', '[::1]', 'http://shop.example', '256.1.1.1', 'a b'],
  PORT: ['x', '-1', '65536', '80.5', '3000 4000'],
  DRAIN_SECONDS: ['-1', '601', '1.5', '10s'],
  DATA_DIR: [' ', './data ', '~/shop'],
  DATABASE_URL: [
    'mysql://db/shop',
    'shop.db',
    'file:',
    'file::memory:',
    'file:~/shop.db',
    'file:./shop.db?mode=ro',
    'postgres://',
    ' postgres://db',
    'postgres://[',
    'postgres://shop:a/b@127.0.0.1:5432/shop',
    'postgres://shop:a#b@127.0.0.1:5432/shop',
    'postgres://shop:a?b@127.0.0.1:5432/shop',
    'postgres://shop:12/b@127.0.0.1:5432/shop',
    'postgres://shop:12#b@127.0.0.1:5432/shop',
    'postgres://shop:12?b@127.0.0.1:5432/shop',
    'postgres://one:5432,two:5432/shop',
  ],
  SEED: ['yes', 'DEMO'],
  ALLOW_PRIVATE_WEBHOOKS: ['yes', 'true'],
  LOG_LEVEL: ['verbose'],
  NODE_ENV: ['prod', 'Production', 'PRODUCTION', 'production ', '"production"', 'staging', 'live', 'production\r'],
  CORS_ORIGINS: [
    '*',
    'shop.example',
    'https://shop.example/',
    'https://a.example https://b.example',
    'https://a.example;https://b.example',
    'null',
    'https://Shop.Example',
    'HTTPS://shop.example',
    'https://shop.example:443',
    'http://localhost:80',
    'http://localhost:08080',
    'https://*.shop.example',
    'https://상점.한국',
    'https://user@shop.example',
    'https://shop.example?x',
    'https://shop.example#a',
    'https://shop.example:99999',
    'http://[',
    'http://127.1',
    'capacitor://localhost',
    'https://a.example,https://b.example/',
  ],
  TOKEN_KEYS: ['short', `${'x'.repeat(32)},short`],
  CSRF_KEYS: ['short'],
  WEBHOOK_KEYS: ['short'],
  ADMIN_EMAIL: ['admin', 'a@b c'],
  ADMIN_PASSWORD: ['short'],
  RATE_LIMIT: ['no', 'OFF', '0'],
  REDIS_URL: [
    '127.0.0.1:6379',
    'redis://',
    'http://redis',
    'redis://:a/b@redis',
    'redis://:12#b@redis:6379',
    'redis://redis:port',
    'redis://redis:65536',
  ],
  IDEMPOTENCY_TTL_HOURS: ['0', '1.5', '8761', 'day'],
  DEPRECATION_FORMAT: ['rfc8594'],
  SUNSET: ['yes'],
  METRICS: ['yes'],
  METRICS_TOKEN: ['short', `${'x'.repeat(16)} `],
  TRUST_PROXY: [
    'true',
    '*',
    '1',
    '1.2.3.4;5.6.7.8',
    'proxy.example',
    ',',
    '999.1.1.1',
    '10.0.0.0/33',
    '10.0.0.0/',
    '0.0.0.0/0',
    '::/0',
    '10.0.0.0/8,loopbak',
    '[::1]',
    '127.0.0.1:80',
  ],
  PUBLIC_URL: [
    'api.shop.example',
    '/shop',
    'https://',
    'https://api.shop.example/?a=b',
    'https://[',
    'https://me:secret@shop.example',
  ],
  SHIPPING: ['KRW:99999999999999999', 'KRW:1,KRW:2', 'EUR:1'],
  PAYMENT_PROVIDER: ['cash', 'Stripe'],
  PAYMENT_DEADLINE_MS: ['0', '60001', 'soon'],
  ALLOW_SANDBOX: ['yes'],
  SANDBOX_PORT: ['x', '123456', '70000', '3000'],
  SANDBOX_SECRET: ['short', `${'x'.repeat(16)}\n`, `${'x'.repeat(16)} y`],
  PAYMENT_HTTP_URL: [
    'http://pay.example',
    'ftp://127.0.0.1',
    'http://127.0.0.1.evil.example',
    'http://localhost@evil.example',
    'https://pay.example/?a=b',
    '//pay.example',
    'https://[',
  ],
  TOSS_SECRET_KEY: ['short'],
}
for (const [name, values] of Object.entries(invalid)) {
  t.test(`${name}: what it may not say is refused by its name alone`, async (t) => {
    for (const value of values)
      t.throws(() => readConfig({ [name]: value }), { message: new RegExp(`^env/${name} [^/]`) }, value)
  })
}

t.test('an empty variable is not set: the default applies', async (t) => {
  const names = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => [name as string, ''])
  t.strictSame(readConfig(Object.fromEntries(names)), readConfig({}))
})

t.test('NODE_ENV and CORS_ORIGINS: the error says what to write', async (t) => {
  t.throws(() => readConfig({ NODE_ENV: 'prod' }), { message: /\(development, test, production\)/ })
  for (const [written, sent] of [
    ['https://Shop.Example', 'https://shop.example'],
    ['https://shop.example:443', 'https://shop.example'],
    ['https://상점.한국', 'https://xn--hg4bs7k.xn--3e0b707e'],
  ] as const)
    t.throws(() => readConfig({ CORS_ORIGINS: written }), {
      message: `env/CORS_ORIGINS has ${written}: browsers send ${sent}`,
    })
})

t.test('a password is never repeated in a refusal', async (t) => {
  for (const url of ['postgres://shop:hunter2/x@db/shop', 'redis://:hunter2#x@db'])
    t.throws(() => readConfig({ [url.startsWith('redis') ? 'REDIS_URL' : 'DATABASE_URL']: url }), {
      message: /^(?!.*hunter2)env/,
    })
})

t.test(
  'production starts with every secret set, none simple, none for two purposes; the name is told and nothing else',
  async (t) => {
    const production = (environment: object) => () => readConfig({ ...keys, NODE_ENV: 'production', ...environment })
    for (const name of Object.keys(keys)) {
      t.throws(production({ [name]: '' }), { message: `${name} must be set in production` })
      t.throws(production({ [name]: 'ab'.repeat(20) }), { message: `${name} is too simple a secret` })
      t.throws(production({ [name]: 'short' }), { message: new RegExp(`^env/${name} [^/]`) })
    }
    t.throws(production({ CSRF_KEYS: keys.TOKEN_KEYS }), { message: 'CSRF_KEYS repeats a key of TOKEN_KEYS' })
  },
)

t.test('OTEL_...: where spans go, and by which protocol', async (t) => {
  const all = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/base/' }
  const json = { OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' }
  const own = { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://traces:1/ours' }
  const base = 'http://collector:4318/base/v1/traces'
  t.strictSame(readConfig(all).traces, { url: base, protocol: 'http/protobuf' })
  t.strictSame(readConfig({ ...all, ...json }).traces, { url: base, protocol: 'http/json' })
  t.strictSame(readConfig({ ...all, ...own }).traces, { url: 'http://traces:1/ours', protocol: 'http/protobuf' })
  const grpc = { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }
  for (const off of [grpc, { ...all, OTEL_SDK_DISABLED: 'true' }, { ...all, OTEL_TRACES_EXPORTER: 'none' }])
    t.equal(readConfig(off).traces, undefined)
  const wrong = [{ ...all, ...grpc }, { OTEL_TRACES_SAMPLER: 'sometimes' }, { OTEL_TRACES_SAMPLER_ARG: '1.5' }]
  for (const env of [...wrong, { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }])
    t.throws(() => readConfig(env as NodeJS.ProcessEnv), { message: /^env\/OTEL_/ })
})

t.test('ADMIN_EMAIL and ADMIN_PASSWORD go together', async (t) => {
  for (const one of [{ ADMIN_EMAIL: 'a@shop.example' }, { ADMIN_PASSWORD: 'a sentence of ours' }])
    t.throws(() => readConfig(one), { message: 'ADMIN_EMAIL and ADMIN_PASSWORD go together' })
})

t.test('two invalid variables are both named', async (t) => {
  t.throws(() => readConfig({ PORT: 'x', SEED: 'x' }), { message: /env\/PORT .*env\/SEED / })
})

t.test('.env.example documents exactly the variables that environment.ts knows', async (t) => {
  const properties = read('src/config/environment.ts').split('properties: {')[1]?.split('\n  },')[0] ?? ''
  const documented = [...properties.matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name]) => name)
  t.ok(documented.length >= 9)
  t.same([...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name).sort(), documented.sort())
})

t.test('.env.example, copied as it is, changes nothing', async (t) => {
  t.strictSame(readConfig(parseEnv(example)), readConfig({}))
})

/** Runs in a folder of its own, with the environment as it was before. */
function inFolder(t: Test, files: Record<string, string | Buffer>, env: Record<string, string | undefined> = {}) {
  const home = process.cwd()
  const before = { ...process.env }
  t.teardown(() => {
    process.chdir(home)
    for (const name of Object.keys(process.env)) delete process.env[name]
    Object.assign(process.env, before)
  })
  const folder = t.testdir()
  for (const [name, content] of Object.entries(files)) writeFileSync(`${folder}/${name}`, content)
  process.chdir(folder)
  for (const name of Object.keys(schema.properties)) delete process.env[name]
  Object.assign(process.env, env)
}

t.test('.env of the working directory is read; set variables take precedence; it may be absent', async (t) => {
  await t.test('absent', async (t) => {
    inFolder(t, {})
    t.same(loadEnvFile(), [])
    t.equal(process.env.LOG_LEVEL, undefined)
  })
  inFolder(t, { '.env': 'LOG_LEVEL=debug\nSEED=none\n' }, { SEED: 'demo' })
  t.same(loadEnvFile(), [])
  t.match(readConfig(), { logLevel: 'debug', seed: 'demo' })
})

const lines = 'PORT=4555\nSEED=none\nADMIN_EMAIL=a@shop.example\nADMIN_PASSWORD="a sentence of ours"\n'
const spellings: Record<string, string> = {
  'with a byte order mark': `\ufeff${lines}`,
  'with CRLF': lines.replaceAll('\n', '\r\n'),
  'with both': `\ufeff${lines}`.replaceAll('\n', '\r\n'),
  'with the line ends of old Macs': lines.replaceAll('\n', '\r'),
  'put together of files with marks': lines.replace('SEED', '\ufeffSEED'),
  'with export, quotes, blanks and comments': [
    '# ours',
    "export PORT = '4555' # here",
    lines.slice(lines.indexOf('SEED')),
  ].join('\n'),
  'with settings of other programs': `${lines}PGPASSWORD=x\nPOSTGRES_PASSWORD=x\nNODE_OPTIONS=\n`,
}
for (const [how, text] of Object.entries(spellings)) {
  t.test(`.env ${how}: every setting counts`, async (t) => {
    inFolder(t, { '.env': text })
    t.same(loadEnvFile(), [])
    t.match(readConfig(), { port: 4555, seed: 'none', admin: { password: 'a sentence of ours' } })
  })
}

const lost: Record<string, [string | Buffer, RegExp]> = {
  'in UTF-16': [Buffer.from(`\ufeff${lines}`, 'utf16le'), /UTF-8/],
  'in UTF-16 without a mark': [Buffer.from(lines, 'utf16le'), /UTF-8/],
  'in CP949': [Buffer.from('# \xb0\xa1\xb0\xa2\nPORT=1\n', 'latin1'), /UTF-8/],
  'with a name in small letters': ['node_env=production\n', /node_env.* NODE_ENV/],
  'with a name in which something invisible stands': ['\u200bNODE_ENV=production\n', /NODE_ENV/],
  'with two letters of a name exchanged': ['NODE_EVN=production\n', /NODE_EVN.* NODE_ENV/],
  'with a colon for the equals sign': ['NODE_ENV: production\n', /NODE_ENV/],
  'as a script of Windows': ['set NODE_ENV=production\n', /NODE_ENV/],
}
for (const [how, [content, says]] of Object.entries(lost)) {
  t.test(`.env ${how}: the start ends, and says why`, async (t) => {
    inFolder(t, { '.env': content })
    t.throws(loadEnvFile, { message: says })
  })
}

t.test(
  '.env that is a folder, as Docker makes one for a file that is not there: the start ends, and names it',
  async (t) => {
    inFolder(t, {})
    mkdirSync('.env')
    t.throws(loadEnvFile, { message: '.env cannot be read', cause: { code: 'EISDIR' } })
  },
)

t.test('.env with a name that is no setting: a warning', async (t) => {
  inFolder(t, { '.env': 'SEEDS=none\n' })
  t.same(loadEnvFile(), ['.env sets SEEDS, which is not a setting of this server'])
})
