// The samples of the document are true: those in TypeScript compile under strict rules, and each of curl and TypeScript
// does what it says in a shop that listens. test/all/client-python.test.ts does the same for those in Python.

import { execFile } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import { isAsked, operations, png, readied, runnable, sampleOf, shopsFor } from './samples.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const client = pathToFileURL(`${root}clients/typescript/src/index.ts`).href

t.setTimeout(600_000)

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

const shopFor = shopsFor(t)
for (const { path, method, operation } of runnable) {
  const { operationId } = operation
  t.test(`${operationId} with curl`, async (t) => {
    const shop = await shopFor(t, method)
    const { source, env } = await readied(shop, operation, sampleOf(operation, 'curl'))
    const cwd = t.testdir({ 'lamp.png': png })
    const command = source.replace(/^curl /, 'curl -sS --fail-with-body ')
    const failed = await run('bash', ['-c', command], { cwd, env: { PATH: process.env.PATH, ...env } }).then(
      () => undefined,
      ({ stdout, stderr }) => `${command}\n${stderr}${stdout}`,
    )
    t.equal(failed, undefined)
    await isAsked(t, shop.there, path, method)
    if (operationId === 'getFile') t.ok(existsSync(join(cwd, 'picture.jpg')))
  })

  t.test(`${operationId} with TypeScript`, async (t) => {
    const shop = await shopFor(t, method)
    const { source, env } = await readied(shop, operation, sampleOf(operation, 'TypeScript'))
    const folder = t.testdir({ 'lamp.png': png })
    Object.assign(process.env, env)
    const program = source
      .replace('@shop-api/client', client)
      .replace(/(?<=File\()'/, `'${folder}/`)
      .replace('console.log(', 'void (')
    writeFileSync(join(folder, 'sample.ts'), program)
    await import(join(folder, 'sample.ts'))
    await isAsked(t, shop.there, path, method)
    if (operationId === 'getFile') t.ok(existsSync(join(folder, 'picture.jpg')))
  })
}
