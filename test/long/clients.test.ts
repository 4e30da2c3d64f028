// Every generator of docs/clients.md that test/all does not try: it comes as far as the table says.

import t from 'tap'
import { daySteps, tryGenerator } from '../../scripts/client-trials.ts'
import { generators } from '../../scripts/generators.ts'
import { liveShop } from '../../scripts/live-shop.ts'

const isWhole = Number(process.env.LONG_SHARE || 1) >= 1
const always = ['hey-api', 'openapi-python-client', 'oapi-codegen']

t.test('every generator comes as far as the table says', { skip: !isWhole, timeout: 3_600_000 }, async (t) => {
  const shop = await liveShop()
  t.teardown(() => shop.close())
  for (const generator of generators.filter(({ name }) => !always.includes(name))) {
    const name = `${generator.language} ${generator.name}`
    const { lacks, made, compiled, used, steps } = await tryGenerator(generator, shop)
    if (lacks) t.comment(`SKIPPED: ${name}, no ${lacks} here`)
    else if (generator.fault) t.ok(made ?? compiled ?? used, `${name}: the fault is gone, say so in the table`)
    else {
      t.same([made, compiled, used], [undefined, undefined, undefined], name)
      if (generator.day) t.same(steps, generator.day.steps ?? daySteps, name)
    }
  }
})
