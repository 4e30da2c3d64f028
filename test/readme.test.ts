// The sessions in the documentation are true: every `$ ` line is run against a real, seeded server, and what it prints is
// compared with what is written, except for what differs by nature (times, ids of requests, entity tags).

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { seedDemo } from '../src/store/seed.ts'
import { shop } from './shop.ts'

const run = promisify(execFile)

const steady = (text: string): string =>
  text
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/\\?"(\d+)-[\w-]{10}\\?"/g, '<tag $1>')
    .replaceAll(/^Date: .*$/gm, 'Date: <date>')
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

for (const page of ['README.md', 'docs/guides/reading-collections.md']) {
  t.test(`every session in ${page} is what the server answers`, (t) => holds(t, page))
}

async function holds(t: Test, page: string): Promise<void> {
  const steps = sessionsOf(readFileSync(new URL(`../${page}`, import.meta.url), 'utf8'))
  t.ok(steps.length >= 5, 'there are sessions')
  const { app, store, clock } = await shop(t)
  await seedDemo(store, clock())
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const tools = new Map([
    ['http', await has('http')],
    ['jq', await has('jq')],
    ['curl', await has('curl')],
  ])
  for (const { command, output } of steps) {
    const missing = [...tools].find(([tool, present]) => !present && new RegExp(`\\b${tool} `).test(command))
    if (missing) {
      t.comment(`not run, there is no ${missing[0]} here: ${command}`)
      continue
    }
    const here = command
      .replaceAll('curl ', 'curl --silent --show-error ')
      .replaceAll('http://127.0.0.1:3000', url)
      .replaceAll(' :3000', ` ${url}`)
      .replace(/^http /, 'http --ignore-stdin ')
    const { stdout } = await run('bash', ['-c', here])
    t.equal(steady(stdout), steady(output), command)
  }
}
