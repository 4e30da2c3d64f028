// Express: express-openapi-validator checks requests against openapi.yaml. Answers are not checked, as in production.

import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import express, { type ErrorRequestHandler, type Request, type Response } from 'express'
import * as OpenApiValidator from 'express-openapi-validator'
import { rateLimit } from 'express-rate-limit'
import { createVerifier } from 'fast-jwt'
import { pino } from 'pino'
import * as shop from './shop.ts'

const app = express()
app.disable('x-powered-by')
app.set('query parser', 'extended')
// The tag is the version's, as in all servers here, instead of a hash of the body.
app.set('etag', false)

const log = pino()
app.use((request, response, next) => {
  const started = performance.now()
  const id = String(request.headers['x-request-id'] ?? randomUUID())
  const { method, originalUrl: url } = request
  response.setHeader('x-request-id', id)
  response.on('finish', () => {
    log.info({ reqId: id, method, url, status: response.statusCode, ms: performance.now() - started }, 'request')
  })
  next()
})
app.use(
  rateLimit({ windowMs: shop.limit.windowMs, limit: shop.limit.max, standardHeaders: 'draft-6', legacyHeaders: false }),
)
app.use(express.json())

const verify = createVerifier({ key: shop.tokenKey, algorithms: ['HS256'], cache: true })
const bearer = ({ headers, res }: Request) => {
  const { sub } = verify((headers.authorization ?? '').replace(/^Bearer /, ''))
  Object.assign(res?.locals ?? {}, { user: sub })
  return true
}
app.use(
  OpenApiValidator.middleware({
    apiSpec: fileURLToPath(new URL('openapi.yaml', import.meta.url)),
    validateRequests: { allErrors: true },
    validateResponses: false,
    validateSecurity: { handlers: { bearer } },
  }),
)

const refuse = (response: Response, ...[status, title, errors]: Parameters<typeof shop.problem>) =>
  response
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify(shop.problem(status, title, errors)))

app.get('/api/v1/items/:id', (request, response) => {
  const item = shop.findItem(Number(request.params.id))
  if (!item) return void refuse(response, 404, 'No such item')
  const tag = shop.tagOf(item)
  response.setHeader('etag', tag)
  if (request.headers['if-none-match'] === tag) response.status(304).end()
  else response.json(item)
})
app.get('/api/v1/items', (request, response) => {
  const { size, cursor, filter } = request.query as any
  const page = shop.listItems({ size, cursor, above: filter?.price?.gt })
  if (page) response.json(page)
  else refuse(response, 422, 'No such cursor')
})
app.post('/api/v1/items', (request, response) => {
  const item = shop.addItem(request.body)
  response.status(201).location(`/api/v1/items/${item.id}`).setHeader('etag', shop.tagOf(item)).json(item)
})
app.post('/api/v1/payments', (request, response) => {
  const paid = shop.pay(`${response.locals.user} ${request.headers['idempotency-key']}`, request.body)
  if (!paid) return void refuse(response, 422, 'The key was used for another request')
  if (paid.replayed) response.setHeader('idempotent-replayed', 'true')
  response.status(201).type('application/json').send(paid.body)
})

const failed: ErrorRequestHandler = (error, _request, response, _next) => {
  const status = error.status === 400 ? 422 : (error.status ?? 500)
  refuse(response, status, status === 422 ? 'Validation failed' : error.message, error.errors)
}
app.use(failed)

app.listen(shop.port, '127.0.0.1').keepAliveTimeout = shop.longestKeepAliveMs
