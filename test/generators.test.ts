// The generators of clients: what is missing on a machine is named before anything is made, and what a generator
// refuses is taken out of the document that it is given.

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import t from 'tap'
import { missing } from '../scripts/generators/generator.ts'
import { generators } from '../scripts/generators.ts'

t.test('what is missing is told by name, once', async (t) => {
  const [here, gone] = [
    { name: 'php-here', check: ['true'] },
    { name: 'php-gone', check: ['false'] },
  ] as const
  t.same(missing(['sh', here]), [])
  t.same(missing(['sh', 'no-such-program', gone, here, gone]), ['no-such-program', 'php-gone'])
})

t.test('npm run clients says what it lacks, and makes nothing', async (t) => {
  const folder = `${t.testdir()}/made`
  const told = await new Promise((resolve) => {
    const options = { env: { PATH: '/nonexistent' } }
    execFile(process.execPath, ['scripts/make-client.ts', 'php', folder], options, (error, _stdout, stderr) =>
      resolve({ code: error?.code, stderr }),
    )
  })
  t.same(told, { code: 1, stderr: 'openapi-generator php needs java, mvn, not found here\n' })
})

t.test('what a generator refuses is taken out, and nothing else', async (t) => {
  const read = (name: string) => JSON.parse(readFileSync(new URL(`../src/generated/${name}`, import.meta.url), 'utf8'))
  const prepared = (name: string) => {
    const generator = generators.find((one) => one.name === name)
    if (!generator) throw new Error(`${name} is not in the table`)
    const [before, after] = [read(generator.reads), read(generator.reads)]
    generator.prepare?.(after)
    return { before, after }
  }
  const forms = prepared('progenitor')
  delete forms.before.paths['/api/v2/upload']
  t.same(forms.after, forms.before)

  const nulls = prepared('openapi-generator typescript-axios')
  const payments = nulls.before.paths['/api/v2/payments'].get.parameters
  const { schema } = payments.find((one: any) => one.name === 'filter[order_id]')
  t.ok(schema.anyOf)
  delete schema.anyOf
  schema.type = 'string'
  t.same(nulls.after, nulls.before)
})

t.test('each has a row and a folder of its own', async (t) => {
  const names = generators.map(({ name, language }) => `${language} ${name}`)
  t.equal(new Set(names).size, names.length)
})
