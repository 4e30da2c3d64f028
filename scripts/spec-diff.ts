// npm run spec:diff: whether clients of the last release still get what they were promised.
//
// One line per version, what would break below it; exit 1 when there is any. What is released is in spec/released, and is put there by
// `npm run spec:release`. Two other documents can be named, for tests: node scripts/spec-diff.ts released.yaml made.json

import { existsSync } from 'node:fs'
import { breaking, tellBreaks } from './breaking.ts'
import { documents } from './tools.ts'

const [released, made] = process.argv.slice(2)
const pairs = released && made ? { given: { released, made } } : documents

const running = Object.entries(pairs).map(async ([version, { released, made }]) => {
  if (!existsSync(released)) return { version, breaks: [], lines: ['never released'] }
  const breaks = await breaking(released, made, new Date())
  const lines = await tellBreaks(breaks, released, made)
  return { version, breaks, lines: [breaks.length === 0 ? 'breaks nothing' : `${breaks.length} to mend`, ...lines] }
})
for (const { version, breaks, lines } of await Promise.all(running)) {
  const [first, ...rest] = lines
  console.log(`${version.padEnd(8)}  ${first}`)
  for (const line of rest) console.log(`  ${line}`)
  if (breaks.length > 0) process.exitCode = 1
}
