// What a real browser makes of the docs pages under their policies. It needs Chromium, at CHROMIUM_PATH or
// /usr/bin/chromium, and is left out, saying so, where there is none.

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import t, { type Test } from 'tap'
import { tool } from '../../scripts/tools.ts'
import type { Mail } from '../../src/mail/mail.ts'
import { mailJob } from '../../src/use-cases/password-resets.ts'
import { openShop, type Shop } from '../shop.ts'

const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium'
const skip = existsSync(executablePath) ? false : `no Chromium at ${executablePath}; set CHROMIUM_PATH`

/** Without whatever would call home or look for a name: only 127.0.0.1 exists. */
const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking ' +
  '--disable-component-update --disable-sync'
const resolver = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'

const desk = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }

const password = 'a long enough password'

t.test('in a browser', { skip, timeout: 300_000 }, async (t) => {
  const { app, get, send, store, identity, clock } = await openShop(t)
  const user = { email: 'staff@shop.example', name: 'staff', role: 'staff', locale: 'en', active: true } as const
  await store.users.add(user, await identity.hashPassword(password), clock())
  for (const [name, price] of Object.entries({ Lamp: 45_000, Mug: 9000, Rug: 120_000 })) {
    t.equal((await send('POST', '/api/v1/items', { name, price })).statusCode, 201)
  }
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  const { chromium } = createRequire(tool('playwright-core'))('playwright-core')
  const browser = await chromium.launch({ executablePath, args: [...flags.split(' '), resolver] })
  t.teardown(() => browser.close())

  // Loading a page of Swagger UI or Redoc takes seconds of processor time, so each load answers several questions, and
  // readers who do not meet come together.
  t.jobs = 3

  t.test('at a desk', { buffered: true }, async (t) => {
    const { page, faults } = await open(t, browser, origin)

    await t.test('a deep link into Swagger UI opens its operation', async (t) => {
      await page.goto(`${origin}/docs/#/Items/getItem`)
      await page.locator('#operations-Items-getItem .execute').waitFor()
      await page.waitForFunction('scrollY > 200')
      t.equal(await page.title(), 'Shop API: try it')
      t.same(faults, [])
    })

    await t.test('Swagger UI runs an operation against this server and shows its response', async (t) => {
      await page.click('#operations-Items-getItem .opblock-summary-control')
      await page.click('#operations-Items-listItems .opblock-summary-control')
      const execute = page.locator('#operations-Items-listItems .execute')
      await execute.waitFor()
      const { y: top } = await page.locator('#operations-Items-listItems').boundingBox()
      const { y } = await execute.boundingBox()
      t.ok(y - top < 500, `it can be sent without scrolling: ${y - top}`)
      t.same(await page.locator('#operations-Items-listItems .parameter-group summary').allInnerTexts(), [
        ...['Filters and options 30', 'Paging, sorting and form 8', 'Headers 1'],
      ])
      await page.click('#operations-Items-listItems .parameter-group summary:has-text("Paging")')
      await page.fill('[data-param-name=size] input', '101')
      await execute.click()
      t.match(await page.locator('.validation-errors').innerText(), 'size', 'what a group hides is still checked')
      await page.fill('[data-param-name=size] input', '3')
      await execute.click()
      const live = page.locator('#operations-Items-listItems .live-responses-table')
      t.equal(await live.locator('tbody .response-col_status').first().innerText(), '200')
      t.match(await live.innerText(), /"name": "Lamp"/)
      t.match(page.url(), /#\/Items\/listItems$/, 'the address leads back here')
      t.match(
        await page.locator('#operations-Items-listItems').innerText(),
        '/api/v2/items',
        'it is the newest version',
      )
      t.equal(await page.locator('.opblock-deprecated').count(), 0)
      await settled(page)
      t.same(faults, [])
    })

    await t.test('Swagger UI leads to Redoc, which shows every operation, and back', async (t) => {
      await page.click('.places >> text=Reference')
      await page.waitForURL(`${origin}/redoc`)
      t.equal(await page.title(), 'Shop API: reference')
      await page.locator('[id$="/operation/listItems"]').first().waitFor()
      const { paths } = JSON.parse(readFileSync('src/generated/openapi.json', 'utf8'))
      const operations = Object.values<Record<string, any>>(paths).flatMap(Object.values)
      const headings: Record<string, string> = await page.evaluate(sectionHeadings)
      for (const { summary, operationId } of operations.filter((operation) => operation?.operationId))
        t.match(headings[operationId], summary, operationId)
      const section = await page.locator('[id$="/operation/listItems"]').first().innerText()
      const [about = ''] = section.split('AUTHORIZATIONS')
      t.match(about, /Newest first/)
      t.notMatch(about, /deprecated/i, 'only parameters of it are')
      await settled(page)
      await page.setViewportSize(phone)
      t.equal(await page.evaluate('document.documentElement.scrollWidth'), phone.width, 'it fits a phone')
      await page.setViewportSize(desk)
      await page.click('.places >> text=Try it')
      await page.waitForURL(`${origin}/docs`)
      await settled(page)
      t.same(faults, [])
    })

    await t.test(
      'a demo user logs in once: requests have a token, which is renewed, also after a reload',
      async (t) => {
        await page.selectOption('#login select', 'staff@shop.example')
        await page.fill('#login input', 'wrong password')
        await page.click('#login button')
        await page.locator('#login .fault:not(:empty)').waitFor()
        await page.fill('#login input', password)
        await page.click('#login button')
        await page.locator('#login.in').waitFor()
        t.match(await page.locator('#login .who').innerText(), 'staff@shop.example')
        for (const turn of ['at once', 'after another load']) {
          // It is still open after the page is loaded again: the address leads there.
          if (turn === 'at once') await page.click('#operations-Users-getMe .opblock-summary-control')
          await page.click('#operations-Users-getMe .execute')
          const live = page.locator('#operations-Users-getMe .live-responses-table')
          t.equal(await live.locator('tbody .response-col_status').first().innerText(), '200', turn)
          clock.advance(20 * 60_000)
          await page.reload()
          await page.locator('#login.in').waitFor()
        }
        await page.click('#login .out')
        await page.locator('#login input').waitFor()
        t.same(faults, [
          `401: ${origin}/api/v2/login`,
          ...faults.filter((one) => one.startsWith('console: Failed to load')),
        ])
      },
    )
  })

  t.test("Redoc's menu marks the operation that an address leads to", { buffered: true }, async (t) => {
    const { page } = await open(t, browser, origin)
    for (const [id, summary] of [
      ['createItem', 'Create an item'],
      ['createOrder', 'Place an order'],
    ]) {
      await page.goto('about:blank')
      await page.goto(`${origin}/redoc#operation/${id}`)
      await page.waitForURL(`**/redoc#tag/**`)
      await page.locator('.menu-content label.active').waitFor()
      t.match(await page.locator('.menu-content label.active').innerText(), summary)
      t.match(page.url(), new RegExp(`/operation/${id}$`))
    }
  })

  t.test('the pages of the newest version are also at its name', { buffered: true }, async (t) => {
    const { page } = await open(t, browser, origin)
    for (const path of ['/docs', '/redoc'])
      t.equal((await page.request.get(`${origin}${path}/v2`)).url(), origin + path)
  })

  t.test(
    'on a phone, guides are searched while one types, and code is copied without responses',
    { buffered: true },
    async (t) => {
      const { page, faults } = await open(t, browser, origin, phone)
      await page.goto(origin)
      await page.fill('[role=search] input', 'cursor')
      await page.locator('.found a').first().waitFor()
      t.match(await page.locator('.found a').first().innerText(), 'cursor')
      await page.keyboard.press('ArrowDown')
      t.ok(await page.evaluate('document.activeElement.matches(".found a")'), 'the keyboard leads to what is found')
      await page.click('.found a[href*="reading-collections"]')
      await page.waitForURL('**/docs/reading-collections#*')
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.locator('.code:has(.answered) .copy').first().click()
      t.match(await page.evaluate('navigator.clipboard.readText()'), /^(curl|export|for|tag)[^\n]*$/m)
      await settled(page)
      t.same(faults, [])
    },
  )

  t.test('the link of a mail leads to a page that sets a new password, once', { buffered: true }, async (t) => {
    const { page, faults } = await open(t, browser, origin)
    const email = 'forgetful@shop.example'
    await store.users.add({ ...user, email, role: 'customer' }, await identity.hashPassword(password), clock())
    const token = async () => {
      await send('POST', '/api/v2/auth/password-reset', { email })
      const mails: Mail[] = []
      const mailer = { send: async (mail: Mail) => String(mails.push(mail)), close: () => undefined }
      const passwordResetUrl = `${origin}/reset#token={token}`
      await mailJob({ store, identity, mailer, passwordResetUrl, log: app.log }).run(clock())
      return /http\S+/.exec(mails[0]?.text ?? '')?.[0] as string
    }
    const link = await token()
    await page.goto(link)
    t.equal(page.url(), `${origin}/reset`, 'the token has left the address')
    const chosen = 'a quite different password'
    await page.getByLabel('New password').fill('short')
    await page.click('#confirm button')
    t.ok(await page.evaluate('document.querySelector("#confirm input").matches(":invalid")'))
    await page.getByLabel('New password').fill(chosen)
    await page.click('#confirm button')
    await page.locator('#confirmed').waitFor()
    t.equal((await send('POST', '/api/v2/login', { email, password: chosen })).statusCode, 200)
    await settled(page)
    t.same(faults, [])

    await page.goto('about:blank')
    await page.goto(link)
    await page.getByLabel('New password').fill('yet another password')
    await page.click('#confirm button')
    await page.locator('#confirm .fault:not(:empty)').waitFor()
    await page.getByLabel('E-mail address').fill(email)
    await page.click('#request button')
    await page.locator('#requested').waitFor()
    t.equal((await send('POST', '/api/v2/login', { email, password: chosen })).statusCode, 200, 'a link is good once')
  })

  t.test('every page can be read without scripts, in light and dark, on a phone', { buffered: true }, async (t) => {
    for (const colorScheme of ['light', 'dark']) {
      const context = await browser.newContext({ viewport: phone, colorScheme, javaScriptEnabled: false })
      const page = await context.newPage()
      for (const path of ['/', '/docs', '/redoc', '/docs/taking-a-payment', '/problems', '/docs/search?q=cursor']) {
        await page.goto(origin + path)
        t.ok((await page.locator('h1').first().innerText()).length > 4, path)
        t.ok(await page.locator('main a').first().isVisible(), path)
      }
      await context.close()
    }
  })

  t.test('every text has enough contrast, in light and dark', { buffered: true }, async (t) => {
    for (const colorScheme of ['light', 'dark']) {
      const { page } = await open(t, browser, origin, phone, colorScheme)
      for (const path of ['/', '/docs/taking-a-payment', '/problems/not_found', '/reset']) {
        await page.goto(origin + path)
        t.same(await page.evaluate(poorContrast), [], `${path} ${colorScheme}`)
      }
    }
  })

  t.test(
    'every page fits the width of a phone; what is deprecated in version 1 stands out',
    { buffered: true },
    async (t) => {
      const { page, faults } = await open(t, browser, origin, phone)
      const fits = async (what: string) => {
        await settled(page)
        t.equal(await page.evaluate('document.documentElement.scrollWidth'), phone.width, what)
      }
      const docs = await onSlowLine(page, origin, '/docs', '.opblock', get)
      t.ok(docs.firstPaintMs < 1500, `/docs is painted after ${docs.firstPaintMs} ms`)
      t.ok(docs.usableMs < 5000, `/docs can be used after ${docs.usableMs} ms`)
      await fits('/docs')
      await page.click('#operations-Items-createItem .opblock-summary-control')
      await page.locator('.is-open .responses-table').first().waitFor()
      await fits('/docs with an operation opened')
      await page.goto(`${origin}/docs/v1`)
      await page
        .locator('#operations-Items-listItems .opblock-deprecated, .opblock-deprecated#operations-Items-listItems')
        .waitFor()
      t.equal(await page.locator('#operations-Categories-listCategories.opblock-deprecated').count(), 0)
      await fits('/docs/v1')
      const redoc = await onSlowLine(page, origin, '/redoc/v1', '[id$="/operation/listItems"]', get)
      t.ok(redoc.firstPaintMs < 1500, `/redoc is painted after ${redoc.firstPaintMs} ms`)
      t.ok(redoc.usableMs < 6000, `/redoc can be used after ${redoc.usableMs} ms`)
      t.match(await page.locator('[id$="/operation/listItems"]').first().innerText(), /deprecated/i)
      await fits('/redoc/v1')
      for (const path of ['/', '/docs/reading-collections', '/docs/reading-collections.ko', '/problems', '/reset']) {
        await page.goto(origin + path)
        await fits(path)
      }
      t.same(faults, [])
    },
  )

  t.test('a broken page fails these checks', { buffered: true }, async (t) => {
    const breaks = {
      'policy: script-src-elem inline': '<script>document.title = "mine"</script>',
      'policy: script-src-attr inline': '<img src="data:," onerror="document.title = 1">',
      'policy: style-src-attr inline': '<p style="color: red">Hello</p>',
      'policy: frame-src': '<iframe src="/redoc"></iframe>',
      'left: https://images.example/logo.svg': '<img src="https://images.example/logo.svg">',
      'left: https://scripts.example/a.js': '<script src="https://scripts.example/a.js"></script>',
      [`404: ${origin}/docs/assets/nope.js`]: '<script src="/docs/assets/nope.js"></script>',
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
async function open(t: Test, browser: any, origin: string, viewport = desk, colorScheme = 'light') {
  const context = await browser.newContext({ viewport, colorScheme })
  t.teardown(() => context.close())
  // Other tests keep the machine busy.
  context.setDefaultTimeout(100_000)
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
    const { origin: requestOrigin, protocol } = new URL(request.url())
    if (requestOrigin !== origin && protocol !== 'data:') faults.push(`left: ${request.url()}`)
  })
  return { page, faults }
}

/** A phone's, far from a mast: 1.6 Mbit/s, and 150 ms there and back. */
const slowLine = { bytesPerMs: 200, roundTripMs: 150 }

/**
 * Loads a page over a slow line. When it can be used is counted, not timed, so that tests beside this one do not count:
 * as long as the line takes for what is sent, compressed as browsers get it by https, and for four round trips (two of
 * them to connect), and the processor time of the page.
 */
async function onSlowLine(page: any, origin: string, path: string, ready: string, get: Shop['get']) {
  const devtools = await page.context().newCDPSession(page)
  const { bytesPerMs, roundTripMs } = slowLine
  const throughput = { downloadThroughput: bytesPerMs * 1000, uploadThroughput: bytesPerMs * 1000 }
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: roundTripMs, ...throughput })
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await processorMs(devtools)
  await page.goto(origin + path)
  await page.locator(ready).first().waitFor()
  const worked = (await processorMs(devtools)) - before
  await settled(page)
  const files: string[] = await page.evaluate('performance.getEntriesByType("resource").map(({ name }) => name)')
  const firstPaintMs = await page.evaluate(
    'Math.round(performance.getEntriesByName("first-contentful-paint")[0].startTime)',
  )
  let bytes = 0
  for (const url of new Set([origin + path, ...files].filter((one) => one.startsWith(origin)))) {
    const response = await get(url.slice(origin.length), { accept: 'text/html', 'accept-encoding': 'br' })
    bytes += response.rawPayload.byteLength
  }
  await devtools.detach()
  return { firstPaintMs, usableMs: Math.round(bytes / bytesPerMs + 4 * roundTripMs + worked) }
}

async function processorMs(devtools: any): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return metrics.find(({ name }: { name: string }) => name === 'TaskDuration').value * 1000
}

/** Until nothing is loading any more. */
const settled = (page: any) => page.waitForLoadState('networkidle')

/** By the id of an operation, its heading in Redoc; a function of the page. */
const sectionHeadings = `Object.fromEntries([...document.querySelectorAll('[id*="/operation/"]')].map((section) =>
  [section.id.split('/').at(-1), section.querySelector('h2')?.innerText]))`

/** Texts whose contrast to what is behind them is below 4.5 to 1 (WCAG AA); a function of the page. */
const poorContrast = `(() => {
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number)
  const light = (colour) => {
    const linear = (one) => (one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
    const [r, g, b] = parts(colour).map((one) => linear(one / 255))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const behind = (node) => {
    const colour = getComputedStyle(node).backgroundColor
    return (parts(colour)[3] ?? 1) > 0.9 || !node.parentElement ? colour : behind(node.parentElement)
  }
  return [...document.querySelectorAll('body *')].flatMap((node) => {
    const text = [...node.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data.trim()).join('')
    if (text === '' || !node.checkVisibility()) return []
    const [one, other] = [light(getComputedStyle(node).color), light(behind(node))]
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    return ratio < 4.5 ? [text.slice(0, 40) + ' ' + ratio.toFixed(1)] : []
  })
})()`
