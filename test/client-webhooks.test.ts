// What receivers of webhooks verify with: the TypeScript client, against the public library of Standard Webhooks.

import { Webhook } from 'standardwebhooks'
import t, { type Test } from 'tap'
import {
  verifyWebhook,
  WebhookError,
  type WebhookEvent,
  type WebhookHeaders,
  type WebhookProblem,
} from '../clients/typescript/src/index.ts'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const other = 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8='
const now = new Date('2026-11-22T13:00:00.000Z')
const event = {
  id: 'evt_01KAPV3S2G3KX5QW8R2T7Y1V4B',
  type: 'order.paid',
  created_at: '2026-11-22T12:59:58.000Z',
  api_version: 'v2',
  data: { id: 'ord_3KX5QW8R2T7Y1V4B6N9M', status: 'paid', note: '문 앞에 놓아 주세요 🎁' },
  previous: { status: 'authorized' },
}
const body = JSON.stringify(event)

/** Signed by the library. */
const headersFor = (text = body, at = now, key = secret) => ({
  'webhook-id': event.id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': new Webhook(key).sign(event.id, at, text),
})
const signed = headersFor()
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

const expectProblem = async (t: Test, code: WebhookProblem, verification: Promise<WebhookEvent>) => {
  const error = await verification.then(
    () => undefined,
    (thrown) => thrown,
  )
  t.ok(error instanceof WebhookError, `${code}: ${error}`)
  t.equal(error?.code, code)
}

t.test('an event signed by the library is verified and returned', async (t) => {
  t.strictSame(await verifyWebhook(body, signed, secret, { now }), event)
  const bytes = new TextEncoder().encode(`xx${body}`)
  for (const one of [Buffer.from(body), bytes.subarray(2), bytes.slice(2).buffer])
    t.strictSame(await verifyWebhook(one, signed, secret, { now }), event)
  const { 'webhook-signature': signature } = signed
  const upper = Object.fromEntries(Object.entries(signed).map(([name, value]) => [name.toUpperCase(), value]))
  const several = Object.fromEntries(Object.entries(signed).map(([name, value]) => [name, [value]]))
  const forms: WebhookHeaders[] = [new Headers(signed), upper, several, { ...signed, cookie: undefined }]
  for (const headers of forms) t.strictSame(await verifyWebhook(body, headers, secret, { now }), event)
  const rotated = `v1a,${signature.slice(3)} v1,? v1, ${headersFor(body, now, other)['webhook-signature']} ${signature}`
  t.strictSame(await verifyWebhook(body, { ...signed, 'webhook-signature': rotated }, secret, { now }), event)
  t.strictSame(await verifyWebhook(body, signed, [other, secret], { now }), event)
  t.strictSame(await verifyWebhook(body, signed, secret.slice('whsec_'.length), { now }), event)
})

t.test('the timestamp may differ by five minutes, or the given tolerance', async (t) => {
  for (const seconds of [-299, 299, 300])
    t.strictSame(await verifyWebhook(body, signed, secret, { now: later(seconds) }), event)
  await expectProblem(t, 'too_old', verifyWebhook(body, signed, secret, { now: later(301) }))
  await expectProblem(t, 'too_new', verifyWebhook(body, signed, secret, { now: later(-301) }))
  await expectProblem(t, 'too_old', verifyWebhook(body, signed, secret))
  t.strictSame(await verifyWebhook(body, signed, secret, { now: later(900), tolerance: 1000 }), event)
  const present = new Date()
  t.strictSame(await verifyWebhook(body, headersFor(body, present), secret), event)
})

t.test('invalid signatures are refused', async (t) => {
  await expectProblem(t, 'bad_signature', verifyWebhook(body, signed, other, { now }))
  for (let i = 0; i < body.length; i += 7) {
    const changed = Buffer.from(body)
    changed[i] = (changed[i] as number) ^ 1
    await expectProblem(t, 'bad_signature', verifyWebhook(changed, signed, secret, { now }))
  }
  await expectProblem(t, 'bad_signature', verifyWebhook(`${body} `, signed, secret, { now }))
  const moved = { ...signed, 'webhook-timestamp': String(Number(signed['webhook-timestamp']) + 1) }
  await expectProblem(t, 'bad_signature', verifyWebhook(body, moved, secret, { now }))
  await expectProblem(
    t,
    'bad_signature',
    verifyWebhook(body, { ...signed, 'webhook-id': 'evt_other' }, secret, { now }),
  )
  for (const signature of ['v1,', 'v1', 'v2,x', signed['webhook-signature'].slice(3), 'v1,é', 'v1,'.padEnd(5000, 'A')])
    await expectProblem(
      t,
      'bad_signature',
      verifyWebhook(body, { ...signed, 'webhook-signature': signature }, secret, { now }),
    )
  for (const time of ['x', '1.5', '-1', '0x10', ' 1', '1e9', '9'.repeat(13), 'NaN', 'Infinity'])
    await expectProblem(
      t,
      'bad_timestamp',
      verifyWebhook(body, { ...signed, 'webhook-timestamp': time }, secret, { now }),
    )
  for (const name of Object.keys(signed))
    for (const headers of [
      { ...signed, [name]: undefined },
      { ...signed, [name]: '' },
    ])
      await expectProblem(t, 'missing_header', verifyWebhook(body, headers, secret, { now }))
  for (const text of ['', 'x', '[]', 'null', '{}', '{"type":1}'])
    await expectProblem(t, 'bad_body', verifyWebhook(text, headersFor(text), secret, { now }))
  for (const wrong of ['', 'whsec_', 'whsec_?', 'é', []])
    await t.rejects(verifyWebhook(body, signed, wrong, { now }), TypeError)
})

t.test('an unknown event type is no error', async (t) => {
  const text = JSON.stringify({ ...event, type: 'parcel.lost', data: { x: 1 } })
  const verified = await verifyWebhook(text, headersFor(text), secret, { now })
  let passed = false
  switch (verified.type) {
    case 'order.paid':
      // Its data and the status before are known.
      t.type(verified.data.total.amount satisfies number, verified.previous.status)
      break
    case 'stock.depleted':
      t.type(verified.data.name satisfies string, 'string')
      break
    default:
      passed = true
  }
  t.ok(passed)
})
