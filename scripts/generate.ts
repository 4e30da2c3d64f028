// make generate: spec/ -> src/generated, and the tables of states -> docs/guides/states.svg.
//
// For each version of the API one bundled, expanded document (JSON and YAML, served byte for byte) and its types; and the error
// catalogue as a typed table. `--check` writes nothing and fails when what is there is not what the source says.

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'
import { stringify } from 'yaml'
import { statesPicture } from './draw-states.ts'
import { methods } from '../src/contract/compile/expand.ts'
import { versions } from './versions.ts'

const mark = '// Generated from spec/ by `make generate`. Do not edit.\n\n'

const deref = (document: any, node: any): any =>
  node?.$ref
    ? node.$ref
        .slice(2)
        .split('/')
        .reduce((at: any, key: string) => at[key], document)
    : node

/** The document with optional response headers written out: behind a `$ref`, openapi-typescript takes a header for required. */
function withOptionalHeaders(document: any): any {
  const copy = structuredClone(document)
  const operations = Object.values<any>(copy.paths).flatMap((item) => methods.map((method) => item[method]))
  for (const { responses } of [copy.components, ...operations.filter(Boolean)]) {
    for (const { headers = {} } of Object.values<any>(responses)) {
      for (const name of Object.keys(headers)) {
        const header = deref(document, headers[name])
        if (!header.required) headers[name] = header
      }
    }
  }
  return copy
}

const catalogueOf = ({ 'x-errors': errors, components: { schemas }, info }: any): string[] => [
  `/** Every refusal this API can answer: its status and its message by language. */\nexport const errors = ${JSON.stringify(errors, null, 2)} as const`,
  `/** Decimals of a price, by currency. */\nexport const currencyDigits = ${JSON.stringify(schemas.Price['x-money'].digits)} as const`,
  `/** How deep the tree of categories may be, and how many they may be. */\nexport const categoryLimits = ${JSON.stringify({ depth: schemas.CategoryDepth.maximum, count: schemas.CategoryList.properties.items.maxItems })} as const`,
  `/** The document's version, part of every entity tag: a release that renders differently changes the tags. */\nexport const contractVersion = ${JSON.stringify(info.version)}`,
]

/** The names among `properties` that have a default, as a type. */
const defaulted = (properties: [string, any][]): string =>
  properties
    .filter(([, schema]) => schema && 'default' in schema)
    .map(([name]) => JSON.stringify(name))
    .join(' | ') || 'never'

const defaultsOf = (document: any): string =>
  Object.values<any>(document.paths)
    .flatMap((item) => methods.map((method) => item[method]).filter(Boolean))
    .map((operation) => {
      const parameters = (operation.parameters ?? []).map((one: any) => deref(document, one))
      const query = parameters.filter((p: any) => p.in === 'query')
      const media: any[] = Object.values(operation.requestBody?.content ?? {})
      const body = Object.entries<any>(deref(document, media[0]?.schema)?.properties ?? {})
      const names = query.map((p: any): [string, any] => [p.name, p.schema])
      const security: object[] = operation.security ?? document.security ?? []
      const secured = security.length > 0 && security.every((alternative) => Object.keys(alternative).length > 0)
      return `  readonly ${operation.operationId}: { readonly query: ${defaulted(names)}; readonly body: ${defaulted(body)}; readonly list: ${'x-list' in operation}; readonly secured: ${secured}; readonly dated: ${operation['x-cache']?.lastModified === true} }`
    })
    .join('\n')

async function filesOf(document: any): Promise<Record<string, string>> {
  const options = { immutable: true, defaultNonNullable: false, alphabetize: false }
  const types = astToString(await openapiTS(withOptionalHeaders(document), options))
  return {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'openapi.yaml': stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 }),
    'types.ts': mark + types,
    'defaults.ts': `${mark}/** What openapi-typescript does not say: what validation fills in where a caller says nothing, whether strangers are served, and a date is promised. */\nexport interface Defaults {\n${defaultsOf(document)}\n}\n`,
  }
}

const stale: string[] = []
async function kept(path: string, text: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => '')) === text) return
  stale.push(path)
  if (!process.argv.includes('--check')) await writeFile(path, text)
}

const all = await versions()
for (const [i, { folder, document }] of all.entries()) {
  const catalogue = i === 0 && { 'catalogue.ts': `${mark}${catalogueOf(document).join('\n\n')}\n` }
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries({ ...(await filesOf(document)), ...catalogue }))
    await kept(`${folder}/${name}`, text)
}
await kept('docs/guides/states.svg', statesPicture())
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Not what their sources say: ${stale.join(', ')}. Run make generate and commit.`)
  process.exit(1)
}
console.log(stale.length > 0 ? `wrote ${stale.join(', ')}` : 'everything generated is up to date')
