// make generate: spec/ -> src/generated, the transition tables -> docs/guides/states.svg, and the stages of the
// pipeline -> ARCHITECTURE.md.
//
// `--check` writes nothing and fails if a file is out of date.

import { readFile } from 'node:fs/promises'
import { Ajv } from 'ajv'
import { schema as environment } from '../src/config/environment.ts'
import { DocumentError } from '../src/contract/compile/checks/fault.ts'
import { checksModule } from '../src/contract/compile/code.ts'
import { compile } from '../src/contract/compile/contract.ts'
import { generated, keep, markOf } from '../src/contract/compile/generate.ts'
import { digestOf } from '../src/contract/serve/digest.ts'
import { policies } from '../src/policies/index.ts'
import { withStages } from './architecture.ts'
import { statesPicture } from './draw-states.ts'
import { versions } from './versions.ts'

const folder = 'src/generated'
const from = 'spec/'

/** The parts of the documents that the shop's code reads. */
const catalogueOf = (
  { 'x-errors': errors, 'x-version': version, components: { schemas } }: any,
  releases: object,
): string[] => [
  `/** Every refusal this API can answer: its status and its message by language. */\nexport const errors = ${JSON.stringify(errors, null, 2)} as const`,
  `/** Decimals of a price, by currency. */\nexport const currencyDigits = ${JSON.stringify(schemas.Currency['x-minor-digits'])} as const`,
  `/** How deep the tree of categories may be, and how many they may be. */\nexport const categoryLimits = ${JSON.stringify({ depth: schemas.CategoryDepth.maximum, count: schemas.CategoryList.properties.items.maxItems })} as const`,
  `/** The name of the newest version of the API. */\nexport const newest = ${JSON.stringify(version.name)}`,
  `/** The release of each version of the API, part of its entity tags: one that renders differently changes the tags. */\nexport const releases = ${JSON.stringify(releases)} as const`,
]

/** The check of the environment: it also converts numbers and fills in defaults. */
function environmentCheck(): Record<string, string> {
  const mark = markOf('src/config/environment.ts')
  const code = { source: true, esm: true, lines: true }
  const ajv = new Ajv({ allErrors: true, removeAdditional: 'all', useDefaults: true, coerceTypes: true, code })
  ajv.addSchema(environment, 'environment')
  const locate = (module: string, name: string) => `${name} from '${module}.js'`
  return {
    [`${folder}/environment.js`]: mark + checksModule(ajv as never, { check: 'environment' }, locate),
    [`${folder}/environment.d.ts`]: `${mark}import type { Check } from '../contract/serve/contract.ts'\n\nexport declare const check: Check\n`,
  }
}

const check = process.argv.includes('--check')
const all = await versions()
const releases = Object.fromEntries(all.map(({ name, document }) => [name, document.info.version]))
const catalogue = (document: object) => ({
  'catalogue.ts': `${markOf(from)}${catalogueOf(document, releases).join('\n\n')}\n`,
})
const sources = all.map((one) => ({ ...one, ...(one.folder === folder && { further: catalogue }) }))
const files = await generated({ sources, folder, policies, from, digest: digestOf('spec') }).catch((error) => {
  if (!(error instanceof DocumentError)) throw error
  console.error(error.message)
  process.exit(1)
})
const contracts = all.map(({ document }) => compile(document, policies))
const drawn = {
  'docs/guides/states.svg': statesPicture(),
  'ARCHITECTURE.md': withStages(await readFile('ARCHITECTURE.md', 'utf8'), contracts, policies),
}
const stale = await keep({ ...files, ...environmentCheck(), ...drawn }, { check })
if (check && stale.length > 0) {
  console.error(`Not what their sources say: ${stale.join(', ')}. Run make generate and commit.`)
  process.exit(1)
}
console.log(stale.length > 0 ? `wrote ${stale.join(', ')}` : 'everything generated is up to date')
