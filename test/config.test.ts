// The environment: what each variable may say, and that .env.example and config.ts speak of the same variables.

import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import t from 'tap'
import { loadEnvFile, readConfig } from '../src/config.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const example = read('.env.example')

t.test('without an environment: this machine alone, SQLite in ./data, the demo shop', async (t) => {
  t.strictSame(readConfig({}), {
    host: '127.0.0.1',
    port: 3000,
    databaseUrl: 'file:./data/shop.db',
    seed: 'demo',
    logLevel: 'info',
    corsOrigins: [],
    trustProxy: false,
    cursorKeys: [],
    dataDir: './data',
    production: false,
  })
})

t.test('everything set', async (t) => {
  const environment = {
    HOST: '0.0.0.0',
    PORT: '0',
    DATA_DIR: '/var/shop',
    SEED: 'none',
    LOG_LEVEL: 'silent',
    CORS_ORIGINS: 'https://shop.example , http://localhost:5173',
    TRUST_PROXY: '10.0.0.0/8, ::1,loopback',
    CURSOR_KEYS: `${'y'.repeat(32)}, ${'o'.repeat(32)}`,
    NODE_ENV: 'production',
    HOME: '/root',
  }
  t.strictSame(readConfig(environment), {
    host: '0.0.0.0',
    port: 0,
    databaseUrl: 'file:/var/shop/shop.db',
    seed: 'none',
    logLevel: 'silent',
    corsOrigins: ['https://shop.example', 'http://localhost:5173'],
    trustProxy: '10.0.0.0/8, ::1,loopback',
    cursorKeys: ['y'.repeat(32), 'o'.repeat(32)],
    dataDir: '/var/shop',
    production: true,
  })
})

t.test('it is frozen, and the environment stays as it is', async (t) => {
  const environment = { PORT: '8080', SECRET: 'x' }
  const config = readConfig(environment)
  t.throws(() => Object.assign(config, { port: 1 }), TypeError)
  t.strictSame(environment, { PORT: '8080', SECRET: 'x' })
})

t.test('production is not seeded unless it is asked for', async (t) => {
  t.equal(readConfig({ NODE_ENV: 'production' }).seed, 'none')
  t.equal(readConfig({ NODE_ENV: 'production', SEED: 'demo' }).seed, 'demo')
  t.equal(readConfig({ NODE_ENV: 'development', SEED: '' }).seed, 'demo')
})

for (const url of [
  'postgres://shop:pw@db:5432/shop',
  'postgresql://db/shop',
  'file:./other.db',
  'file:///var/shop.db',
]) {
  t.test(`DATABASE_URL ${url}: taken, whatever DATA_DIR says`, async (t) => {
    t.equal(readConfig({ DATABASE_URL: url, DATA_DIR: '/elsewhere' }).databaseUrl, url)
  })
}

const refused: Record<string, string[]> = {
  HOST: [''],
  PORT: ['x', '', '-1', '65536', '80.5', '3000 4000'],
  DATA_DIR: [''],
  DATABASE_URL: ['mysql://db/shop', 'shop.db', 'file:', 'postgres://', ' postgres://db'],
  SEED: ['yes', 'DEMO'],
  LOG_LEVEL: ['', 'verbose'],
  CORS_ORIGINS: [
    '*',
    'shop.example',
    'https://shop.example/',
    'https://a.example https://b.example',
    'https://a.example,',
    'null',
  ],
  TRUST_PROXY: ['true', '1.2.3.4;5.6.7.8', 'proxy.example', ','],
}
for (const [name, values] of Object.entries(refused)) {
  t.test(`${name}: what it may not say is refused by its name alone`, async (t) => {
    for (const value of values)
      t.throws(() => readConfig({ [name]: value }), { message: new RegExp(`^env/${name} [^/]`) }, value)
  })
}

t.test('two that are wrong are both named', async (t) => {
  t.throws(() => readConfig({ PORT: 'x', SEED: 'x' }), { message: /env\/PORT .*env\/SEED / })
})

t.test('.env.example documents exactly the variables that config.ts reads', async (t) => {
  const properties = read('src/config.ts').split('properties: {')[1]?.split('\n  },')[0] ?? ''
  const known = [...properties.matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name]) => name)
  t.ok(known.length >= 9)
  t.same([...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name).sort(), known.sort())
})

t.test('.env.example, copied as it is, changes nothing', async (t) => {
  t.strictSame(readConfig(parseEnv(example)), readConfig({}))
})

t.test('.env of the working directory is read; what is set already wins; it may be absent', async (t) => {
  const home = process.cwd()
  const { LOG_LEVEL, SEED } = process.env
  t.teardown(() => {
    process.chdir(home)
    for (const [name, value] of Object.entries({ LOG_LEVEL, SEED })) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  })
  process.chdir(t.testdir({ with: { '.env': 'LOG_LEVEL=debug\nSEED=none\n' }, without: {} }))
  process.env.SEED = 'demo'
  delete process.env.LOG_LEVEL
  process.chdir('without')
  loadEnvFile()
  t.equal(process.env.LOG_LEVEL, undefined)
  process.chdir('../with')
  loadEnvFile()
  t.match(readConfig(), { logLevel: 'debug', seed: 'demo' })
})
