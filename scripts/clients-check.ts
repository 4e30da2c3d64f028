// npm run clients:check: tries generators of clients on the rendering, and writes docs/clients.md.
//
// Names or languages may be given: npm run clients:check -- Go hey-api. Then the result is printed instead of written.

import { writeFileSync } from 'node:fs'
import { daySteps, type Trial, tryGenerator } from './client-trials.ts'
import type { Generator } from './generators/generator.ts'
import { generators } from './generators.ts'
import { liveShop } from './live-shop.ts'
import { readParameters } from './parameters.ts'

const usage = 'npm run clients:check -- [NAME or LANGUAGE...]: tries generators of clients'
const { positionals } = readParameters(usage, {}, Number.POSITIVE_INFINITY)
const names = positionals.map((one) => one.toLowerCase())
const isSelected = ({ name, language }: Generator) =>
  names.length === 0 || names.some((one) => [name, language].some((of) => of.toLowerCase() === one))

const lastLines = (text: string) => text.trim().split('\n').slice(-30).join('\n')

/** The result, in a few words. */
function outcome({ generator, lacks, made, compiled, used, steps }: Trial): string {
  if (lacks !== undefined) return `not tried: no ${lacks} here`
  if (made !== undefined) return 'makes nothing'
  if (compiled !== undefined) return 'does not compile'
  if (!generator.day) return 'compiles'
  const { steps: own } = generator.day
  if (own && used === undefined) return `works: ${own.join(', ')}`
  return used === undefined ? 'compiles, the whole day' : `compiles, the day up to ${steps.at(-1) ?? 'the login'}`
}

const isGood = ({ made, compiled, used }: Trial) => [made, compiled, used].every((wrong) => wrong === undefined)

function tell(trial: Trial): void {
  const { generator, made, compiled, used } = trial
  console.log(`${generator.language} ${generator.name} ${generator.version}: ${outcome(trial)}`)
  const wrong = made ?? compiled ?? used
  if (wrong !== undefined) console.log(lastLines(wrong))
}

const row = (trial: Trial): string => {
  const { name, version, language, reads, strictness, options, fault } = trial.generator
  const why = isGood(trial) ? '' : `: ${fault ?? 'see `npm run clients:check`'}`
  return `| ${language} | ${name} ${version} | \`/${reads}\` | ${options} | ${strictness} | ${outcome(trial)}${why} |`
}

const table = (trials: readonly Trial[]): string => `# Clients by generators

Written by \`npm run clients:check\` on ${new Date().toISOString().slice(0, 10)}. Each generator makes a client from a
[rendering of the document](guides/making-a-client.md) with the options shown; it is compiled under strict settings, and
if there is a program for it in [\`test/clients\`](../test/clients), that program is run against a server:

${daySteps.map((step) => `- ${step}`).join('\n')}

The last step reads responses with a new member in every object and a new value in every enum.

| Language | Generator | Reads | Options | Strict | Outcome |
|--|--|--|--|--|--|
${trials.map(row).join('\n')}

Not tried: openapi-generator's \`csharp\` and Kiota, which need .NET.

\`npm run clients -- go\` makes a client in this language with the options of its first row;
\`npm run clients -- go ../my-client\` puts it there.
`

const shop = await liveShop()
const trials: Trial[] = []
try {
  for (const generator of generators.filter(isSelected)) {
    const trial = await tryGenerator(generator, shop)
    tell(trial)
    trials.push(trial)
  }
} finally {
  shop.close()
}
if (names.length === 0) writeFileSync('docs/clients.md', table(trials))
// The table mentions a known fault.
if (trials.some((trial) => !isGood(trial) && trial.generator.fault === undefined)) process.exitCode = 1
