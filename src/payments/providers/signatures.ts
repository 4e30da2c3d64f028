// Signatures of events: `t=<unix seconds>,v1=<hex>`, an HMAC-SHA256 of "<t>.<body>", in Stripe's format.
//
// The time is signed too, so that a captured event cannot be replayed later. There are several v1 values while a secret
// is rotated.

import { createHmac, timingSafeEqual } from 'node:crypto'
import { InvalidSignature } from '../provider.ts'

/** How far the sender's clock may be from ours, in either direction. */
const toleranceSeconds = 300
/** Signatures are never longer; the limit also prevents a comparison with thousands. */
const longest = 1000

const digest = (secret: string, seconds: string, body: string): Buffer =>
  createHmac('sha256', secret).update(`${seconds}.${body}`).digest()

export function signatureOf(secret: string, body: string, now: Date): string {
  const seconds = String(Math.floor(now.getTime() / 1000))
  return `t=${seconds},v1=${digest(secret, seconds, body).toString('hex')}`
}

/** @throws InvalidSignature, also if no secret is configured */
export function checkSignature(header: string | undefined, body: string, secret: string, now: Date): void {
  if (!header || header.length > longest || !secret) throw new InvalidSignature()
  const parts = header.split(',').map((part) => part.trim())
  const valuesOf = (name: string) =>
    parts.filter((part) => part.startsWith(`${name}=`)).map((part) => part.slice(name.length + 1))
  const [seconds = '', ...others] = valuesOf('t')
  if (!/^\d{1,12}$/.test(seconds) || others.length > 0) throw new InvalidSignature()
  const expected = digest(secret, seconds, body)
  const right = valuesOf('v1').filter(
    (hex) => /^[0-9a-f]{64}$/.test(hex) && timingSafeEqual(Buffer.from(hex, 'hex'), expected),
  )
  const apart = Math.abs(now.getTime() / 1000 - Number(seconds))
  if (right.length === 0 || apart > toleranceSeconds) throw new InvalidSignature()
}
