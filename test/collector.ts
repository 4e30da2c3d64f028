// A collector of traces, like OpenTelemetry's: it accepts OTLP in JSON over HTTP, and stores every span.

import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'

export interface CollectedSpan {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly traceState?: string
  readonly name: string
  /** 1 internal, 2 server, 3 client. */
  readonly kind: number
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  readonly status: { readonly code?: number }
  readonly startTimeUnixNano: string
  readonly endTimeUnixNano: string
}

interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const membersOf = (attributes: readonly { key: string; value: Record<string, string | number> }[]) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]))

/** @param respond what it says when it has read a request; 200 if absent */
export async function openCollector(t: Test, respond: RequestListener = (_, response) => void response.end('{}')) {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    received.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks) })
    respond(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const resources = () => received.flatMap(({ body }): any[] => JSON.parse(String(body)).resourceSpans)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    /** The attributes of each resource that has sent spans. */
    resources: () => resources().map(({ resource }) => membersOf(resource.attributes)),
    spans: (): CollectedSpan[] =>
      resources()
        .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }: any) => spans))
        .map((span) => ({ ...span, attributes: membersOf(span.attributes) })),
  }
}

/** The spans below one, at any depth. */
export function descendantsOf(root: CollectedSpan, spans: readonly CollectedSpan[]): CollectedSpan[] {
  const children = spans.filter(({ traceId, parentSpanId }) => traceId === root.traceId && parentSpanId === root.spanId)
  return children.flatMap((one) => [one, ...descendantsOf(one, spans)])
}
