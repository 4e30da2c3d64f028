// npm run dev: the server, generated again and restarted when a file in spec/ or src/ is saved.
//
// Clients connect to this process, which forwards their bytes to the current server. If generation or the start fails,
// the error is printed, and the last working server stays in place. The modules for generation are loaded before a file
// is saved.

import { type ChildProcess, fork, spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { connect, createServer } from 'node:net'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { loadEnvFile } from '../src/config/config.ts'

for (const warning of loadEnvFile()) console.warn(warning)
const { PORT = '3000', HOST = '127.0.0.1' } = process.env
const node = ['--import', './scripts/check-node.mjs']

interface Running {
  readonly child: ChildProcess
  readonly port: number
}

let current: Running | undefined
let starting: ChildProcess | undefined

const proxy = createServer((client) => {
  const server = current && connect(current.port, '127.0.0.1')
  if (!server) return client.destroy()
  client.pipe(server).pipe(client)
  client.on('error', () => server.destroy())
  server.on('error', () => client.destroy())
})

/** The first line with the pages is printed when the server listens, because only then does it have a port. */
function startServer(): void {
  starting?.kill()
  const child = spawn(process.execPath, [...node, 'src/server.ts'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  starting = child
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  let port = 0
  lines.on('line', (line) => {
    const [, found] = /http:\/\/127\.0\.0\.1:(\d+)/.exec(line) ?? []
    port ||= Number(found ?? 0)
    console.log(line.replaceAll(`127.0.0.1:${port}`, `${HOST}:${portOf()}`))
    if (port === 0 || starting !== child || !/^[\w ]+ API: /.test(line)) return
    starting = undefined
    const last = current
    current = { child, port }
    last?.child.kill()
  })
  child.on('exit', (code) => {
    if (starting !== child) return
    starting = undefined
    if (code !== 0) console.error(current ? 'It did not start: the last good server goes on.' : 'It did not start.')
  })
}

const portOf = (): number => (proxy.address() as { port: number }).port

let generator: ChildProcess | undefined
/** The files of ours that generation has loaded. */
let loaded = new Set<string>()
/** Whether the last generation succeeded. */
let isGenerated = false
/** Whether a file was saved during generation. */
let isAgain = false
let isGenerating = false

/** Generates, and starts a server if that worked. */
function generate(): void {
  if (isGenerating) {
    isAgain = true
    return
  }
  isGenerating = true
  generator ??= newGenerator()
  generator.send({})
}

function newGenerator(): ChildProcess {
  loaded = new Set()
  const child = fork('scripts/generate.ts', ['--serve'], { execArgv: ['--import', './scripts/modules.mjs'] })
  child.on('message', ({ loaded: url, error }: { loaded?: string; error?: string }) => {
    if (url) loaded.add(fileURLToPath(url))
    else if (child === generator) generated(error)
  })
  return child
}

function generated(error: string | undefined): void {
  isGenerating = false
  isGenerated = error === undefined
  if (isAgain) {
    isAgain = false
    generate()
  } else if (error) console.error(`${error}\n${current ? 'The last good server goes on.' : ''}`)
  else startServer()
}

/** Calls back once for files that are saved together. */
function onSave(folder: string, ignored: RegExp, saved: (files: ReadonlySet<string>) => void): void {
  let timer: NodeJS.Timeout | undefined
  const files = new Set<string>()
  watch(folder, { recursive: true }, (_event, file) => {
    if (!file || ignored.test(file)) return
    files.add(resolve(folder, file))
    clearTimeout(timer)
    timer = setTimeout(() => {
      console.log(`${folder}/${file} was saved`)
      saved(new Set(files))
      files.clear()
    }, 50)
  })
}

onSave('spec', /^released\/|~$|\.swp$/, generate)
onSave('src', /^generated\/|~$|\.swp$/, (files) => {
  const isOfGeneration = [...files].some((file) => loaded.has(file))
  if (isOfGeneration && !isGenerating) {
    generator?.kill()
    generator = undefined
  }
  // A handler is not read by generation, so the server is only restarted.
  if (isOfGeneration || !isGenerated) generate()
  else if (!isGenerating) startServer()
})
proxy.listen(Number(PORT), HOST, generate)

const end = () => {
  for (const child of [generator, starting, current?.child]) child?.kill()
  process.exit(0)
}
process.on('SIGTERM', end).on('SIGINT', end)
