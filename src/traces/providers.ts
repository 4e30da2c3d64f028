// The spans of calls to payment providers, whose requests propagate the trace (traceparent and tracestate).

import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { type Context, defaultTextMapSetter, SpanKind, trace } from '@opentelemetry/api'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import type { Named, PaymentProvider, PaymentRequest } from '../payments/provider.ts'
import type { Spans } from './spans.ts'

export function traceProvider(provider: PaymentProvider, spans: Spans): PaymentProvider {
  const { name } = provider
  const call = <T>(verb: string, { payment_id }: PaymentRequest | Named, work: () => T): T =>
    spans.child(`${name} ${verb}`, about(name, verb, payment_id), work)
  return {
    name,
    can: provider.can,
    knows: (method) => provider.knows(method),
    authorize: (request, signal) => call('authorize', request, () => provider.authorize(request, signal)),
    capture: (request, signal) => call('capture', request, () => provider.capture(request, signal)),
    void: (request, signal) => call('void', request, () => provider.void(request, signal)),
    refund: (request, signal) => call('refund', request, () => provider.refund(request, signal)),
    fetch: (request, signal) => call('fetch', request, () => provider.fetch(request, signal)),
    parseEvent: (headers, body) => provider.parseEvent(headers, body),
  }
}

const about = (provider: string, verb: string, payment_id: string) => ({
  kind: SpanKind.CLIENT,
  attributes: { 'peer.service': provider, 'shop.provider.action': verb, 'shop.payment_id': payment_id },
})

/**
 * Adds the current trace to every request that Node's fetch sends from inside a span. @returns a function that stops
 * this
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
