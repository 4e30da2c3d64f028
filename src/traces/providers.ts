// The spans of calls to payment providers, whose requests carry the trace on (traceparent and tracestate).

import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { type Context, defaultTextMapSetter, SpanKind, trace } from '@opentelemetry/api'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import type { Asked, Named, PaymentProvider } from '../payments/provider.ts'
import type { Spans } from './spans.ts'

export function traceProvider(provider: PaymentProvider, spans: Spans): PaymentProvider {
  const { name } = provider
  const call = <T>(verb: string, { payment_id }: Asked | Named, work: () => T): T =>
    spans.child(`${name} ${verb}`, about(name, verb, payment_id), work)
  return {
    name,
    can: provider.can,
    knows: (method) => provider.knows(method),
    authorize: (asked, signal) => call('authorize', asked, () => provider.authorize(asked, signal)),
    capture: (asked, signal) => call('capture', asked, () => provider.capture(asked, signal)),
    void: (asked, signal) => call('void', asked, () => provider.void(asked, signal)),
    refund: (asked, signal) => call('refund', asked, () => provider.refund(asked, signal)),
    fetch: (asked, signal) => call('fetch', asked, () => provider.fetch(asked, signal)),
    parseEvent: (headers, body) => provider.parseEvent(headers, body),
  }
}

const about = (provider: string, verb: string, payment_id: string) => ({
  kind: SpanKind.CLIENT,
  attributes: { 'peer.service': provider, 'shop.provider.action': verb, 'shop.payment_id': payment_id },
})

/**
 * Adds the running trace to every request that Node's fetch sends from inside a span. @returns a function that stops it
 */
export function passTraceOn(active: () => Context): () => void {
  const propagator = new W3CTraceContextPropagator()
  const add = (message: unknown) => {
    const context = active()
    if (trace.getSpan(context) === undefined) return
    const { request } = message as { request: { addHeader(name: string, value: string): void } }
    const carrier: Record<string, string> = {}
    propagator.inject(context, carrier, defaultTextMapSetter)
    for (const [name, value] of Object.entries(carrier)) request.addHeader(name, value)
  }
  subscribe(created, add)
  return () => void unsubscribe(created, add)
}

/** Node's fetch announces each request before it is sent. */
const created = 'undici:request:create'
