// Where the parts of a bundled document are written, and the findings of files that cannot be bundled.

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { bundled as bundledFile } from '../scripts/versions.ts'
import { readDocument } from '../src/contract/compile/bundle.ts'
import { resolve } from '../src/contract/compile/document.ts'
import { expandAll } from '../src/contract/compile/generate.ts'
import { Sources } from '../src/contract/compile/sources.ts'

const files = {
  'openapi.yaml': `openapi: 3.1.0
info: { title: Lamps, version: 1.0.0 }
paths:
  /lamps:
    $ref: paths/lamps.yaml#/collection
  /lamps/{lamp_id}:
    $ref: paths/lamps.yaml#/lamp
components:
  securitySchemes:
    bearer: { type: http, scheme: bearer }
`,
  'paths/lamps.yaml': `# Lamps.
collection:
  get: &list
    operationId: listLamps
    parameters:
      - { name: page, in: query, schema: { type: integer } }
    responses: &answers
      '200':
        description: The lamps.
        content:
          application/json:
            schema:
              type: array
              items: { $ref: '../schemas/lamps.yaml#/Lamp' }
  post:
    <<: *list
    operationId: createLamp
lamp:
  parameters:
    - { $ref: ../parameters.yaml#/LampId }
  get:
    operationId: getLamp
    parameters:
      - { name: color, in: query, schema: { type: string } }
    responses: *answers
`,
  'parameters.yaml': `LampId:
  name: lamp_id
  in: path
  required: true
  schema: { $ref: 'schemas/lamps.yaml#/Id' }
`,
  'schemas/lamps.yaml': `Id: { type: integer, minimum: 1 }
Name:
  type: string
Lamp:
  type: object
  properties:
    id: { $ref: '#/Id' }
    name: { $ref: '#/Name', readOnly: true }
`,
}

type Written = Record<string, string | Record<string, string>>

function written(t: Test, more: Record<string, string> = {}): string {
  const tree: Written = {}
  for (const [path, text] of Object.entries({ ...files, ...more })) {
    const [folder = '', name] = path.split('/')
    if (name) tree[folder] = { ...(tree[folder] as object), [name]: text }
    else tree[folder] = text
  }
  return t.testdir(tree)
}

async function bundled(folder: string) {
  const ref = `${folder}/openapi.yaml`
  const document = await bundledFile(ref)
  return { document, sources: (await Sources.read(ref)).index(document) }
}

t.test('every part has the line and the column where it is written', async (t) => {
  const folder = written(t)
  const { document, sources } = await bundled(folder)
  const places: Record<string, string> = {
    '/info/title': 'openapi.yaml:2:9',
    '/paths/~1lamps': 'openapi.yaml:4:3',
    '/paths/~1lamps/get/parameters/0': 'paths/lamps.yaml:6:9',
    '/paths/~1lamps/get/responses/200/content/application~1json/schema/items': 'paths/lamps.yaml:14:15',
    '/paths/~1lamps/post/operationId': 'paths/lamps.yaml:17:5',
    '/components/parameters/LampId/in': 'parameters.yaml:3:3',
    '/components/schemas/Lamp/properties/name/readOnly': 'schemas/lamps.yaml:8:29',
    '/components/schemas/Name/type': 'schemas/lamps.yaml:3:3',
    '/components/securitySchemes/bearer': 'openapi.yaml:10:5',
  }
  for (const [pointer, place] of Object.entries(places))
    t.equal(sources.locate(document, pointer).place, `${folder}/${place}`, pointer)
})

t.test('merged parts (`<<`) and aliases have the place where they are written', async (t) => {
  const folder = written(t)
  const { document, sources } = await bundled(folder)
  const at = (pointer: string) => sources.locate(document, pointer).place.slice(folder.length + 1)
  t.equal(at('/paths/~1lamps/post/responses/200'), 'paths/lamps.yaml:8:7')
  t.equal(at('/paths/~1lamps~1{lamp_id}/get/responses/200/description'), 'paths/lamps.yaml:9:9')
})

t.test('a part that is not written has the place of its parent', async (t) => {
  const folder = written(t)
  const { document, sources } = await bundled(folder)
  t.same(sources.locate(document, '/paths/~1lamps/get/responses/429/headers'), {
    place: `${folder}/paths/lamps.yaml:7:5`,
    steps: 4,
  })
})

t.test('parameters of a path are found after expansion has given them to its operations', async (t) => {
  const folder = written(t)
  const { document, sources } = await bundled(folder)
  const item = document.paths['/lamps/{lamp_id}']
  item.get.parameters = [...item.parameters, ...item.get.parameters]
  item.parameters = undefined
  const at = (pointer: string) => sources.locate(document, pointer).place.slice(folder.length + 1)
  t.equal(at('/paths/~1lamps~1{lamp_id}/get/parameters/0/schema'), 'parameters.yaml:5:3')
  t.equal(at('/paths/~1lamps~1{lamp_id}/get/parameters/1/schema'), 'paths/lamps.yaml:24:35')
})

const findingsOf = async (t: Test, more: Record<string, string>) => {
  const folder = written(t, more)
  const { findings } = await Sources.read(`${folder}/openapi.yaml`)
  return findings.map(({ place, what }) => `${place.slice(folder.length + 1)}: ${what}`)
}

t.test('invalid YAML is reported once, with its place', async (t) => {
  t.same(await findingsOf(t, {}), [])
  t.same(await findingsOf(t, { 'schemas/lamps.yaml': 'Id: { type: integer\nLamp: {}\n' }), [
    'schemas/lamps.yaml:2:1: Flow map in block collection must be sufficiently indented and end with a }',
  ])
  t.same(await findingsOf(t, { 'parameters.yaml': 'LampId: {}\nLampId: {}\n' }), [
    'parameters.yaml:2:1: Map keys must be unique',
  ])
})

t.test('every reference without a target is reported, with a suggestion', async (t) => {
  const lamps = files['schemas/lamps.yaml'].replace("'#/Name'", "'#/Nmae'").replace("'#/Id'", "'ids.yaml#/Id'")
  t.same(await findingsOf(t, { 'schemas/lamps.yaml': lamps }), [
    'schemas/lamps.yaml:7:17: $ref ids.yaml#/Id leads nowhere: there is no such file',
    'schemas/lamps.yaml:8:19: $ref #/Nmae leads nowhere. Did you mean Name?',
  ])
  const circle = "Id: { $ref: '#/Name' }\nName: { $ref: '#/Id/deep' }\nLamp: {}\n"
  t.same(await findingsOf(t, { 'schemas/lamps.yaml': circle }), [
    'schemas/lamps.yaml:2:15: $ref #/Id/deep leads nowhere',
  ])
})

t.test('a document of a single file is not read past a mistake in its YAML', async (t) => {
  const folder = t.testdir({ 'api.yaml': 'openapi: 3.1.0\ninfo: {}\ninfo: {}\n' })
  const message = /api\.yaml:3:1: Map keys must be unique/
  await t.rejects(readDocument(`${folder}/api.yaml`), { name: 'DocumentError', message })
})

t.test('a document of several files is bundled: circles, encoded names, JSON, whole files', async (t) => {
  const schema = (ref: string) => `{ content: { application/json: { schema: { $ref: '${ref}' } } } }`
  const root = (ref: string) =>
    `openapi: 3.1.0\ninfo: { title: Lamps, version: 1.0.0 }\ncomponents:\n  requestBodies: { Lamp: ${schema(ref)} }\n`
  const read = (ref: string, more: Record<string, string>) =>
    readDocument(`${t.testdir({ 'api.yaml': root(ref), ...more })}/api.yaml`)
  const bodyOf = async (...args: Parameters<typeof read>) => {
    const { document, written } = await read(...args)
    const { schema } = document.components.requestBodies.Lamp.content['application/json']
    return { schema: resolve(document, schema), at: written.locate(document, `${schema.$ref?.slice(1)}/type`).place }
  }
  const lamp = 'Lamp:\n  type: object\n'
  t.match(await bodyOf('my%20lamps.yaml#/Lamp', { 'my lamps.yaml': lamp }), {
    schema: { type: 'object' },
    at: /my lamps\.yaml:2:3$/,
  })
  t.match(
    await bodyOf('lamps.json#/definitions/Lamp', { 'lamps.json': '{"definitions":{"Lamp":{"type":"integer"}}}' }),
    {
      schema: { type: 'integer' },
    },
  )
  t.match(await bodyOf('lamp.yaml', { 'lamp.yaml': 'type: object\n' }), { schema: { type: 'object' } })
  const a = "A: { type: object, properties: { b: { $ref: 'b.yaml#/B' } } }\n"
  const b = "B: { type: object, properties: { a: { $ref: 'a.yaml#/A' } } }\n"
  t.match(await bodyOf('a.yaml#/A', { 'a.yaml': a, 'b.yaml': b }), { schema: { properties: { b: { $ref: /^#\// } } } })
  await t.rejects(
    read('a.yaml#/A', { 'a.yaml': "A: { $ref: 'b.yaml#/B' }\n", 'b.yaml': "B: { $ref: 'a.yaml#/A' }\n" }),
    {
      message: /api\.yaml:4:\d+: \$ref a\.yaml#\/A leads in a circle: one of its schemas must say what it is/,
    },
  )
  await t.rejects(read('https://lamps.example/a.yaml#/A', {}), {
    message: /api\.yaml:4:\d+: \$ref https:\/\/lamps\.example\/a\.yaml#\/A is not fetched: refer to a copy/,
  })
})

t.test('an operation that the root does not name', async (t) => {
  const folder = t.testdir({
    'api.yaml':
      "openapi: 3.1.0\ninfo: { title: Lamps, version: 1.0.0 }\npaths:\n  /lamps: { $ref: 'lamps.yaml#/lamps' }\n",
    'lamps.yaml': `lamps:
  get: { operationId: listLamps, responses: { '204': { description: None. } } }
lamp:
  get: { operationId: getLamp, responses: { '204': { description: None. } } }
notes: { text: No operation. }
`,
  })
  await t.rejects(readDocument(`${folder}/api.yaml`), {
    message:
      /^The document cannot be served:\n {2}\S*lamps\.yaml:3:1: nothing refers to lamp: name its path in \S*api\.yaml$/,
  })
})

t.test('YAML that would be read otherwise than it is written', async (t) => {
  const root = 'openapi: 3.1.0\ninfo: { title: Lamps, version: 1.0.0 }\n'
  for (const [text, message] of [
    [`${root}x-note: Lamps: all\n`, /api\.yaml:3:9: a text with a colon and a space in it is written in quotes/],
    [`${root}paths: !lamps {}\n`, /api\.yaml:3:8: a tag \(!\) is not read: write the value itself/],
    [`${root}---\n${root}`, /api\.yaml:3:1: a second document begins here: a file has one, so leave out ---/],
  ] as const)
    await t.rejects(readDocument(`${t.testdir({ 'api.yaml': text })}/api.yaml`), { name: 'DocumentError', message })
})

t.test('a finding in a shared part is reported once, at its place in the newest version', async (t) => {
  const version = (name: string, places: readonly string[]) => ({
    folder: name,
    document: { openapi: '3.1.0', paths: { '/lamps': { get: { responses: {} } } }, components: {} },
    placesOf: () => places.map((place) => ({ place })),
  })
  const sources = [version('v1', ['older.yaml:1:1', 'lamps.yaml:2:3']), version('v2', ['lamps.yaml:2:3'])]
  t.throws(() => expandAll(sources, []), {
    message: /^The document cannot be served:\n {2}lamps\.yaml:2:3: documents no response$/,
  })
  const own = [version('v1', ['older.yaml:1:1']), version('v2', ['lamps.yaml:2:3'])]
  t.throws(() => expandAll(own, []), { message: /\n {2}lamps\.yaml:2:3: .*\n {2}older\.yaml:1:1: / })
})

t.test('the externalValue of an example is not fetched', async (t) => {
  let requests = 0
  const server = createServer((_request, response) => {
    requests++
    response.end('{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  const { port } = server.address() as AddressInfo
  const externalValue = `http://127.0.0.1:${port}/lamp.json`
  const more = {
    'openapi.yaml': `${files['openapi.yaml']}  examples: { lamp: { externalValue: '${externalValue}' } }\n`,
  }
  const { document } = await bundled(written(t, more))
  t.equal(document.components.examples.lamp.externalValue, externalValue)
  t.equal(requests, 0)
})
