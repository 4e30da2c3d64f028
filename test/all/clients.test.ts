// Clients that generators make of the rendering, in the languages that are tried with every commit: each compiles under
// strict settings and lives a day with one running server. The other generators are in test/long.

import t from 'tap'
import { daySteps, tryGenerator } from '../../scripts/client-trials.ts'
import { generators } from '../../scripts/generators.ts'
import { liveShop } from '../../scripts/live-shop.ts'

t.test('what they make compiles and lives a day', { timeout: 600_000 }, async (t) => {
  const shop = await liveShop()
  t.teardown(() => shop.close())
  for (const name of ['hey-api', 'openapi-python-client', 'oapi-codegen']) {
    const generator = generators.find((one) => one.name === name)
    if (!generator) throw new Error(`${name} is not in the table`)
    const { lacks, made, compiled, used, steps } = await tryGenerator(generator, shop)
    if (lacks) {
      t.comment(`SKIPPED: ${name}, no ${lacks} here`)
      continue
    }
    t.same([made, compiled, used], [undefined, undefined, undefined], name)
    t.same(steps, daySteps, name)
  }
})
