// Traces, for OpenTelemetry. Loaded only if OTEL_EXPORTER_OTLP_ENDPOINT names a collector.
//
// The SDK reads the standard variables: those of the exporter (headers, timeout, compression, certificates), the
// sampler, the resource, batches and limits. Spans wait in a bounded queue and are sent in batches: if a collector is
// down or slow, spans are lost, but no request waits; at shutdown it has two seconds.

import { setTimeout as sleep } from 'node:timers/promises'
import { setGlobalErrorHandler } from '@opentelemetry/core'
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base'
import type { PaymentProvider } from '../payments/provider.ts'
import type { Driver } from '../store/engine/driver.ts'
import { passTraceOn, traceProvider } from './providers.ts'
import { type RequestTraces, tracesOfRequests } from './requests.ts'
import { spansOf } from './spans.ts'
import { traceStatements } from './statements.ts'

export interface TraceSettings {
  /** Where spans are sent, such as `http://localhost:4318/v1/traces`. */
  readonly url: string
  readonly protocol: 'http/protobuf' | 'http/json'
}

interface Options extends TraceSettings {
  readonly version: string
  /** Called at most once a minute while spans cannot be sent. */
  readonly warn: (message: string) => void
}

export interface Traces {
  readonly requests: RequestTraces
  overStatements(driver: Driver): Driver
  overProvider(provider: PaymentProvider): PaymentProvider
  /** Sends the waiting spans, for two seconds at most. */
  close(): Promise<void>
}

const closeMs = 2000
const quietMs = 60_000

export async function openTraces({ url, protocol, version, warn }: Options): Promise<Traces> {
  let silentUntil = 0
  setGlobalErrorHandler((error) => {
    if (performance.now() < silentUntil) return
    silentUntil = performance.now() + quietMs
    warn(`traces are lost: the collector does not take them (${reasonOf(error)})`)
  })
  const exporter = await exporterOf(protocol, url)
  const ours = resourceFromAttributes({ 'service.name': 'shop-api', 'service.version': version })
  const resource = defaultResource()
    .merge(ours)
    .merge(detectResources({ detectors: [envDetector] }))
  const provider = new BasicTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(exporter)] })
  const spans = spansOf(provider.getTracer('shop-api', version))
  const stop = passTraceOn(spans.active)
  return {
    requests: tracesOfRequests(spans),
    overStatements: (driver) => traceStatements(driver, spans),
    overProvider: (one) => traceProvider(one, spans),
    async close() {
      stop()
      const patience = new AbortController()
      const late = sleep(closeMs, undefined, { signal: patience.signal }).catch(() => undefined)
      await Promise.race([provider.shutdown().catch(() => undefined), late])
      patience.abort()
    },
  }
}

async function exporterOf(protocol: TraceSettings['protocol'], url: string): Promise<SpanExporter> {
  const { OTLPTraceExporter } =
    protocol === 'http/json'
      ? await import('@opentelemetry/exporter-trace-otlp-http')
      : await import('@opentelemetry/exporter-trace-otlp-proto')
  return new OTLPTraceExporter({ url })
}

/** A code or a status, not the collector's own text. */
function reasonOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown }
  return String(code ?? name ?? 'unknown')
}
