// The HTTP server of the sandbox service, on a port of this machine: the server side of the protocol in http.ts.
//
// A timeout is real here: the call gets no response until the caller gives up. `POST /payments/{id}/deposit` and `POST
// /refunds/{id}/settle` simulate the outside world; they respond with the signed event to send to the shop.
// sent.

import { timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Currency } from '../../../domain/money.ts'
import { everyCurrency, type Known, ProviderProtocol } from '../../provider.ts'
import { jsonIn, objectIn, textIn } from '../request.ts'
import { SandboxError } from './rules.ts'
import type { Sandbox } from './service.ts'

const prefix = '/sandbox-provider'
const mostBytes = 64 * 1024

export interface SandboxServer {
  /** `http://127.0.0.1:<port>/sandbox-provider` */
  readonly url: string
  close(): Promise<void>
}

/**
 * @param port 0 for any free port
 * @param secret that callers must present
 */
export async function serveSandbox(
  sandbox: Sandbox,
  { port, secret }: { port: number; secret: string },
): Promise<SandboxServer> {
  const server = createServer((request, response) => {
    respond(sandbox, secret, request)
      .catch(errorResult)
      .then((result) => result && send(response, ...result))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

type Result = [status: number, body: object]

const statuses = { down: 503, error: 500, conflict: 409, unknown_payment: 404, unknown_method: 422 } as const

/** Undefined: no response at all. */
function errorResult(error: unknown): Result | undefined {
  if (error instanceof SandboxError) {
    if (error.kind === 'silence') return undefined
    return [statuses[error.kind], { error: error.kind === 'down' ? 'unavailable' : error.kind }]
  }
  return error instanceof ProviderProtocol ? [400, { error: 'malformed' }] : [500, { error: 'error' }]
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function respond(sandbox: Sandbox, secret: string, request: IncomingMessage): Promise<Result> {
  const { method, url = '', headers } = request
  if (!sameSecret(headers.authorization, `Bearer ${secret}`)) return [401, { error: 'unauthorized' }]
  const [root, kind, id, action] = url.slice(prefix.length).split('/')
  if (!url.startsWith(`${prefix}/`) || root !== '') return [404, { error: 'not_found' }]
  const key = String(headers['idempotency-key'] ?? '')
  const body = method === 'POST' ? objectIn(jsonIn((await read(request)) || '{}')) : {}
  switch (`${method} ${kind}${id ? '/:id' : ''}${action ? `/${action}` : ''}`) {
    case 'POST payments': {
      const request = {
        ...moneyIn(body, key),
        payment_id: named(body.payment_id),
        order_id: textIn(body.order_id) ?? null,
      }
      const outcome = await sandbox.authorize({
        ...request,
        method: named(body.method),
        capture: body.capture === true,
      })
      return [outcome.kind === 'declined' ? 402 : 200, outcome]
    }
    case 'GET payments/:id':
      return [200, shown(await sandbox.fetch({ payment_id: named(id) }))]
    case 'POST payments/:id/capture':
      return [200, await sandbox.capture({ ...moneyIn(body, key), payment_id: named(id) })]
    case 'POST payments/:id/void':
      return [200, await sandbox.void({ ...moneyIn(body, key), payment_id: named(id) })]
    case 'POST payments/:id/refunds': {
      const request = { ...moneyIn(body, key), payment_id: named(id), refund_id: named(body.refund_id) }
      return [200, await sandbox.refund(request)]
    }
    case 'POST payments/:id/deposit':
      return [200, await sandbox.deposit(named(id))]
    case 'POST refunds/:id/settle':
      return [200, await sandbox.settle(named(id), body.status === 'failed' ? 'failed' : 'succeeded')]
    default:
      return [404, { error: 'not_found' }]
  }
}

function sameSecret(given = '', expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** @throws ProviderProtocol for an invalid name, like moneyIn */
function named(value: unknown): string {
  const text = textIn(value)
  if (text === undefined || !/^[\w.:-]+$/.test(text)) throw new ProviderProtocol()
  return text
}

function moneyIn({ amount_minor, currency }: Readonly<Record<string, unknown>>, idempotency_key: string) {
  const amount = Number.isSafeInteger(amount_minor) ? Number(amount_minor) : 0
  if (amount <= 0 || !idempotency_key || !everyCurrency.includes(currency as Currency)) throw new ProviderProtocol()
  return { amount_minor: amount, currency: currency as Currency, idempotency_key, order_id: null, provider_ref: null }
}

function shown(known: Known | undefined): object {
  if (!known) throw new SandboxError('unknown_payment')
  const refunds = [...known.refunds].map(([refund_id, refund]) => ({ refund_id, ...refund }))
  return { outcome: known.outcome, refunds }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length
    if (bytes > mostBytes) throw new ProviderProtocol()
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks).toString('utf8')
}
