// npm run spec:release: makes the current document the released one; `npm run spec:diff` compares every later document
// with it.
//
// With the name of a version, only that one: npm run spec:release v2.

import { readCorrections } from './corrections.ts'
import { documents } from './documents.ts'
import { readParameters } from './parameters.ts'
import { release } from './release.ts'

const usage = 'npm run spec:release -- [VERSION]: makes the current document the released one'

const [chosen] = readParameters(usage, {}, 1).positionals
if (chosen !== undefined && !(chosen in documents)) {
  console.error(`${chosen}: there is no such version`)
  process.exit(1)
}
const corrections = await readCorrections()
for (const [version, { made, released }] of Object.entries(documents)) {
  if (chosen !== undefined && chosen !== version) continue
  try {
    console.log(
      `${version}  ${await release(version, made.replace(/json$/, 'yaml'), released, new Date(), corrections)}`,
    )
  } catch (error) {
    console.error(`${version}  not released: ${(error as Error).message}`)
    process.exitCode = 1
  }
}
