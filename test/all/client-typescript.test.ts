// The package of the TypeScript client, as its users have it: packed, installed into an empty project, compiled under
// strict rules, and taken through a day against a live shop, in Node and in a browser; and the examples of its README.

import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { tool } from '../../scripts/tools.ts'
import { seedDemo } from '../../src/use-cases/first-start.ts'
import { picture } from '../pictures.ts'
import { openShop } from '../shop.ts'
import { type Day, expectedDay } from './clients/day.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const client = `${root}clients/typescript`
const tsc = `${root}node_modules/typescript/bin/tsc`
const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium'
const withoutBrowser = existsSync(executablePath) ? false : `no Chromium at ${executablePath}; set CHROMIUM_PATH`

const password = 'a long enough password'
const image = (await picture()).toString('base64')

/** The package is this large at most, minified, without types. */
const maxBytes = 20_000

/** A shop that listens, with this many items. */
async function listening(t: Test, count?: number) {
  const shop = await openShop(t)
  const { app, store, identity, clock } = shop
  await seedDemo(store, clock(), count)
  const user = { email: 'staff@shop.example', name: 'staff', role: 'staff', locale: 'en', active: true } as const
  await store.users.add(user, await identity.hashPassword(password), clock())
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  t.teardown(() => app.server.closeAllConnections())
  return { ...shop, url }
}

const strict = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  target: 'es2022',
  module: 'nodenext',
}

/** An empty project with the package in it. */
const project = t.testdir({ 'package.json': '{ "private": true, "type": "module" }' })
const inProject = (name: string, text: string) => writeFileSync(join(project, name), text)
const compile = (name: string, options: object, files: string[]) => {
  inProject(name, JSON.stringify({ compilerOptions: { ...strict, ...options }, files }))
  return run(process.execPath, [tsc, '-p', name], { cwd: project }).then(
    () => '',
    ({ stdout }) => stdout as string,
  )
}

const packed = await run('npm', ['pack', '--json', '--pack-destination', project], { cwd: client })
const [{ filename, files }] = JSON.parse(packed.stdout.slice(packed.stdout.indexOf('[')))
await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${filename}`], { cwd: project })
const text = readFileSync(`${root}test/all/clients/day.ts`, 'utf8')
inProject('day.ts', text.replace(/'[./]+clients\/typescript\/src\/index.ts'/, "'@shop-api/client'"))

const readme = readmeProgram()
inProject('readme.ts', readme.program)

t.test('the package has its declared files, no dependencies, and is small', async (t) => {
  t.same(
    readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.')),
    ['@shop-api'],
  )
  const names = files.map(({ path }: { path: string }) => path)
  for (const name of ['README.md', 'LICENSE', 'dist/esm/index.js', 'dist/cjs/index.js', 'dist/esm/index.d.ts'])
    t.ok(names.includes(name), name)
  t.same(
    names.filter((name: string) => !/^(dist\/|README\.md$|LICENSE$|package\.json$)/.test(name)),
    [],
  )
  inProject('all.js', "export * from '@shop-api/client'\n")
  const flags = ['--bundle', '--minify', '--format=esm', '--target=es2022', '--outfile=small.js']
  await run(tool('esbuild'), ['all.js', ...flags], { cwd: project })
  const bytes = readFileSync(join(project, 'small.js')).length
  t.comment(`${bytes} bytes minified`)
  t.ok(bytes < maxBytes, `${bytes} bytes minified`)
})

t.test('it is typed for ES modules and CommonJS, with the types of browsers or those of Node', async (t) => {
  inProject(
    'common.cts',
    "import shop = require('@shop-api/client')\nexport const made = shop.createClient({ url: '' })\n",
  )
  t.equal(
    await compile('browser.json', { lib: ['es2022', 'dom', 'dom.iterable'], types: [] }, ['day.ts', 'common.cts']),
    '',
  )
  const types = { typeRoots: [`${root}node_modules/@types`], types: ['node'], lib: ['es2023'] }
  t.equal(await compile('node.json', types, ['day.ts', 'readme.ts']), '')
  const { stdout } = await run(process.execPath, ['-p', "Object.keys(require('@shop-api/client')).length > 60"], {
    cwd: project,
  })
  t.equal(stdout.trim(), 'true')
})

t.test('a day in Node, including a list of 10,000 entries', { timeout: 120_000 }, async (t) => {
  const { url } = await listening(t, 10_000)
  const input: Day = { url, password, image }
  inProject(
    'run.ts',
    "import { day } from './day.ts'\nconsole.log(JSON.stringify(await day(JSON.parse(process.argv[2]))))\n",
  )
  const { stdout } = await run(process.execPath, ['run.ts', JSON.stringify(input)], { cwd: project })
  t.same(JSON.parse(stdout), expectedDay(10_000))
})

t.test('in a browser', { skip: withoutBrowser, timeout: 120_000 }, async (t) => {
  const { url, clock } = await listening(t)
  inProject('page.ts', "export * from '@shop-api/client'\nexport { day } from './day.ts'\n")
  await run(tool('esbuild'), ['page.ts', '--bundle', '--format=iife', '--global-name=shopApi', '--outfile=page.js'], {
    cwd: project,
  })
  const { chromium } = createRequire(tool('playwright-core'))('playwright-core')
  const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] })
  t.teardown(() => browser.close())
  const context = await browser.newContext()
  const page = readFileSync(join(project, 'page.js'), 'utf8')
  const html = `<!doctype html><meta charset="utf-8"><title>A page of the shop</title><script>${page}</script>`
  await context.route(`${url}/page`, (route: any) => route.fulfill({ contentType: 'text/html', body: html }))
  const open = async () => {
    const tab = await context.newPage()
    await tab.goto(`${url}/page`)
    return tab
  }

  t.test('the same day', async (t) => {
    const tab = await open()
    t.same(
      await tab.evaluate((input: any) => (globalThis as any).shopApi.day(input), { url, password, image }),
      expectedDay(20),
    )
  })

  t.test('two tabs that refresh at once stay logged in', async (t) => {
    const tabs = [await open(), await open()]
    const me = `(async () => {
      globalThis.shop ??= shopApi.createClient({ tokens: shopApi.browserStore() })
      return (await shop.users.me()).role
    })()`
    await tabs[0].evaluate(
      `shopApi.createClient({ tokens: shopApi.browserStore() })
        .auth.login({ email: 'staff@shop.example', password: '${password}' }).then(() => undefined)`,
    )
    for (let turn = 0; turn < 2; turn++) {
      clock.advance(20 * 60_000)
      t.same(await Promise.all(tabs.map((tab) => tab.evaluate(me))), ['staff', 'staff'])
    }
    await tabs[1].reload()
    t.equal(await tabs[1].evaluate(me), 'staff')
  })

  t.test('a login with a cookie, also after the page is loaded again', async (t) => {
    const tab = await open()
    const make = 'globalThis.shop = shopApi.createClient({ cookies: true })'
    await tab.evaluate(
      `(${make}).auth.login({ email: 'staff@shop.example', password: '${password}' }).then(() => undefined)`,
    )
    const rename = (name: string) => `shop.users.updateMe({ name: '${name}' }).then(({ name }) => name)`
    t.equal(await tab.evaluate(rename('Sora')), 'Sora')
    await tab.reload()
    await tab.evaluate(`${make}; undefined`)
    t.equal(await tab.evaluate(rename('Mina')), 'Mina')
    await tab.evaluate('shop.auth.logout()')
    t.equal(await tab.evaluate(`shop.users.me().catch(({ code }) => code)`), 'unauthorized')
  })
})

/** The examples of the README as one program, each in a block of its own but the first, and what they print. */
function readmeProgram() {
  const readme = readFileSync(`${client}/README.md`, 'utf8')
  const examples = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)
  const isImport = (line: string) => line.startsWith('import ')
  const imports = new Set(examples.flatMap((code) => code.split('\n').filter(isImport)))
  const [first = '', ...others] = examples.map((code) => {
    const lines = code.split('\n').filter((line) => !isImport(line))
    return lines.join('\n').replaceAll("'http://127.0.0.1:3000'", 'String(process.env.SHOP)')
  })
  const printed = [...readme.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map(([, comment]) => comment)
  const program = [...imports, first, ...others.map((code) => `{${code}}`)].join('\n').replaceAll('PASSWORD', password)
  return { count: examples.length, printed, program }
}

t.test('the examples of the README do what they say', async (t) => {
  const { url } = await listening(t)
  t.ok(readme.count >= 10)
  writeFileSync(join(project, 'lamp.png'), Buffer.from(image, 'base64'))
  const env = { ...process.env, SHOP: url }
  const { stdout } = await run(process.execPath, ['readme.ts'], { cwd: project, env })
  t.same(stdout.trim().split('\n'), readme.printed)
})
