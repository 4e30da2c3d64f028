// Metrics: what they count, and who may read them.

import t from 'tap'
import { openShop } from './shop.ts'

const token = 'x'.repeat(32)

t.test('requests are counted by template, method and status, whatever callers send', async (t) => {
  const { get, request } = await openShop(t)
  for (const id of [7, 8]) await get(`/api/v1/items/${id}?size=${id}`)
  await get('/nope/7')
  await get('/nope/8')
  await request({ method: 'PROPFIND' as 'GET', url: '/api/v1/items' })
  await request({ method: 'DELETE', url: '/api/v1/items' })
  const { statusCode, headers, body } = await get('/metrics')
  t.equal(statusCode, 200)
  t.match(headers, { 'content-type': /^text\/plain; version=0\.0\.4/, 'cache-control': 'no-store' })
  const counts = body.split('\n').filter((line) => line.startsWith('http_server_request_duration_seconds_count'))
  t.same(counts.map((line) => line.replace('http_server_request_duration_seconds_count', '')).sort(), [
    '{http_request_method="DELETE",http_route="/api/v1/items",http_response_status_code="405",url_scheme="http"} 1',
    '{http_request_method="GET",http_route="",http_response_status_code="404",url_scheme="http"} 2',
    '{http_request_method="GET",http_route="/api/v1/items/:item_id",' +
      'http_response_status_code="422",url_scheme="http"} 2',
    '{http_request_method="_OTHER",http_route="",http_response_status_code="501",url_scheme="http"} 1',
  ])
  t.match(body, /^nodejs_eventloop_lag_p99_seconds \d/m)
  t.match(body, /_bucket\{le="0\.005",/)
})

t.test('without a token: only direct callers on this machine', async (t) => {
  const { request } = await openShop(t, { env: { TRUST_PROXY: '127.0.0.1' } })
  const ask = async (remoteAddress: string, headers = {}) =>
    (await request({ url: '/metrics', remoteAddress, headers })).statusCode
  for (const here of ['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1']) t.equal(await ask(here), 200, here)
  for (const there of ['192.0.2.1', '10.0.0.1', '::2', '::ffff:10.0.0.1']) t.equal(await ask(there), 404, there)
  for (const name of ['x-forwarded-for', 'forwarded', 'x-forwarded-host', 'x-real-ip', 'via']) {
    t.equal(await ask('127.0.0.1', { [name]: '127.0.0.1' }), 404, name)
  }
  t.equal(await ask('192.0.2.1', { 'x-forwarded-for': '127.0.0.1' }), 404)
})

t.test('an address that has sent too many requests is still measured', async (t) => {
  const env = { METRICS_TOKEN: token, RATE_LIMIT: 'on' }
  const { get, request } = await openShop(t, { env })
  const read = (authorization: string) => request({ url: '/metrics', headers: { authorization } })
  const left = async () => Number(/r=(\d+)/.exec(String((await get('/nope')).headers.ratelimit))?.[1])
  const before = await left()
  const { statusCode, headers } = await read(`Bearer ${token}`)
  t.same([statusCode, headers.ratelimit], [200, undefined])
  t.equal(await left(), before - 1, 'it counts nothing')
  while ((await left()) > 0);
  t.equal((await read(`Bearer ${token}`)).statusCode, 200)
  t.equal((await read('Bearer guessed')).statusCode, 429, 'those who may not read it are refused')
})

t.test('with a token: only callers that send it', async (t) => {
  const { request } = await openShop(t, { env: { METRICS_TOKEN: token } })
  const ask = (authorization?: string, method = 'GET') =>
    request({
      method: method as 'GET',
      url: '/metrics',
      remoteAddress: '192.0.2.1',
      headers: { ...(authorization && { authorization }) },
    })
  t.equal((await ask(`Bearer ${token}`)).statusCode, 200)
  t.equal((await ask(`Bearer ${token}`, 'HEAD')).body, '')
  const wrong = await ask(`Bearer ${token}`, 'POST')
  t.same([wrong.statusCode, wrong.headers.allow], [405, 'GET, HEAD'])
  for (const other of [undefined, token, 'Bearer ', `Bearer ${token}x`, `bearer ${'y'.repeat(32)}`]) {
    t.equal((await ask(other)).json().error.code, 'route_not_found', String(other))
  }
  t.equal((await request({ url: '/metrics' })).statusCode, 404, 'also on this machine')
})

t.test('METRICS=off: 404, and nothing is counted', async (t) => {
  const { get } = await openShop(t, { env: { METRICS: 'off' } })
  t.equal((await get('/metrics')).statusCode, 404)
})
