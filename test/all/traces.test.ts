// Traces of whole servers: the standard variables, what is loaded, and a collector that is slow or away.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { openCollector } from '../collector.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

t.setTimeout(120_000)

/** Tells every module of OpenTelemetry's SDK, and of ours for traces, that is loaded. */
const loader = `data:text/javascript,${encodeURIComponent(`import { registerHooks } from 'node:module';
registerHooks({ load(url, context, next) {
  if (/@opentelemetry\\/(?!api\\/)|src\\/traces\\//.test(url)) console.log('LOADED ' + url)
  return next(url, context)
} })`)}`

/** A server with an empty shop. @returns its address, and all lines that it has written */
async function served(t: Test, env: Record<string, string>) {
  const folder = t.testdir()
  const child: ChildProcess = spawn(process.execPath, ['--import', loader, 'src/server.ts'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      NODE_OPTIONS: '--max-semi-space-size=8',
      DATA_DIR: folder,
      SEED: 'none',
      PORT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.teardown(() => child.kill('SIGKILL'))
  const lines: string[] = []
  const reading = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  const url = await new Promise<string>((resolve) => {
    reading.on('line', (line) => {
      lines.push(line)
      const [found] = /http:\/\/127\.0\.0\.1:\d+(?=\/api\/items)/.exec(line) ?? []
      if (found) resolve(found)
    })
  })
  const stop = async () => {
    const began = performance.now()
    child.kill('SIGTERM')
    const [code] = await once(child, 'exit')
    return { code, seconds: (performance.now() - began) / 1000 }
  }
  return { url, lines, stop }
}

t.test('without an endpoint nothing of traces is loaded, and so with one that is turned off', async (t) => {
  const off = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9', OTEL_SDK_DISABLED: 'true' }
  for (const env of [{}, off]) {
    const { url, lines, stop } = await served(t, env as Record<string, string>)
    t.equal((await fetch(`${url}/api/items`)).status, 200)
    t.equal((await stop()).code, 0)
    t.strictSame(
      lines.filter((line) => line.startsWith('LOADED')),
      [],
    )
  }
})

t.test(
  'the standard variables: address, headers, name, resource, sampling; spans are sent when it stops',
  async (t) => {
    const { url: endpoint, received, resources, spans } = await openCollector(t)
    const { url, lines, stop } = await served(t, {
      OTEL_EXPORTER_OTLP_ENDPOINT: `${endpoint}/`,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_EXPORTER_OTLP_HEADERS: 'x-tenant=shop,authorization=Basic%20b25l',
      OTEL_SERVICE_NAME: 'shop-in-test',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
      OTEL_TRACES_SAMPLER: 'parentbased_always_off',
      OTEL_BSP_SCHEDULE_DELAY: '60000',
    })
    t.ok(
      lines.some((line) => line.startsWith('LOADED')),
      'the hook would see it',
    )
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
    t.equal((await fetch(`${url}/api/v2/items`)).status, 200)
    t.equal((await fetch(`${url}/api/v2/items`, { headers: { traceparent } })).status, 200)
    t.equal(received.length, 0)
    t.equal((await stop()).code, 0)
    t.match(received, [{ path: '/v1/traces', headers: { 'x-tenant': 'shop', authorization: 'Basic b25l' } }])
    t.match(resources(), [{ 'service.name': 'shop-in-test', 'deployment.environment.name': 'test' }])
    t.strictSame(
      spans()
        .filter(({ name }) => name === 'listItems')
        .map(({ traceId }) => traceId),
      [traceparent.split('-')[1]],
      'only the caller who is sampled',
    )
    t.notMatch(lines.join('\n'), /b25l/)
  },
)

t.test('protobuf is the default protocol; the address for traces alone is used without a suffix', async (t) => {
  const { url: endpoint, received } = await openCollector(t)
  const { url, stop } = await served(t, { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${endpoint}/ours` })
  await fetch(`${url}/api/v2/items`)
  t.equal((await stop()).code, 0)
  t.match(received, [{ path: '/ours', headers: { 'content-type': 'application/x-protobuf' } }])
  t.ok(received[0]?.body.includes('listItems'))
  t.ok(received[0]?.body.includes('shop-api'))
})

t.test('a collector that is unreachable or never responds delays neither requests nor the exit', async (t) => {
  const silent = await openCollector(t, () => undefined)
  for (const endpoint of ['http://127.0.0.1:9', silent.url]) {
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_BSP_SCHEDULE_DELAY: '50', OTEL_BSP_MAX_QUEUE_SIZE: '100' }
    const { url, lines, stop } = await served(t, { ...env, OTEL_BSP_MAX_EXPORT_BATCH_SIZE: '10' })
    const began = performance.now()
    for (let i = 0; i < 100; i++) t.equal((await fetch(`${url}/api/v2/items`)).status, 200)
    t.ok(performance.now() - began < 5000, '100 requests, one after the other')
    const { code, seconds } = await stop()
    t.equal(code, 0)
    t.ok(seconds < 5, `it ended after ${seconds} s`)
    const warnings = lines.filter((line) => line.includes('the collector'))
    t.ok(warnings.length <= 1, warnings.join())
  }
})
