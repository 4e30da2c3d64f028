// Metrics: what an operator watches, at /metrics, for Prometheus.
//
// How long requests took by route template, method and status (OpenTelemetry's http.server.request.duration), how often deprecated
// operations are still called, and how late the event loop runs. No label has a value that a caller chooses. What never becomes
// a request (HTTP that cannot be parsed) is in the log only.
// It is no operation of the document and not public: without METRICS_TOKEN only a caller on this machine sees it, and none that a
// proxy speaks for; with one, only who sends it. To everybody else it is not there.
// Refuses: route_not_found, method_not_allowed.

import { hash, timingSafeEqual } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { problem } from '../problem.ts'

export interface MetricsOptions {
  /** What a caller must send as a bearer token; empty: only this machine may ask. */
  readonly token: string
}

/** OpenTelemetry's advice for this metric, in seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]
/** A method that nobody knows must not make a series of its own. */
const known = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
const others = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const nanoseconds = 1e9

/** The peer itself, not whom it says it speaks for; a proxy on this machine speaks for the whole world. */
function fromHere({ raw: { socket }, headers }: FastifyRequest): boolean {
  const forwarded = Object.keys(headers).some(
    (name) => name === 'forwarded' || name === 'via' || name.startsWith('x-forwarded-'),
  )
  return !forwarded && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(socket.remoteAddress ?? '')
}

const digest = (text: string) => hash('sha256', text, 'buffer')

function allowed(token: string): (request: FastifyRequest) => boolean {
  if (token === '') return fromHere
  const wanted = digest(`Bearer ${token}`)
  return ({ headers }) => timingSafeEqual(digest(headers.authorization ?? ''), wanted)
}

async function metrics(app: FastifyInstance, { token }: MetricsOptions): Promise<void> {
  const registry = new Registry()
  const registers = [registry]
  const durations = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'How long requests took.',
    labelNames: ['http_request_method', 'http_route', 'http_response_status_code', 'url_scheme'],
    buckets,
    registers,
  })
  const deprecated = new Counter({
    name: 'shop_deprecated_operation_calls_total',
    help: 'How often operations were called that are deprecated.',
    labelNames: ['operation', 'http_route'],
    registers,
  })
  const delay = monitorEventLoopDelay()
  new Gauge({
    name: 'nodejs_eventloop_lag_p99_seconds',
    help: 'How late the event loop ran, at worst for 99 of 100 times since the last look.',
    registers,
    collect() {
      this.set(Number.isNaN(delay.mean) ? 0 : delay.percentile(99) / nanoseconds)
      delay.reset()
    },
  })
  // A server that does not listen has nobody to be late for.
  app.addHook('onListen', async () => void delay.enable())
  app.addHook('onClose', async () => void delay.disable())
  app.addHook('onResponse', async (request, reply) => {
    const { url = '', config } = request.routeOptions
    const http_route = request.is404 ? '' : url
    durations.observe(
      {
        http_request_method: known.has(request.method) ? request.method : '_OTHER',
        http_route,
        http_response_status_code: reply.statusCode,
        url_scheme: request.protocol,
      },
      reply.elapsedTime / 1000,
    )
    if (config.operation?.deprecated) deprecated.inc({ operation: config.operation.id, http_route })
  })

  const mayAsk = allowed(token)
  const onRequest = async (request: FastifyRequest) => {
    if (!mayAsk(request)) throw problem('route_not_found')
  }
  app.get('/metrics', { onRequest }, async (_request, reply) =>
    reply
      .header('content-language', 'en')
      .type(registry.contentType)
      .send(await registry.metrics()),
  )
  const handler = async () => {
    throw problem('method_not_allowed', { headers: { allow: 'GET, HEAD' } })
  }
  app.route({ method: others, url: '/metrics', onRequest, handler })
}

export default fp(metrics, { name: 'metrics', dependencies: ['problems'] })
