// The span of a request, from its first stage to its log line, and those of its stages.
//
// A caller's traceparent and tracestate are continued (W3C Trace Context). The span is named after the operation.

import {
  type Context,
  createContextKey,
  defaultTextMapGetter,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
} from '@opentelemetry/api'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import type { Exchange } from '../contract/serve/exchange.ts'
import type { Observer } from '../contract/serve/observer.ts'
import type { Spans } from './spans.ts'

declare module '../contract/serve/exchange.ts' {
  interface Slots {
    span?: { readonly span: Span; readonly context: Context }
  }
}

export interface RequestTraces extends Observer {
  traceIdOf(exchange: Exchange): string
  /** @param status null if the caller disconnected before the response */
  end(exchange: Exchange, status: number | null): void
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** The exchange that a context belongs to. */
const owner = createContextKey('exchange')

export function tracesOfRequests(spans: Spans): RequestTraces {
  const propagator = new W3CTraceContextPropagator()
  const begin = (exchange: Exchange) => {
    const { request, operation, headers } = exchange
    const method = methods.has(request.method) ? request.method : '_OTHER'
    const route = request.is404 ? undefined : request.routeOptions.url
    const attributes = {
      'http.request.method': method,
      'shop.request_id': request.id,
      ...(route !== undefined && { 'http.route': route }),
    }
    const parent = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter)
    const name = operation?.id ?? (route === undefined ? method : `${method} ${route}`)
    return spans.begin(name, { kind: SpanKind.SERVER, attributes }, parent.setValue(owner, exchange))
  }
  const of = (exchange: Exchange) => {
    exchange.slots.span ??= begin(exchange)
    return exchange.slots.span
  }
  return {
    // A stage may run inside another of this request, or inside a transaction.
    within: (exchange, work) =>
      spans.active().getValue(owner) === exchange ? work() : spans.inside(of(exchange).context, work),
    step: (name, work) => spans.child(name, {}, work),
    traceIdOf: (exchange) => of(exchange).span.spanContext().traceId,
    end(exchange, status) {
      const { span } = of(exchange)
      const { problem } = exchange
      if (status !== null) span.setAttribute('http.response.status_code', status)
      if (problem) span.setAttribute('shop.error_code', problem.code)
      if (status === null || (status >= 500 && status !== 501)) {
        span.setAttribute('error.type', status === null ? 'disconnected' : (problem?.code ?? String(status)))
        span.setStatus({ code: SpanStatusCode.ERROR })
      }
      span.end()
    },
  }
}
