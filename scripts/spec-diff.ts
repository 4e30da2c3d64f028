// npm run spec:diff: whether clients of the last release still work.
//
// One line per version, the breaking changes below it; exits with 1 if there are any. spec/released has the releases,
// written by `npm run spec:release`; corrections listed in spec/corrections.yaml are accepted. Tests can name two other
// documents, and a file of corrections: node scripts/spec-diff.ts released.yaml made.json corrections.yaml

import { existsSync } from 'node:fs'
import { breaking, tellBreaks } from './breaking.ts'
import { readCorrections, samePatternsIn, withoutCorrections } from './corrections.ts'
import { documents } from './documents.ts'

const [released, made, listed] = process.argv.slice(2)
const pairs = released && made ? { given: { released, made } } : documents
const corrections = released && !listed ? [] : await readCorrections(listed)

const running = Object.entries(pairs).map(async ([version, { released, made }]) => {
  if (!existsSync(released)) return { version, breaks: [], lines: ['never released'] }
  const found = await breaking(released, made, new Date(), samePatternsIn(corrections))
  const { left, stale } = withoutCorrections(version, found, corrections)
  const breaks = [...left, ...stale]
  const lines = await tellBreaks(left, released, made)
  const needless = stale.map((one) => `spec/corrections.yaml lists what is no difference: ${one}`)
  return {
    version,
    breaks,
    lines: [breaks.length === 0 ? 'breaks nothing' : `${breaks.length} to mend`, ...lines, ...needless],
  }
})
for (const { version, breaks, lines } of await Promise.all(running)) {
  const [first, ...rest] = lines
  console.log(`${version.padEnd(8)}  ${first}`)
  for (const line of rest) console.log(`  ${line}`)
  if (breaks.length > 0) process.exitCode = 1
}
