// npm run new: writes a new resource or operation into document, code and tests, complete and passing; or begins an API
// of its own in another folder.
//
//   npm run new resource wishlists
//   npm run new operation getItemLabel
//   npm run new operation addWishlistItem PUT '/wishlists/{wishlist_id}/items/{item_id}'
//   npm run new api my-api -- --out ../my-api

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { Edits, Refusal } from './new/edit.ts'
import { newOperation } from './new/operation.ts'
import { namesOf, newResource } from './new/resource.ts'
import { newApi } from './new-api.ts'
import { readParameters } from './parameters.ts'

const usage = `npm run new resource wishlists            a list, and four operations on its entries
npm run new resource people person       where the plural is not the singular and an s
npm run new operation getItemLabel       one operation, at a path made of its name
npm run new operation addWishlistItem PUT '/wishlists/{wishlist_id}/items/{item_id}'
npm run new api my-api -- --out ../my-api   an API of its own, without the shop

npm run new operation getItemLabel -- --later   another one follows: generate nothing yet`

const options = { out: { type: 'string' }, later: { type: 'boolean' } } as const
const { positionals, values } = readParameters(usage, options, 4)
const [kind, name = '', ...more] = positionals
if (kind === 'api' && /^[a-z][a-z\d-]*$/.test(name)) {
  // npm keeps --out to itself where no -- is before it, and gives its value.
  const out = resolve(values.out ?? more[0] ?? `../${name}`)
  await newApi(name, out)
  console.log(`${out} is an API of its own:\n  cd ${out} && npm ci && npm run generate && npm run dev`)
  process.exit(0)
}
const { 'x-version': version } = parse(readFileSync('spec/openapi.yaml', 'utf8'))
const edits = new Edits()

function plan(): void {
  if (kind === 'resource' && /^[a-z][A-Za-z\d_-]*$/.test(name)) newResource(edits, namesOf(name, more[0], version.name))
  else if (kind === 'operation' && /^[a-z]+[A-Z][A-Za-z\d]*$/.test(name)) newOperation(edits, name, version.name, more)
  else throw new Refusal(usage)
}

try {
  plan()
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exit(1)
}
const paths = edits.write()
const node = (...args: string[]) => execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
node(biome, 'check', '--write', '--no-errors-on-unmatched', ...paths.filter((path) => path.endsWith('.ts')))
if (!values.later) node('scripts/generate.ts')
/** `src/domain/wishlists.ts:5: What its owner decides. Fill in: its members.` */
const open = paths.flatMap((path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.includes('Fill in') ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
)
const next = values.later ? 'the next `npm run new`, or `make generate`' : 'npm run check && npm test'
const todo = open.length > 0 ? `Left to you:\n      ${open.join('\n      ')}\nThen` : 'Next'
const made = values.later ? 'src/generated follows' : 'and src/generated'
console.log(`wrote ${paths.join('\n      ')}\n${made}. ${todo}: ${next}`)
