// Metrics: for operators, at /metrics, in Prometheus format.
//
// The duration of requests by route template, method and status (OpenTelemetry's http.server.request.duration), the
// number of calls to deprecated operations, pending webhook deliveries, and the resources of the process: its event
// loop, processor and memory. Callers cannot choose the value of any label. Input that never becomes a request (HTTP
// that cannot be parsed) is only logged. /metrics is not an operation of the document and not public: without
// METRICS_TOKEN only direct callers on this machine can read it; with it, only callers that send the token. All others
// get a 404. Refuses: route_not_found, method_not_allowed.

import { hash, timingSafeEqual } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { routeOf } from '../contract/serve/contract.ts'
import type { Exchange } from '../contract/serve/exchange.ts'
import { addressOf } from '../contract/serve/forwarded.ts'
import type { Stages } from '../contract/serve/pipeline.ts'
import type { Policy } from '../contract/serve/policy.ts'
import { problem } from '../problem.ts'
import type { Backlog } from '../store/webhook-deliveries.ts'

interface MetricsOptions {
  /** The bearer token that callers must send; if empty, only this machine may read. */
  readonly token: string
}

/** OpenTelemetry's advice for this metric, in seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]
/** An unknown method must not create a new series. */
const known = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
const others = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const nanoseconds = 1e9

/** The peer itself, not the client it forwards for; a proxy on this machine may forward for anyone. */
function fromHere({ raw: { socket }, headers }: FastifyRequest): boolean {
  const forwarded = Object.keys(headers).some(
    (name) => name === 'forwarded' || name === 'via' || name === 'x-real-ip' || name.startsWith('x-forwarded-'),
  )
  return !forwarded && /^(::1$|127\.)/.test(addressOf(socket.remoteAddress ?? '') ?? '')
}

const digest = (text: string) => hash('sha256', text, 'buffer')

function allowed(token: string): (request: FastifyRequest) => boolean {
  if (token === '') return fromHere
  const wanted = digest(`Bearer ${token}`)
  return ({ headers }) => timingSafeEqual(digest(headers.authorization ?? ''), wanted)
}

/** Where requests are counted and timed. */
export interface Meter {
  observe(exchange: Exchange): void
  /** Returns the text of the page. */
  serve(app: FastifyInstance, options: MetricsOptions): void
}

/** The metrics of webhooks. */
export interface WebhookFacts {
  /** The attempts of this process, by result. */
  readonly attempts: ReadonlyMap<string, number>
  /** The pending deliveries of the whole shop. */
  backlog(): Promise<Backlog>
  clock(): Date
}

/** A meter that runs as long as the server. */
export function openMeter(app: FastifyInstance, webhooks: WebhookFacts): Meter {
  const registry = new Registry()
  const registers = [registry]
  const durations = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'Duration of requests in seconds.',
    labelNames: ['http_request_method', 'http_route', 'http_response_status_code', 'url_scheme'],
    buckets,
    registers,
  })
  const deprecated = new Counter({
    name: 'shop_deprecated_operation_calls_total',
    help: 'Number of calls of deprecated operations.',
    labelNames: ['operation', 'http_route'],
    registers,
  })
  const delay = monitorEventLoopDelay()
  new Gauge({
    name: 'nodejs_eventloop_lag_p99_seconds',
    help: 'The 99th percentile of the event loop delay since the last scrape.',
    registers,
    collect() {
      this.set(Number.isNaN(delay.mean) ? 0 : delay.percentile(99) / nanoseconds)
      delay.reset()
    },
  })
  measureProcess(registry)
  measureWebhooks(registry, webhooks)
  // Measured only while the server listens.
  app.addHook('onListen', async () => void delay.enable())
  app.addHook('onClose', async () => void delay.disable())

  /** A series is looked up by its labels once, because each lookup costs as much as the rest of a small response. */
  const series = new Map<string, ReturnType<typeof durations.labels>>()
  const seriesOf = (method: string, route: string, status: number, scheme: string) => {
    const name = `${method} ${status} ${scheme} ${route}`
    let one = series.get(name)
    if (!one) {
      one = durations.labels(known.has(method) ? method : '_OTHER', route, String(status), scheme)
      // There are as many as routes and statuses; only unknown methods could add more.
      if (known.has(method)) series.set(name, one)
    }
    return one
  }
  const calls = new Map<string, ReturnType<typeof deprecated.labels>>()
  return {
    observe(exchange) {
      const { request, reply, operation, route } = exchange
      const http_route = request.is404 ? '' : (urlOf(route) ?? request.routeOptions.url ?? '')
      seriesOf(request.method, http_route, reply.statusCode, exchange.caller.protocol).observe(reply.elapsedTime / 1000)
      if (!operation?.deprecated) return
      const { id } = operation
      if (!calls.has(id)) calls.set(id, deprecated.labels(id, http_route))
      calls.get(id)?.inc()
    },
    serve: (app, { token }) => servePage(app, registry, allowed(token)),
  }
}

/** The resources of the process, under the names that Prometheus dashboards use; read when the page is requested. */
function measureProcess(registry: Registry): void {
  const registers = [registry]
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  const startedAt = performance.timeOrigin / 1000
  gauge('process_start_time_seconds', 'Start time of the process, in seconds since 1970.', () => startedAt)
  gauge('process_resident_memory_bytes', 'Resident memory in bytes.', () => process.memoryUsage.rss())
  gauge('nodejs_heap_size_used_bytes', 'Used heap of V8 in bytes.', () => process.memoryUsage().heapUsed)
  let spent = 0
  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'User and system processor time in seconds.',
    registers,
    collect() {
      const { user, system } = process.cpuUsage()
      const seconds = (user + system) / 1e6
      this.inc(seconds - spent)
      spent = seconds
    },
  })
}

const pausedReasons = ['requested', 'gone', 'failing'] as const

/** Read from the database when the page is requested, once for all metrics; NaN while it cannot be reached. */
function measureWebhooks(registry: Registry, { attempts, backlog, clock }: WebhookFacts): void {
  const registers = [registry]
  let reading: Promise<Backlog | undefined> | undefined
  const read = () => {
    reading ??= backlog()
      .catch(() => undefined)
      .finally(() => {
        reading = undefined
      })
    return reading
  }
  const since = (at: string | null) => (at === null ? 0 : Math.max(0, (clock().getTime() - Date.parse(at)) / 1000))
  const gauge = (name: string, help: string, pick: (waiting: Backlog) => number) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        const waiting = await read()
        this.set(waiting ? pick(waiting) : Number.NaN)
      },
    })
  const pending = 'Number of webhook deliveries that wait for endpoints that are enabled.'
  gauge('shop_webhook_deliveries_pending', pending, (waiting) => waiting.pending)
  const oldest = 'Age of the oldest webhook delivery that waits, in seconds.'
  gauge('shop_webhook_oldest_pending_seconds', oldest, (waiting) => since(waiting.oldest))
  const lag = 'For how long a webhook delivery to an endpoint that does not fail has been due, in seconds.'
  gauge('shop_webhook_lag_seconds', lag, ({ overdue_since }) => since(overdue_since))
  new Gauge({
    name: 'shop_webhook_endpoints_paused',
    help: 'Number of webhook endpoints that are paused.',
    labelNames: ['reason'],
    registers,
    async collect() {
      const waiting = await read()
      for (const reason of pausedReasons) this.set({ reason }, waiting ? (waiting.paused[reason] ?? 0) : Number.NaN)
    },
  })
  const counted = new Map<string, number>()
  new Counter({
    name: 'shop_webhook_attempts_total',
    help: 'Number of attempts to deliver a webhook, by what came of them.',
    labelNames: ['outcome'],
    registers,
    collect() {
      for (const [outcome, count] of attempts) {
        this.inc({ outcome }, count - (counted.get(outcome) ?? 0))
        counted.set(outcome, count)
      }
      if (counted.size === 0) this.inc({ outcome: 'succeeded' }, 0)
    },
  })
}

const urls = new WeakMap<object, string>()
/** The path of an operation in Fastify's notation. */
function urlOf(route: Exchange['route']): string | undefined {
  const { operation } = route
  if (!operation) return undefined
  let url = urls.get(route)
  if (url === undefined) {
    url = routeOf(operation.path)
    urls.set(route, url)
  }
  return url
}

function servePage(app: FastifyInstance, registry: Registry, mayAsk: (request: FastifyRequest) => boolean): void {
  const onRequest = async (request: FastifyRequest) => {
    if (!mayAsk(request)) throw problem('route_not_found')
  }
  app.get('/metrics', { onRequest, config: { isUncounted: mayAsk } }, async (_request, reply) =>
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

interface House {
  readonly meter: Meter | undefined
}

const observe = ({ meter }: House): Stages => (meter ? { record: (exchange) => meter.observe(exchange) } : {})

export const metrics: Policy<undefined, House> = {
  name: 'metrics',
  stages: (_declared, _operation, house) => observe(house),
  elsewhere: observe,
}
