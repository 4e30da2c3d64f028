// Tries a generator: its client, made from the rendering, is compiled under strict settings together with a program
// that uses it against a running server (test/clients). All of this happens in a folder outside the repository.

import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Command, type Generator, missing } from './generators/generator.ts'
import type { LiveShop } from './live-shop.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const work = join(root, 'node_modules/.cache/clients/made')

export interface Trial {
  readonly generator: Generator
  /** What the machine lacks; then nothing was tried. */
  readonly lacks?: string
  /** What went wrong in making, compiling or using it; undefined if nothing did. */
  readonly made?: string
  readonly compiled?: string
  readonly used?: string
  /** The completed steps of the day, in order. */
  readonly steps: readonly string[]
}

interface Ran {
  readonly output: string
  readonly failed: boolean
}

function run([program, ...args]: Command, cwd: string, env: NodeJS.ProcessEnv = process.env): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) =>
      resolve({ output: `${stdout}${error ? `\n${stderr || error.message}` : ''}`, failed: error !== null }),
    )
  })
}

/** Runs commands up to the first failure. @returns its output */
async function inTurn(commands: readonly Command[], cwd: string, env?: NodeJS.ProcessEnv): Promise<Ran> {
  let output = ''
  for (const command of commands) {
    const ran = await run(command, cwd, env)
    output += ran.output
    if (ran.failed) return { output, failed: true }
  }
  return { output, failed: false }
}

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** Makes a client in a folder. @returns what went wrong */
export async function make(generator: Generator, folder: string): Promise<string | undefined> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const document = JSON.parse(readFileSync(join(root, 'src/generated', generator.reads), 'utf8'))
  generator.prepare?.(document)
  writeAll(folder, { 'openapi.json': JSON.stringify(document), ...generator.files })
  generator.install?.()
  const { output, failed } = await inTurn(generator.make(), folder)
  return failed ? output : undefined
}

/** Tries one. @param shop that its client is used with */
export async function tryGenerator(generator: Generator, shop: LiveShop): Promise<Trial> {
  const lacking = missing([...generator.makesWith, ...generator.runsWith])
  if (lacking.length > 0) return { generator, lacks: lacking.join(', '), steps: [] }
  const folder = join(work, `${generator.name}-${generator.language}`.replaceAll(/\W+/g, '-').toLowerCase())
  const made = await make(generator, folder)
  if (made !== undefined) return { generator, made, steps: [] }
  const { day } = generator
  if (day) writeAll(folder, { ...day.files, [day.to]: readFileSync(join(root, 'test/clients', day.file), 'utf8') })
  const compiled = await inTurn(generator.compile(), folder)
  if (compiled.failed) return { generator, compiled: compiled.output, steps: [] }
  if (!day) return { generator, steps: [] }
  const env = {
    ...process.env,
    SHOP_URL: shop.url,
    SHOP_FUTURE_URL: shop.futureUrl,
    SHOP_STAFF: shop.passwords.staff,
    SHOP_CUSTOMER: shop.passwords.customer,
    SHOP_PICTURE: join(root, 'docs/front.png'),
  }
  const used = await inTurn(day.run(), folder, env)
  const steps = (day.steps ?? daySteps).filter((step) => used.output.split('\n').includes(step))
  return { generator, steps, ...(used.failed && { used: used.output }) }
}

/** The steps of each day, in this order; each prints its name when it is done. */
export const daySteps = [
  ...['log in', 'list', 'create', 'edit with If-Match', 'upload', 'order', '409 with data', 'pay', 'refund'],
  ...['422 with details', 'values and members that are new'],
]
