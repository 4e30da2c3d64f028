// The samples of the document are true: those in TypeScript compile under strict rules, and each of curl and TypeScript
// does what it says in a shop that listens. test/all/client-python.test.ts checks those in Python.
//
// Ids and tokens of the server's choice take the place of the examples', as for the examples themselves (prepared.ts).

import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { createClient } from '../../clients/typescript/src/index.ts'
import { methods, resolve } from '../../src/contract/compile/document.ts'
import { sampleOrigin } from '../../src/docs/documents.ts'
import { picture } from '../pictures.ts'
import { openShop, type Shop } from '../shop.ts'
import { callerOf, derived, type Prepared, prepared, stocked } from './prepared.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const client = pathToFileURL(`${root}clients/typescript/src/index.ts`).href

const document = JSON.parse(readFileSync('src/generated/openapi.json', 'utf8'))
const operations = Object.entries<any>(document.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => (item[method] ? [{ path, method, operation: item[method] }] : [])),
)
const png = Buffer.from(await picture())

t.setTimeout(600_000)

const sampleOf = (operation: any, label: string): string =>
  operation['x-codeSamples'].find((one: any) => one.label === label).source

t.test('samples in TypeScript compile under strict rules', async (t) => {
  const folder = t.testdir()
  const files = operations.map(({ operation }) => {
    const source = sampleOf(operation, 'TypeScript').replace("'@shop-api/client'", `'${fileURLToPath(client)}'`)
    writeFileSync(join(folder, `${operation.operationId}.ts`), source)
    return `${operation.operationId}.ts`
  })
  const compilerOptions = {
    ...{ strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, noEmit: true },
    ...{ allowImportingTsExtensions: true, target: 'es2022', module: 'nodenext', skipLibCheck: true },
    ...{ types: ['node'], typeRoots: [`${root}node_modules/@types`], lib: ['es2023'] },
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  const said = await run(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', folder]).then(
    () => '',
    ({ stdout }) => stdout,
  )
  t.equal(said, '')
})

/** Signed by the provider. */
const left = ['receiveProviderEvent']

/** The values of the examples, by name: of its path, and of the body that the samples send. */
function examplesOf(operation: any): Record<string, unknown> {
  const parameters: any[] = (operation.parameters ?? []).map((one: any) => resolve(document, one))
  const path = parameters.filter((one) => one.in === 'path')
  const [{ examples = {} } = {} as any] = Object.values<any>(resolve(document, operation.requestBody)?.content ?? {})
  const bodies = Object.values<any>(examples).map((one) => resolve(document, one).value)
  return {
    ...Object.fromEntries(path.map(({ name, schema }) => [name, resolve(document, schema).examples?.[0]])),
    ...Object.assign({}, ...bodies.toReversed()),
  }
}

/** A shop that listens, and what takes the place of the examples in samples. */
async function readied(t: Test, operation: any, sample: string) {
  const there = await openShop(t)
  const stock = await stocked(there, '/api/v2')
  const examples = examplesOf(operation)
  const own: Prepared = await (prepared[operation.operationId]?.(stock, { client_id: sample.includes('client_id') }) ??
    derived(stock, document, operation))
  const caller = callerOf(operation)
  const { authorization = '' } = own.as ?? (caller ? await there.as(caller) : {})
  const url = await there.app.listen({ host: '127.0.0.1', port: 0 })
  t.teardown(() => there.app.server.closeAllConnections())
  const token = (header = '') => header.replace(/^Bearer /, '')
  const staff = createClient({ url, token: token((await there.as('staff')).authorization) })
  const file = await staff.files.upload(png, { filename: 'lamp.png' })
  const place: Record<string, unknown> = { ...own.path, ...own.body, file_id: file.id }
  const source = Object.entries(place).reduce(
    (text, [name, value]) => {
      const example = new RegExp(`(?<![\\w.-])${examples[name]}(?![\\w.-])`, 'g')
      return name in examples ? text.replaceAll(example, String(value)) : text
    },
    sample.replaceAll(sampleOrigin, url),
  )
  const basic = /^Basic (.*)$/.exec(authorization)?.[1] ?? ''
  const [CLIENT_ID, CLIENT_SECRET] = Buffer.from(basic, 'base64').toString().split(':')
  return { there, source, env: basic ? { CLIENT_ID, CLIENT_SECRET } : { SHOP_TOKEN: token(authorization) } }
}

/** Whether the server was asked for it last. */
function isAsked(t: Test, { log }: Shop, path: string, method: string): void {
  const { method: asked, route } = log.findLast(({ msg }) => msg === 'request') ?? {}
  t.same([asked, route], [method.toUpperCase(), path.replaceAll(/\{(\w+)\}/g, ':$1')])
}

for (const { path, method, operation } of operations.filter((one) => !left.includes(one.operation.operationId))) {
  const { operationId } = operation
  t.test(`${operationId} with curl`, async (t) => {
    const { there, source, env } = await readied(t, operation, sampleOf(operation, 'curl'))
    const cwd = t.testdir({ 'lamp.png': png })
    const command = source.replace(/^curl /, 'curl -sS --fail-with-body ')
    const failed = await run('bash', ['-c', command], { cwd, env: { PATH: process.env.PATH, ...env } }).then(
      () => undefined,
      ({ stdout, stderr }) => `${command}\n${stderr}${stdout}`,
    )
    t.equal(failed, undefined)
    isAsked(t, there, path, method)
    if (operationId === 'getFile') t.ok(existsSync(join(cwd, 'picture.jpg')))
  })

  t.test(`${operationId} with TypeScript`, async (t) => {
    const { there, source, env } = await readied(t, operation, sampleOf(operation, 'TypeScript'))
    const folder = t.testdir({ 'lamp.png': png })
    Object.assign(process.env, env)
    const program = source
      .replace('@shop-api/client', client)
      .replace(/(?<=File\()'/, `'${folder}/`)
      .replace('console.log(', 'void (')
    writeFileSync(join(folder, 'sample.ts'), program)
    await import(join(folder, 'sample.ts'))
    isAsked(t, there, path, method)
    if (operationId === 'getFile') t.ok(existsSync(join(folder, 'picture.jpg')))
  })
}
