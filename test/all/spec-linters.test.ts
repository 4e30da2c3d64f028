// The linters look: a broken document fails every check of `npm run spec`. That the document passes is for CI to say.

import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import t from 'tap'

t.test('a broken document fails every check, by name', async (t) => {
  const broken = JSON.parse(await readFile('src/generated/openapi.json', 'utf8'))
  broken.info.version = 1
  broken.components.schemas.Item.description = ''
  broken.paths['/api/v2/items'].get.summary = undefined
  broken.paths['/api/v2/items'].get['x-cahce'] = 'public'
  broken.paths['/api/v2/items'].post.description = 'Adds one.'
  broken.paths['/api/v2/logout'].post.description = ''
  broken.components.schemas.Item.properties.currency = { description: 'Which.', type: 'string', enum: ['KRW'] }
  broken.components.schemas.Item.properties.name.maxLength = 3
  broken.components.schemas.Sku['x-exact-pattern'] = '^.*$'
  const folder = t.testdir({ 'openapi.json': JSON.stringify(broken) })
  const argv = ['scripts/check-spec.ts', `${folder}/openapi.json`]
  const { code, output } = await new Promise<{ code: number; output: string }>((resolve) => {
    execFile(process.execPath, argv, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    )
  })
  const [openapi, parser, redocly, spectral, ibm, sdk, score, patterns, contract] = output.split(/\n(?! )/)
  t.match(openapi, /^openapi +\d+ to mend\n.*info\/version/s)
  t.match(parser, /^parser +\d+ to mend\n.*version/s)
  t.match(redocly, /^redocly +\d+ to mend\n.*operation-summary/s)
  t.match(spectral, /^spectral +\d+ to mend\n.*shop-described-schema/s)
  t.match(ibm, /^ibm +\d+ to mend\n.*ibm-/s)
  t.match(sdk, /^sdk +7 to mend\n/)
  t.match(sdk, '#/components/schemas/Item/properties/currency: is an object or an enum without a name')
  t.match(sdk, '#/components/schemas/Item/properties/name: has `maxLength` beside a $ref')
  t.match(sdk, 'createItem: its description does not name `duplicate_sku`')
  t.match(score, /^score +1 to mend\n.*logout: documentationQuality is \d\d\.\d, and 100 is complete/s)
  t.match(score, /openapi.json: \d\d\.?\d? of 100, lowered by \w+ \(High parameter count/)
  t.match(patterns, /^patterns +1 to mend\n.*Sku: its pattern does not match/s)
  t.match(contract, /^contract +\d+ to mend\n.*x-cahce/s)
  t.equal(code, 1)
})
