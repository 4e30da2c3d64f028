// Receivers of events keep what they were promised: an event or a member of its payload that is gone is a break, one
// that is new is none.

import { readFile } from 'node:fs/promises'
import t, { type Test } from 'tap'
import { breaking } from '../../scripts/breaking.ts'

type Json = Record<string, any>

const generated: Json = JSON.parse(await readFile('src/generated/openapi.json', 'utf8'))

async function breaksOf(
  t: Test,
  edit: (document: Json) => void,
  [base, revision] = [generated, structuredClone(generated)],
) {
  edit(revision as Json)
  const folder = t.testdir({ 'released.json': JSON.stringify(base), 'made.json': JSON.stringify(revision) })
  return breaking(`${folder}/released.json`, `${folder}/made.json`, new Date('2026-11-22T13:00:00.000Z'))
}

t.test('a removed event breaks clients', async (t) => {
  const [found] = await breaksOf(t, ({ webhooks }) => delete webhooks['order.paid'])
  t.match(found, { message: /removed.*orderPaid was never deprecated/, side: 'call' })
})

t.test('a removed member of a payload breaks clients', async (t) => {
  const [found] = await breaksOf(t, ({ components: { schemas } }) => {
    delete schemas.OrderPaidEvent.properties.previous
    schemas.OrderPaidEvent.required.pop()
  })
  t.match(found, { pointer: /OrderPaidEvent/, side: 'read' })
})

t.test('a new event and a new member of a payload break nothing', async (t) => {
  const found = await breaksOf(t, ({ webhooks, components: { schemas } }) => {
    webhooks['order.lost'] = structuredClone(webhooks['order.paid'])
    webhooks['order.lost'].post.operationId = 'orderLost'
    schemas.OrderPaidEvent.properties.more = { type: 'boolean' }
  })
  t.same(found, [])
})
