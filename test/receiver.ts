// A webhook endpoint for tests.

import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'

export interface Received {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export const respondWith = (status: number) => (response: ServerResponse) => response.writeHead(status).end()

/**
 * Listens until the test ends.
 * @param receive is given each delivery, and responds to it or not
 * @returns its URL
 */
export async function openReceiver(
  t: Test,
  receive: (delivery: Received, response: ServerResponse) => unknown = (_, response) => respondWith(204)(response),
): Promise<string> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const headers = request.headers as Record<string, string>
    receive({ path: request.url as string, headers, body: Buffer.concat(chunks).toString() }, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`
}
