// Answers of one turn of the event loop: when they leave, and in what order.

import { once } from 'node:events'
import { createServer, IncomingMessage } from 'node:http'
import { type AddressInfo, connect, Socket } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import t from 'tap'
import { BatchedResponse } from '../src/contract/serve/response-batching.ts'

const responseTogether = () => new BatchedResponse(Object.assign(new IncomingMessage(new Socket()), { method: 'GET' }))

/** Keeps the turn for so long. */
function work(milliseconds: number): void {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}

t.test('a response leaves at the end of its turn', async (t) => {
  const [first, second] = [responseTogether(), responseTogether()]
  first.end('1')
  second.end('2')
  t.notOk(first.writableEnded || second.writableEnded)
  await turn()
  t.ok(first.writableEnded && second.writableEnded)
})

t.test('in a long turn, responses are sent after a millisecond', async (t) => {
  const [first, second, third] = [responseTogether(), responseTogether(), responseTogether()]
  first.end('1')
  work(2)
  second.end('2')
  t.ok(first.writableEnded && second.writableEnded)
  third.end('3')
  t.notOk(third.writableEnded)
  await turn()
  t.ok(third.writableEnded)
})

t.test('a response that cannot be sent is destroyed, and does not affect others', async (t) => {
  const [first, broken, last] = [responseTogether(), responseTogether(), responseTogether()]
  broken.on('error', () => undefined)
  first.end('1')
  broken.end(Symbol('no chunk'))
  last.end('3')
  await turn()
  t.ok(first.writableEnded && last.writableEnded)
  t.ok(broken.destroyed)
})

t.test('pipelined requests are answered in their order', async (t) => {
  const server = createServer({ ServerResponse: BatchedResponse }, (request, response) => {
    // The first is ready last.
    if (request.url === '/1') setTimeout(() => response.end('one'), 20)
    else response.end(request.url === '/2' ? 'two' : 'three')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  t.teardown(() => socket.destroy())
  const request = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: a\r\n${more}\r\n`
  socket.write(request('/1') + request('/2') + request('/3', 'Connection: close\r\n'))
  let received = ''
  for await (const chunk of socket) received += chunk
  t.same(received.match(/one|two|three/g), ['one', 'two', 'three'])
})
