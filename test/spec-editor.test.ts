// The schemas by which editors complete and check the files of spec/: each file names its own, and follows it.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import t from 'tap'
import { parse } from 'yaml'

const folder = 'src/generated/editor'
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
for (const file of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')), file)

const files = readdirSync('spec', { recursive: true })
  .map((file) => `spec/${file}`)
  .filter((file) => file.endsWith('.yaml') && !/^spec\/(released|corrections)/.test(file))

const read = (file: string) => {
  const text = readFileSync(file, 'utf8')
  const [, path = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? []
  return { schema: join(dirname(file), path), content: parse(text, { merge: true }) }
}

/** The unknown keys, with their places. */
function unknown(schema: string, content: unknown): string[] {
  const check = ajv.getSchema(schema.slice(folder.length + 1))
  if (!check) throw new Error(`there is no ${schema}`)
  check(content)
  return (check.errors ?? []).map(({ instancePath, message, params }) => {
    const key = params.additionalProperty
    return key ? `${instancePath}/${key}` : `${instancePath} ${message}`
  })
}

t.test('every file names its schema in its first line, and has no key that it does not know', async (t) => {
  t.ok(files.length > 40, `${files.length} files`)
  for (const file of files) {
    const { schema, content } = read(file)
    t.same(unknown(schema, content), [], file)
  }
})

/** @param at the object in the file that gets a misspelt key */
const misspelt: Record<string, readonly [key: string, at: (content: any) => any, place: string]> = {
  'spec/openapi.yaml': ['x-eror', (content) => content, '/x-eror'],
  'spec/paths/items.yaml': ['x-audits', ({ item }) => item.put, '/item/put/x-audits'],
  'spec/schemas/items.yaml': ['minimun', ({ ItemId }) => ItemId, '/ItemId/minimun'],
  'spec/parameters/common.yaml': ['requird', ({ IfMatch }) => IfMatch, '/IfMatch/requird'],
  'spec/responses/errors.yaml': ['contents', ({ NotFound }) => NotFound, '/NotFound/contents'],
  'spec/headers.yaml': ['descripton', ({ Location }) => Location, '/Location/descripton'],
  'spec/examples/items.yaml': ['valeu', ({ pen }) => pen, '/pen/valeu'],
  'spec/errors.yaml': ['fr', ({ not_found }) => not_found, '/not_found/fr'],
  'spec/older/v1.yaml': ['x-lists', ({ paths }) => paths['/api/v1/items'].get, '/paths/~1api~1v1~1items/get/x-lists'],
}

for (const [file, [key, at, place]] of Object.entries(misspelt)) {
  t.test(`${file}: ${key} is unknown, and nothing else`, async (t) => {
    const { schema, content } = read(file)
    at(content)[key] = 'anything'
    t.same(
      unknown(schema, content).map((one) => one.replaceAll('/api/', '~1api~1')),
      [place],
    )
  })
}

t.test('an operation is completed with the keys of every policy, and what they mean', async (t) => {
  const { $defs } = JSON.parse(readFileSync(join(folder, 'definitions.json'), 'utf8'))
  for (const key of ['x-audit', 'x-idempotency', 'x-list', 'x-cache', 'x-steps'])
    t.ok($defs.operation.properties[key]?.description, key)
  t.ok($defs.schema.properties['x-trim'].description)
  t.same($defs.parameter.properties.in.enum, ['query', 'header', 'path', 'cookie'])
})
