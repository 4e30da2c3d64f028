// The sessions in the documentation are true: every `$ ` line is run against a real, seeded server, and what it prints
// is compared with what is written, except for what differs by nature (times, ids of requests and files, entity tags).
// README_WRITE=1 writes it anew.

import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { demoUsers, seedDemo } from '../../src/use-cases/first-start.ts'
import { shop } from '../shop.ts'

const run = promisify(execFile)

/** Random: what stands in a page is carried from step to step. */
const fileIds = /file_[0-9A-Z]{20}/g
/** The tools that npx would run. */
const bin = fileURLToPath(new URL('../../node_modules/.bin/', import.meta.url))

const steady = (text: string): string =>
  text
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/\\?"(\d+)-[\w-]{10}(~[\w-]{6})?\\?"/g, '<tag $1>')
    .replaceAll(/^Date: .*$/gm, 'Date: <date>')
    .replaceAll(fileIds, '<file>')
    .replaceAll(/r=\d+;t=\d+/g, 'r=<left>;t=<seconds>')
    .replaceAll('\r', '')
    .trim()

interface Step {
  readonly command: string
  readonly output: string
}

/** The steps of every ```console block. */
function sessionsOf(markdown: string): Step[] {
  const blocks = [...markdown.matchAll(/^```console\n(.*?)^```$/gms)].map(([, text]) => text as string)
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((step) => {
        const end = step.indexOf('\n')
        return { command: step.slice(0, end), output: step.slice(end + 1) }
      }),
  )
}

const has = (tool: string) =>
  run('bash', ['-c', `command -v ${tool}`]).then(
    () => true,
    () => false,
  )

for (const page of [
  'README.md',
  'README.ko.md',
  'docs/guides/reading-collections.md',
  'docs/guides/idempotency.md',
  'docs/guides/logging-in.md',
  'docs/guides/images.md',
  'docs/guides/taking-a-payment.md',
]) {
  t.test(`every session in ${page} is what the server answers`, (t) => holds(t, page))
}

async function holds(t: Test, page: string): Promise<void> {
  const file = new URL(`../../${page}`, import.meta.url)
  let text = readFileSync(file, 'utf8')
  const steps = sessionsOf(text)
  t.ok(steps.length >= 3, 'there are sessions')
  const { app, store, clock, identity } = await shop(t, {
    env: { RATE_LIMIT: 'on', CORS_ORIGINS: 'https://shop.example' },
  })
  const ids = new Map<string, string>()
  const folder = await mkdtemp(join(tmpdir(), 'shop-guide-'))
  t.teardown(() => rm(folder, { recursive: true }))
  await seedDemo(store, clock())
  const users = await demoUsers(store, identity, clock())
  const passwordOf = (name: string) => users.find(({ email }) => email.startsWith(name))?.password
  const [PASSWORD, ADMIN_PASSWORD] = [passwordOf('staff'), passwordOf('admin')]
  const login = JSON.stringify({ email: 'staff@shop.example', password: PASSWORD })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const tools = new Map([
    ['http', await has('http')],
    ['jq', await has('jq')],
    ['curl', await has('curl')],
  ])
  // A page may begin where another ended: with a token in the hand.
  const token = await fetch(`${url}/api/v1/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: login,
  })
  const TOKEN = ((await token.json()) as any).access_token
  const env: NodeJS.ProcessEnv = { ...process.env, PASSWORD, ADMIN_PASSWORD, TOKEN }
  for (const { command, output } of steps) {
    const missing = [...tools].find(([tool, present]) => !present && new RegExp(`\\b${tool} `).test(command))
    if (missing) {
      t.comment(`not run, there is no ${missing[0]} here: ${command}`)
      continue
    }
    const here = [...ids]
      .reduce((text, [written, real]) => text.replaceAll(written, real), command)
      .replaceAll('curl ', 'curl --silent --show-error ')
      .replaceAll('http://127.0.0.1:3000', url)
      .replaceAll(' :3000', ` ${url}`)
      .replaceAll('npx ', bin)
      .replace(/^http /, 'http --ignore-stdin ')
    // Exported variables are available to every later step, and computed once.
    const [, exported] = /^export (\w+)=/.exec(here) ?? []
    const line = exported ? `${here}; printf %s "$${exported}"` : here
    const { stdout } = await run('bash', ['-c', line], { cwd: folder, env })
    if (exported) {
      env[exported] = stdout
      continue
    }
    for (const [i, [written]] of [...output.matchAll(fileIds)].entries())
      ids.set(written, [...stdout.matchAll(fileIds)][i]?.[0] ?? '')
    const written = [...ids].reduce((text, [written, real]) => text.replaceAll(real, written), stdout)
    const printed = written.replaceAll('\r', '').replace(/([^\n])$/, '$1\n')
    if (process.env.README_WRITE) text = text.replace(`$ ${command}\n${output}`, () => `$ ${command}\n${printed}`)
    else t.equal(steady(stdout), steady(output), command)
  }
  if (process.env.README_WRITE) writeFileSync(file, text)
}

t.test('the Korean page tells what the English one tells, step by step', async (t) => {
  const pages = ['README.md', 'README.ko.md'].map((page) =>
    readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8'),
  )
  const [english, korean] = pages.map((text) =>
    sessionsOf(text).map(({ command }) => command.replaceAll(" -H 'Accept-Language: en'", '')),
  )
  t.same(korean, english)
  const [ours, theirs] = pages.map((text) => [...text.matchAll(/^(#+) /gm)].map(([, depth]) => depth))
  t.same(theirs, ours, 'under as many headings')
  t.match(korean?.length, /^[3-9]\d$/)
})
