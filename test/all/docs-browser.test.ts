// What a real browser makes of the docs pages under their policies. It needs Chromium, at CHROMIUM_PATH or
// /usr/bin/chromium, and is left out, saying so, where there is none.

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import t, { type Test } from 'tap'
import { tool } from '../../scripts/tools.ts'
import { shop } from '../shop.ts'

const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium'
const skip = existsSync(executablePath) ? false : `no Chromium at ${executablePath}; set CHROMIUM_PATH`

/** Without whatever would call home or look for a name: only 127.0.0.1 exists. */
const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking ' +
  '--disable-component-update --disable-sync'
const resolver = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'

t.test('in a browser', { skip, timeout: 120_000 }, async (t) => {
  const { app, send } = await shop(t)
  for (const [name, price] of Object.entries({ Lamp: 45_000, Mug: 9000, Rug: 120_000 })) {
    t.equal((await send('POST', '/api/v1/items', { name, price })).statusCode, 201)
  }
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  const { chromium } = createRequire(tool('playwright-core'))('playwright-core')
  const browser = await chromium.launch({ executablePath, args: [...flags.split(' '), resolver] })
  t.teardown(() => browser.close())

  t.test('Swagger UI runs an operation against this server and shows its answer', async (t) => {
    const { page, faults } = await open(t, browser, origin)
    await page.goto(`${origin}/docs`)
    t.equal(await page.title(), 'Shop API: try it')
    await page.click('#operations-Items-listItems .opblock-summary-control')
    await page.click('#operations-Items-listItems .try-out__btn')
    await page.click('#operations-Items-listItems .execute')
    const live = page.locator('#operations-Items-listItems .live-responses-table')
    t.equal(await live.locator('tbody .response-col_status').first().innerText(), '200')
    t.match(await live.innerText(), /"name": "Lamp"/)
    t.match(page.url(), /#\/Items\/listItems$/, 'the address leads back here')
    await settled(page)
    t.same(faults, [])
  })

  t.test('a deep link into Swagger UI opens its operation', async (t) => {
    const { page, faults } = await open(t, browser, origin)
    await page.goto(`${origin}/docs/#/Items/getItem`)
    await page.locator('#operations-Items-getItem .try-out__btn').waitFor()
    await settled(page)
    t.same(faults, [])
  })

  t.test(
    'the pages show the newest version, also under its name, and version 1, where what is deprecated stands out',
    async (t) => {
      const { page, faults } = await open(t, browser, origin)
      await page.goto(`${origin}/docs/v2`)
      await page.locator('#operations-Items-listItems').waitFor()
      t.match(await page.locator('#operations-Items-listItems').innerText(), '/api/v2/items')
      t.equal(await page.locator('.opblock-deprecated').count(), 0)
      await page.goto(`${origin}/docs/v1`)
      await page
        .locator('#operations-Items-listItems .opblock-deprecated, .opblock-deprecated#operations-Items-listItems')
        .waitFor()
      t.equal(await page.locator('#operations-Categories-listCategories.opblock-deprecated').count(), 0)
      await page.goto(`${origin}/redoc/v1`)
      await page.locator('[id$="/operation/listItems"]').first().waitFor()
      t.match(await page.locator('[id$="/operation/listItems"]').first().innerText(), /deprecated/i)
      await page.goto(`${origin}/redoc/v2`)
      const section = page.locator('[id$="/operation/listItems"]').first()
      await section.waitFor()
      t.notMatch(await section.innerText(), /deprecated/i)
      await settled(page)
      t.same(faults, [])
    },
  )

  t.test('Redoc shows every operation, and finds one', async (t) => {
    const { page, faults } = await open(t, browser, origin)
    await page.goto(`${origin}/redoc`)
    t.equal(await page.title(), 'Shop API: reference')
    const { paths } = JSON.parse(readFileSync('src/generated/openapi.json', 'utf8'))
    const operations = Object.values<Record<string, any>>(paths).flatMap(Object.values)
    for (const { summary, operationId } of operations.filter((operation) => operation?.operationId)) {
      const section = page.locator(`[id$="/operation/${operationId}"]`)
      t.match(await section.locator('h2').innerText(), summary, operationId)
    }
    // The search runs in a worker.
    await page.fill('[role=search] input', 'create')
    await page.locator('[data-role="search:results"] [role=menuitem]').first().waitFor()
    await settled(page)
    t.same(faults, [])
  })

  t.test('each page leads to the other and to the document', async (t) => {
    const { page, faults } = await open(t, browser, origin)
    await page.goto(`${origin}/docs`)
    await page.click('.docs-menu >> text=Reference')
    await page.waitForURL(`${origin}/redoc`)
    await page.click('.docs-menu >> text=Try it')
    await page.waitForURL(`${origin}/docs`)
    await settled(page)
    t.same(faults, [])
  })

  t.test('both pages fit the width of a phone', async (t) => {
    const width = 390
    const { page, faults } = await open(t, browser, origin, { width, height: 844 })
    for (const [path, ready] of [
      ['/docs', '.opblock'],
      ['/docs/#/Items/createItem', '.is-open .responses-table'],
      ['/redoc', 'h2'],
    ] as const) {
      await page.goto(origin + path)
      await page.locator(ready).first().waitFor()
      await settled(page)
      t.equal(await page.evaluate('document.documentElement.scrollWidth'), width, path)
    }
    t.same(faults, [])
  })

  t.test('what would break a page is seen here', async (t) => {
    const breaks = {
      'policy: script-src-elem inline': '<script>document.title = "mine"</script>',
      'policy: script-src-attr inline': '<img src="data:," onerror="document.title = 1">',
      'policy: style-src-attr inline': '<p style="color: red">Hello</p>',
      'policy: frame-src': '<iframe src="/redoc"></iframe>',
      'left: https://images.example/logo.svg': '<img src="https://images.example/logo.svg">',
      'left: https://scripts.example/a.js': '<script src="https://scripts.example/a.js"></script>',
      [`404: ${origin}/docs/static/nope.js`]: '<script src="/docs/static/nope.js"></script>',
      'page: Error: mine': `<script src="${origin}/mine.js"></script>`,
    }
    const { page, faults } = await open(t, browser, origin)
    await page.route(`${origin}/mine.js`, (route: any) => route.fulfill({ body: 'throw new Error("mine")' }))
    await page.route(`${origin}/docs`, async (route: any) => {
      const response = await route.fetch()
      const body = (await response.text()).replace('</body>', `${Object.values(breaks).join('')}</body>`)
      await route.fulfill({ response, body })
    })
    await page.goto(`${origin}/docs`)
    await settled(page)
    for (const fault of Object.keys(breaks)) {
      t.ok(
        faults.some((seen) => seen.startsWith(fault)),
        fault,
      )
    }
  })
})

/** A page, and everything that went wrong on it or left this server, as it happens. */
async function open(t: Test, browser: any, origin: string, viewport = { width: 1280, height: 900 }) {
  const context = await browser.newContext({ viewport })
  t.teardown(() => context.close())
  const page = await context.newPage()
  const faults: string[] = []
  await page.exposeFunction('reportViolation', (what: string) => void faults.push(`policy: ${what}`))
  await page.addInitScript({
    content: `addEventListener('securitypolicyviolation', (violation) =>
      reportViolation(violation.effectiveDirective + ' ' + violation.blockedURI))`,
  })
  page.on('console', (message: any) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error: any) => faults.push(`page: ${error.stack}`))
  page.on('requestfailed', (request: any) => faults.push(`failed: ${request.url()} ${request.failure()?.errorText}`))
  context.on('response', (response: any) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  context.on('request', (request: any) => {
    const { origin: asked, protocol } = new URL(request.url())
    if (asked !== origin && protocol !== 'data:') faults.push(`left: ${request.url()}`)
  })
  return { page, faults }
}

/** Until nothing is loading any more. */
const settled = (page: any) => page.waitForLoadState('networkidle')
