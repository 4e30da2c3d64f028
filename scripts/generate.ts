// make generate: spec/openapi.yaml -> src/generated.
//
// One bundled, expanded document (JSON and YAML, served byte for byte), its types, and its error
// catalogue as a typed table. `--check` writes nothing and fails when what is there is not what
// the source says.

import { readFile, writeFile } from 'node:fs/promises'
import { bundle, createConfig } from '@redocly/openapi-core'
import openapiTS, { astToString } from 'openapi-typescript'
import { stringify } from 'yaml'
import { expand, methods } from './expand.ts'

const source = 'spec/openapi.yaml'
const target = 'src/generated'
const mark = '// Generated from spec/ by `make generate`. Do not edit.\n\n'

const { bundle: bundled, problems } = await bundle({ ref: source, config: await createConfig({ extends: [] }) })
if (problems.length > 0) {
  for (const p of problems) console.error(`${p.location[0]?.source.absoluteRef}: ${p.message}`)
  process.exit(1)
}
const document = bundled.parsed as any
expand(document)

const deref = (node: any): any =>
  node?.$ref
    ? node.$ref
        .slice(2)
        .split('/')
        .reduce((at: any, key: string) => at[key], document)
    : node

/** The document with optional response headers written out: behind a `$ref`, openapi-typescript takes a header for required. */
function withOptionalHeaders(): any {
  const copy = structuredClone(document)
  const operations = Object.values<any>(copy.paths).flatMap((item) => methods.map((method) => item[method]))
  for (const { responses } of [copy.components, ...operations.filter(Boolean)]) {
    for (const { headers = {} } of Object.values<any>(responses)) {
      for (const name of Object.keys(headers)) if (!deref(headers[name]).required) headers[name] = deref(headers[name])
    }
  }
  return copy
}

const json = `${JSON.stringify(document, null, 2)}\n`
const types = astToString(
  await openapiTS(withOptionalHeaders(), { immutable: true, defaultNonNullable: false, alphabetize: false }),
)
const catalogue = [
  `/** Every refusal this API can answer: its status and its message by language. */\nexport const errors = ${JSON.stringify(document['x-errors'], null, 2)} as const`,
  `/** Decimals of a price, by currency. */\nexport const currencyDigits = ${JSON.stringify(document.components.schemas.Price['x-money'].digits)} as const`,
  `/** How deep the tree of categories may be, and how many they may be. */\nexport const categoryLimits = ${JSON.stringify({ depth: document.components.schemas.CategoryDepth.maximum, count: document.components.schemas.CategoryList.properties.items.maxItems })} as const`,
  `/** The document's version, part of every entity tag: a release that renders differently changes the tags. */\nexport const contractVersion = ${JSON.stringify(document.info.version)}`,
]

/** The names among `properties` that have a default, as a type. */
const defaulted = (properties: [string, any][]): string =>
  properties
    .filter(([, schema]) => schema && 'default' in schema)
    .map(([name]) => JSON.stringify(name))
    .join(' | ') || 'never'

const defaults = Object.values<any>(document.paths)
  .flatMap((item) => methods.map((method) => item[method]).filter(Boolean))
  .map((operation) => {
    const query = (operation.parameters ?? []).map(deref).filter((p: any) => p.in === 'query')
    const media: any[] = Object.values(operation.requestBody?.content ?? {})
    const body = Object.entries<any>(deref(media[0]?.schema)?.properties ?? {})
    const names = query.map((p: any): [string, any] => [p.name, p.schema])
    return `  readonly ${operation.operationId}: { readonly query: ${defaulted(names)}; readonly body: ${defaulted(body)}; readonly list: ${'x-list' in operation} }`
  })

const files = {
  'openapi.json': json,
  'openapi.yaml': stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 }),
  'types.ts': mark + types,
  'defaults.ts': `${mark}/** What validation fills in where a caller says nothing; openapi-typescript leaves it optional. */\nexport interface Defaults {\n${defaults.join('\n')}\n}\n`,
  'catalogue.ts': `${mark}${catalogue.join('\n\n')}\n`,
}

const stale: string[] = []
for (const [name, text] of Object.entries(files)) {
  const path = `${target}/${name}`
  if ((await readFile(path, 'utf8').catch(() => '')) === text) continue
  stale.push(path)
  if (!process.argv.includes('--check')) await writeFile(path, text)
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Not what spec/ says: ${stale.join(', ')}. Run make generate and commit.`)
  process.exit(1)
}
console.log(stale.length > 0 ? `wrote ${stale.join(', ')}` : 'src/generated is up to date')
