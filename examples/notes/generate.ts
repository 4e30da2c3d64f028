// npm run generate: openapi.yaml -> generated/. `--check` writes nothing, and fails where they differ.

import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { generated, keep } from '../../src/contract/compile/generate.ts'
import { digestOf } from '../../src/contract/serve/digest.ts'
import { policies } from './policies.ts'

const from = 'examples/notes/openapi.yaml'
const folder = 'examples/notes/generated'
const check = process.argv.includes('--check')

const document = parse(await readFile(from, 'utf8'))
const sources = [{ folder, document, fileOf: (pointer: string) => `${from}#${pointer}` }]
const stale = await keep(await generated({ sources, folder, policies, from, digest: digestOf(from) }), { check })
if (check && stale.length > 0) throw new Error(`not what ${from} says: ${stale.join(', ')}; run make generate`)
