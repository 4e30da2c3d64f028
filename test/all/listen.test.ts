// npm run listen, beside a server: what happens is printed and forwarded, signed with the secret that it prints.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Webhook } from 'standardwebhooks'
import t from 'tap'
import { webhookTest } from '../../src/domain/events.ts'
import { openReceiver, type Received, respondWith } from '../receiver.ts'
import { openShop } from '../shop.ts'

const script = fileURLToPath(new URL('../../scripts/listen.ts', import.meta.url))

t.test('events are printed as they come, and forwarded', async (t) => {
  const { store, databaseUrl } = await openShop(t)
  const received: Received[] = []
  const url = await openReceiver(t, (delivery, response) => {
    received.push(delivery)
    respondWith(204)(response)
  })
  const env = { PATH: process.env.PATH, DATABASE_URL: databaseUrl, DATA_DIR: t.testdir() }
  const child = spawn(process.execPath, [script, '--forward', url], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  t.teardown(() => child.kill())
  const lines = createInterface({ input: child.stderr })[Symbol.asyncIterator]()
  await lines.next()
  const [secret] = /whsec_\S+/.exec(String((await lines.next()).value)) ?? []
  // Later than the script began.
  const event = webhookTest('we_7ZK3N8QX2M5VB9RT4WHC', new Date(Date.now() + 1000))
  await store.events.add(event)
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  t.match(line, new RegExp(`webhook\\.test +${event.id}`))
  t.match(String((await lines.next()).value), /-> 204 in \d+ ms/)
  const [{ headers, body } = { headers: {}, body: '' }] = received
  t.same(new Webhook(String(secret)).verify(body, headers), JSON.parse(event.body))
})

t.test('in production: refused', async (t) => {
  const key = (letter: string) => `${letter.repeat(16)}abcdefghijklmnopqrstuvwxyz`
  const keys = { CURSOR_KEYS: key('1'), TOKEN_KEYS: key('2'), CSRF_KEYS: key('3'), AUDIT_KEYS: key('4') }
  const env = { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: t.testdir(), ...keys }
  const [code] = await once(spawn(process.execPath, [script], { env, stdio: 'ignore' }), 'exit')
  t.equal(code, 1)
})
