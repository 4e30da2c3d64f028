// One customer's mistake at the provider is that customer's: the order waits for another card, and everyone else pays
// on.

import { once } from 'node:events'
import { createServer } from 'node:http'
import t, { type Test } from 'tap'
import { guardProvider } from '../src/payments/guard.ts'
import type { PaymentProviders } from '../src/payments/provider.ts'
import { stripeProvider } from '../src/payments/providers/stripe/stripe.ts'
import { code, key } from './payments-shop.ts'
import { type Engine, onEveryEngine, openShop } from './shop.ts'

/** As Stripe answers: it knows `pm_good`, and no other card. */
async function stripe(t: Test) {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    const { payment_method, amount, currency } = Object.fromEntries(new URLSearchParams(body))
    const error = { type: 'invalid_request_error', code: 'resource_missing', param: 'payment_method' }
    const intent = { id: `pi_${Math.random()}`, status: 'succeeded', amount: Number(amount), currency }
    const isGood = payment_method === 'pm_good'
    response.writeHead(isGood ? 200 : 400, { 'content-type': 'application/json' })
    response.end(JSON.stringify(isGood ? intent : { error }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  const provider = stripeProvider({ secret: 'sk', eventSecret: 'whsec', clock: () => new Date(), url })
  return guardProvider(provider, { deadlineMs: 5000, monotonic: () => performance.now() })
}

onEveryEngine(t, async (t, engine: Engine) => {
  t.test('six declined cards: 402 each; another card pays, and so does another customer', async (t) => {
    const provider = await stripe(t)
    const payments: PaymentProviders = { current: provider, named: () => provider, deadlineMs: 5000 }
    const { send, as } = await openShop(t, { engine, services: { payments } })
    await send('POST', '/api/v1/items', { name: 'Pen', price: 1000, stock: 10 }, await as('staff'))
    const place = async (number: number) => {
      const headers = { ...(await as('customer', number)), ...key() }
      return (await send('POST', '/api/v1/orders', { lines: [{ item_id: 1, quantity: 1 }] }, headers)).json().id
    }
    const pay = async (order_id: string, payment_method: string, number: number) =>
      send('POST', '/api/v1/payments', { order_id, payment_method }, { ...(await as('customer', number)), ...key() })
    const [first, second] = [await place(1), await place(2)]
    for (let i = 0; i < 6; i++) {
      const response = await pay(first, `pm_bogus${i}`, 1)
      t.same([response.statusCode, code(response)], [402, 'payment_declined'])
    }
    t.equal((await pay(second, 'pm_good', 2)).statusCode, 201, 'nobody else is kept from paying')
    t.equal((await pay(first, 'pm_good', 1)).statusCode, 201, 'the same order at once, with another card')
  })
})
