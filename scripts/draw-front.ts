// docs/front.png, the picture in the README: the reference of an operation in a browser, and the README's own session
// in a terminal. Run it by hand when one of them changes: node scripts/draw-front.ts. It needs Chromium, at
// CHROMIUM_PATH or /usr/bin/chromium.

import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import sharp from 'sharp'
import { tool } from './tools.ts'

const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium'
const folder = mkdtempSync(join(tmpdir(), 'shop-front-'))

/** A temporary shop. @returns its address, and a function that stops it */
async function served(): Promise<{ url: string; stop: () => void }> {
  const env = { PATH: process.env.PATH, DATA_DIR: folder, DATABASE_URL: `file:${folder}/shop.db`, PORT: '0' }
  const child = spawn(process.execPath, ['src/server.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? []
    if (url) return { url, stop: () => void child.kill() }
  }
  throw new Error('the server ended before it listened')
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The first session of the README, its commands brighter than what they print. */
function session(): string {
  const [, text = ''] = /^```console\n(.*?)^```$/ms.exec(readFileSync('README.md', 'utf8')) ?? []
  return escaped(text).replaceAll(/^(\$ | {4})(.*)$/gm, '<b>$1$2</b>')
}

const page = (docs: string) => `<!doctype html><meta charset="utf-8"><style>
  body { background: #dfe6ee; margin: 0; position: relative }
  img { border-radius: 8px; box-shadow: 0 6px 24px #0004; left: 28px; position: absolute; top: 28px; width: 1224px }
  pre { background: #14202e; border-radius: 8px; bottom: 28px; box-shadow: 0 8px 28px #0007; color: #8fd18f;
    font: 14px/1.55 'DejaVu Sans Mono', monospace; margin: 0; padding: 18px 22px; position: fixed; right: 28px }
  b { color: #e8eef5; font-weight: normal }
</style><img src="${docs}"><pre>${session()}</pre>`

const { url, stop } = await served()
const { chromium } = createRequire(tool('playwright-core'))('playwright-core')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
try {
  const docs = await browser.newPage({ viewport: { width: 1224, height: 704 } })
  await docs.goto(`${url}/redoc#tag/Payments/operation/createPayment`)
  const operation = docs.locator('[id="tag/Payments/operation/createPayment"]')
  await operation.locator('h2').waitFor()
  await docs.waitForLoadState('networkidle')
  await operation.locator('h2').evaluate((element: any) => element.scrollIntoView())
  await docs.evaluate('scrollBy(0, -28)')
  const taken = await docs.screenshot()
  const front = await browser.newPage({ viewport: { width: 1280, height: 760 } })
  await front.setContent(page(`data:image/png;base64,${taken.toString('base64')}`))
  await sharp(await front.screenshot())
    .png({ palette: true, colours: 96, effort: 10 })
    .toFile('docs/front.png')
} finally {
  await browser.close()
  stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
