// npm run generate: openapi.yaml -> generated/. `--check` writes nothing, and fails if files differ.

import { readDocument } from '../../src/contract/compile/bundle.ts'
import { generateFiles, writeFiles } from '../../src/contract/compile/generate.ts'
import { digestOf } from '../../src/contract/serve/digest.ts'
import { errors } from './errors.ts'
import { policies } from './policies.ts'

const from = 'examples/notes/openapi.yaml'
const folder = 'examples/notes/generated'
const check = process.argv.includes('--check')

const { document, written } = await readDocument(from)
const sources = [{ folder, document, placesOf: (pointer: string) => [written.locate(document, pointer)] }]
const files = await generateFiles({
  sources,
  folder,
  policies,
  from,
  digest: digestOf(from),
  errors,
  warn: console.warn,
})
const stale = await writeFiles(files, { check })
if (check && stale.length > 0) throw new Error(`not what ${from} says: ${stale.join(', ')}; run make generate`)
