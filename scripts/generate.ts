// make generate: spec/ -> src/generated and clients, the transition tables -> docs/guides/states.svg, the stages of the
// pipeline -> ARCHITECTURE.md, facts of the repository -> docs/badges.svg.
//
// `--check` writes nothing and fails if a file is out of date.

import { readFile } from 'node:fs/promises'
import { Ajv } from 'ajv'
import { schema as environment } from '../src/config/environment.ts'
import { DocumentError } from '../src/contract/compile/checks/finding.ts'
import { checksModule } from '../src/contract/compile/code.ts'
import { compile } from '../src/contract/compile/contract.ts'
import { editorSchemas } from '../src/contract/compile/editor.ts'
import { generateFiles, markOf, writeFiles } from '../src/contract/compile/generate.ts'
import { jsonText } from '../src/contract/compile/json-text.ts'
import { inOpenApi30 } from '../src/contract/compile/openapi-30.ts'
import { renderingOf } from '../src/contract/compile/rendering.ts'
import { digestOf } from '../src/contract/serve/digest.ts'
import { policies } from '../src/policies/index.ts'
import { withStages } from './architecture.ts'
import { withSamples } from './code-samples.ts'
import { badgesPicture } from './draw-badges.ts'
import { statesPicture } from './draw-states.ts'
import { tellFindings } from './findings.ts'
import { pythonClient } from './python-client.ts'
import { typescriptClient } from './typescript-client.ts'
import { type VersionDocument, versions } from './versions.ts'

const folder = 'src/generated'
const from = 'spec/'

const limitsOf = ({ CategoryDepth, CategoryList }: any) => ({
  depth: CategoryDepth.maximum,
  count: CategoryList.properties.items.maxItems,
})

/** The parts of the documents that the shop's code reads. */
const catalogueOf = (
  { 'x-errors': errors, 'x-version': version, components: { schemas } }: any,
  releases: object,
): string[] => [
  `/** Every error this API can return: its status, and its message by language. */\n` +
    `export const errors = ${JSON.stringify(errors, null, 2)} as const`,
  `/** Decimals of a price, by currency. */\n` +
    `export const currencyDigits = ${JSON.stringify(schemas.Currency['x-minor-digits'])} as const`,
  `/** The maximum depth of the category tree, and the maximum number of categories. */\n` +
    `export const categoryLimits = ${JSON.stringify(limitsOf(schemas))} as const`,
  `/** The name of the newest version of the API. */\nexport const newest = ${JSON.stringify(version.name)}`,
  `/** The release of each API version; part of entity tags, so that a new rendering changes them. */\n` +
    `export const releases = ${JSON.stringify(releases)} as const`,
]

/** The data of every error that has any, in all versions, since amounts differ. */
function errorData(all: readonly VersionDocument[]): string[] {
  const used = all.filter(({ document }) => document.components.schemas.ErrorData)
  const nameIn = ({ name, folder: at }: VersionDocument) => (at === folder ? 'latest' : name)
  const imports = used.map((one) => {
    const from = one.folder === folder ? './types.ts' : `./${one.name}/types.ts`
    return `import type { components as ${nameIn(one)} } from '${from}'`
  })
  const schemasOf = ({ document }: VersionDocument) => Object.entries<any>(document.components.schemas)
  const data = used.flatMap((one) =>
    schemasOf(one).flatMap(([, { properties: { code, data } = {} as any }]) =>
      code?.const && data?.$ref ? [[code.const, `${nameIn(one)}['schemas']['${data.$ref.split('/').at(-1)}']`]] : [],
    ),
  )
  const byCode = Object.entries(Object.groupBy(data, ([code]) => code as string))
  const members = byCode.map(([code, all = []]) => {
    const [first = '', ...others] = all.map(([, type]) => type as string)
    return `  readonly ${code}: ${others.reduce((either, type) => `Either<${either}, ${type}>`, first)}`
  })
  return [
    imports.join('\n'),
    `/** A value as one version has it or another, member by member. */\ntype Either<A, B> = ${either}`,
    `/** The data of each error, as any version shows it. */\nexport interface ErrorData {\n${members.join('\n')}\n}`,
  ]
}

const either = `A extends readonly (infer E)[]
  ? B extends readonly (infer F)[]
    ? readonly Either<E, F>[]
    : A | B
  : A extends object
    ? B extends object
      ? { readonly [K in keyof A]: K extends keyof B ? Either<A[K], B[K]> : A[K] }
      : A | B
    : A | B`

const imported = "import type { Check } from '../contract/serve/contract.ts'"

/** The check of the environment: it also converts numbers and fills in defaults. */
function environmentCheck(): Record<string, string> {
  const mark = markOf('src/config/environment.ts')
  const code = { source: true, esm: true, lines: true }
  const ajv = new Ajv({ allErrors: true, removeAdditional: 'all', useDefaults: true, coerceTypes: true, code })
  ajv.addSchema(environment, 'environment')
  const locate = (module: string, name: string) => `${name} from '${module}.js'`
  return {
    [`${folder}/environment.js`]: mark + checksModule(ajv as never, { check: 'environment' }, locate),
    [`${folder}/environment.d.ts`]: [mark.trimEnd(), '', imported, '', 'export declare const check: Check', ''].join(
      '\n',
    ),
  }
}

/** The schemas that the first line of each file in spec/ names. */
const editorFiles = Object.fromEntries(
  Object.entries(editorSchemas(policies)).map(([name, schema]) => [
    `${folder}/editor/${name}.json`,
    `${JSON.stringify(schema, null, 1)}\n`,
  ]),
)

/** The renderings for generators of clients; the newest version also in OpenAPI 3.0. */
function renderings(document: object, isNewest: boolean): Record<string, string> {
  const rendering = renderingOf(document)
  return {
    'openapi.sdk.json': jsonText(rendering),
    ...(isNewest && { 'openapi.sdk.3.0.json': jsonText(inOpenApi30(rendering)) }),
  }
}

/**
 * Generates everything. @returns the paths of files that were out of date; they are up to date now, unless only checked
 * @throws DocumentError with every finding
 */
async function generateAll({ check }: { check: boolean }): Promise<string[]> {
  const all = await versions()
  const releases = Object.fromEntries(all.map(({ name, document }) => [name, document.info.version]))
  const catalogue = (document: object) => ({
    'catalogue.ts': `${markOf(from)}${[...errorData(all), ...catalogueOf(document, releases)].join('\n\n')}\n`,
  })
  const sources = all.map((one) => {
    const isNewest = one.folder === folder
    const further = (document: object) => ({ ...renderings(document, isNewest), ...(isNewest && catalogue(document)) })
    return { ...one, further, ...(isNewest && { complete: withSamples }) }
  })
  const generation = { sources, folder, policies, from, digest: digestOf('spec'), warn: console.warn }
  const files = await generateFiles(generation)
  const contracts = all.map(({ document }) => compile(document, policies))
  const [pack, tsconfig] = await Promise.all(
    ['package.json', 'tsconfig.json'].map(async (path) => JSON.parse(await readFile(path, 'utf8'))),
  )
  const newest: any = all.find((one) => one.folder === folder)?.document
  const drawn = {
    'docs/badges.svg': badgesPicture({ document: newest, pack, tsconfig }),
    'docs/guides/states.svg': statesPicture(),
    'ARCHITECTURE.md': withStages(await readFile('ARCHITECTURE.md', 'utf8'), contracts, policies),
  }
  const rendering = JSON.parse(files[`${folder}/openapi.sdk.json`] as string)
  const clients = { ...(await typescriptClient(rendering)), ...pythonClient(rendering) }
  return writeFiles({ ...files, ...clients, ...environmentCheck(), ...editorFiles, ...drawn }, { check })
}

if (process.argv.includes('--serve')) {
  // A child process of scripts/dev.ts, which is fully loaded when a file in spec/ is saved.
  process.on('message', () => {
    generateAll({ check: false }).then(
      (written) => process.send?.({ written }),
      (error: Error) => process.send?.({ error: error instanceof DocumentError ? error.message : error.stack }),
    )
  })
} else {
  const check = process.argv.includes('--check')
  const stale = await generateAll({ check }).catch(tellFindings)
  if (check && stale.length > 0) {
    console.error(`Not what their sources say: ${stale.join(', ')}. Run make generate and commit.`)
    process.exit(1)
  }
  console.log(stale.length > 0 ? `wrote ${stale.join(', ')}` : 'everything generated is up to date')
}
