// The sessions in the documentation are true: every `$ ` line is typed into a shell, against a real, seeded server, and
// what it prints is compared with what is written, except for what differs by nature (times, ids, entity tags). The
// tour and the README can be repeated: they are typed again, an hour later, on the same server. README_WRITE=1 writes
// the pages anew, and copies their code into the translations (test/house-translations.test.ts compares these).

import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { copyCode } from '../../scripts/translations.ts'
import { demoUsers, seedDemo } from '../../src/use-cases/first-start.ts'
import { openShop } from '../shop.ts'

const run = promisify(execFile)

/** What prints the end of a step. */
const end = '\u001e'
const packages = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url))

const steady = (text: string): string =>
  text
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/\\?"(\d+)-[\w-]{10}(~[\w-]{6})?\\?"/g, '<tag $1>')
    .replaceAll(/^Date: .*$/gm, 'Date: <date>')
    .replaceAll(/\b(file|ord|pay|client|we|whd)_[0-9A-Z]{20}/g, '<$1>')
    .replaceAll(/"next_cursor":"[^"]+"/g, '"next_cursor":"<cursor>"')
    .replaceAll(/\bshop_sk_[\w-]+/g, '<key>')
    .replaceAll(/\/items\/\d+/g, '/items/<item>')
    .replaceAll(/r=\d+;t=\d+/g, 'r=<left>;t=<seconds>')
    .replaceAll('\r', '')
    .trim()

interface Step {
  readonly command: string
  readonly output: string
}

const read = (page: string) => readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')

/** The steps of every ```console block. */
function sessionsOf(markdown: string): Step[] {
  const blocks = [...markdown.matchAll(/^```console\n(.*?)^```$/gms)].map(([, text]) => text as string)
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((step) => {
        // A command goes on after a backslash.
        const [command = ''] = /^(.*\\\n)*.*/.exec(step) ?? []
        return { command, output: step.slice(command.length + 1) }
      }),
  )
}

const has = (tool: string) =>
  run('bash', ['-c', `command -v ${tool}`]).then(
    () => true,
    () => false,
  )
const skip = !((await has('curl')) && (await has('jq'))) && 'there is no curl or no jq here'

/** A seeded shop that listens, and what a reader has at hand: the passwords, and a token of the staff. */
async function served(t: Test) {
  const shop = await openShop(t, { env: { RATE_LIMIT: 'on', CORS_ORIGINS: 'https://shop.example' } })
  const { app, store, clock, identity } = shop
  await seedDemo(store, clock())
  const users = await demoUsers(store, identity, clock())
  const passwordOf = (name: string) => users.find(({ email }) => email.startsWith(name))?.password
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const folder = await mkdtemp(join(tmpdir(), 'shop-guide-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const [PASSWORD, ADMIN_PASSWORD] = [passwordOf('staff'), passwordOf('admin')]
  const tokenOf = async (name: string, password: string | undefined) => {
    const payload = { email: `${name}@shop.example`, password }
    return (await app.inject({ method: 'POST', url: '/api/v2/login', payload })).json().access_token
  }
  const TOKEN = await tokenOf('staff', PASSWORD)
  const ADMIN = await tokenOf('admin', ADMIN_PASSWORD)
  const env = { ...process.env, PASSWORD, ADMIN_PASSWORD, TOKEN, ADMIN, TMPDIR: folder }
  return { url, clock, folder, env }
}

/** Types the steps into one shell. @returns what each printed */
async function typed(steps: readonly Step[], { url, folder, env }: Awaited<ReturnType<typeof served>>) {
  const prelude = [
    'curl() { command curl --silent --show-error "$@"; }',
    `npx() { [ "$1" = --yes ] && shift; "${packages}/$1" "\${@:2}"; }`,
  ]
  const lines = steps.map(({ command }) => `${command}\nprintf '${end}'`)
  const script = [...prelude, ...lines].join('\n').replaceAll('http://127.0.0.1:3000', url)
  const { stdout } = await run('bash', ['-c', script], { cwd: folder, env, maxBuffer: 2 ** 24 })
  return stdout.split(end)
}

const repeatable = ['README.md', 'README.ko.md', 'docs/tour.md', 'docs/tour.ko.md']
const guides = [
  ...['reading-collections', 'idempotency', 'logging-in', 'api-clients', 'images', 'taking-a-payment'],
  ...['personal-data', 'webhooks'],
]

for (const page of [...repeatable, ...guides.map((name) => `docs/guides/${name}.md`)]) {
  t.test(`every session in ${page} is what the server answers`, { skip }, async (t) => {
    const text = read(page)
    const steps = sessionsOf(text)
    t.ok(steps.length >= 3, 'there are sessions')
    const server = await served(t)
    const printed = await typed(steps, server)
    if (process.env.README_WRITE) return write(page, text, steps, printed)
    for (const [i, { command, output }] of steps.entries()) t.equal(steady(printed[i] ?? ''), steady(output), command)
    if (!repeatable.includes(page)) return
    server.clock.advance(3_600_000)
    const again = await typed(steps, server)
    for (const [i, { command, output }] of steps.entries())
      t.equal(steady(again[i] ?? ''), steady(output), `again: ${command}`)
  })
}

function write(page: string, text: string, steps: readonly Step[], printed: readonly string[]): void {
  let written = text
  for (const [i, { command, output }] of steps.entries()) {
    const line = (printed[i] ?? '').replaceAll('\r', '').replace(/([^\n])$/, '$1\n')
    written = written.replace(`$ ${command}\n${output}`, () => `$ ${command}\n${line}`)
  }
  writeFileSync(new URL(`../../${page}`, import.meta.url), written)
  const [, guide] = /^docs\/guides\/(.*)\.md$/.exec(page) ?? []
  if (guide) copyCode(guide)
}

t.test('the README is read in two screens: under 150 lines, in both languages', async (t) => {
  for (const page of ['README.md', 'README.ko.md']) t.ok(read(page).split('\n').length < 150, page)
})

for (const [page, translated] of [
  ['README.md', 'README.ko.md'],
  ['docs/tour.md', 'docs/tour.ko.md'],
] as const) {
  t.test(`${translated} tells what ${page} tells, step by step`, async (t) => {
    const texts = [page, translated].map(read)
    const commands = texts.map((text) =>
      sessionsOf(text).map(({ command }) =>
        command.replaceAll(/ \\\n */g, ' ').replaceAll(" -H 'Accept-Language: en'", ''),
      ),
    )
    t.same(commands[1], commands[0])
    const headings = texts.map((text) => [...text.matchAll(/^(#+) /gm)].map(([, depth]) => depth))
    t.same(headings[1], headings[0], 'under as many headings')
  })
}
