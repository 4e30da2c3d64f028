// What webhooks may reach. A listener on this machine stands for all that is inside: whatever URL an endpoint has and
// whatever its name resolves to, it must not see a connection. That it would see one is tried as well.

import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer, type RequestListener } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates, type TLSSocket } from 'node:tls'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { checkUrl, isPublic, type PostResult, post, type ReachRules } from '../src/webhooks/reach.ts'

const production: ReachRules = { allowHttp: false, allowPrivate: false }
const development: ReachRules = { allowHttp: true, allowPrivate: false }
const open: ReachRules = { allowHttp: true, allowPrivate: true }

const sent = (url: string, rules: ReachRules, timeoutMs = 2000, signal?: AbortSignal) =>
  post(url, { headers: { 'content-type': 'application/json' }, body: '{"a":"é"}', timeoutMs, rules, signal })

/** A listener on 127.0.0.1 that counts connections. */
async function listener(t: Test, onConnection: (socket: Socket) => void) {
  const seen = { connections: 0 }
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    seen.connections++
    sockets.add(socket)
    socket.on('error', () => undefined)
    onConnection(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, seen }
}

const answerOk = (socket: Socket) => {
  socket.once('data', () => socket.end('HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n'))
}

/** A receiver of HTTP on 127.0.0.1. */
async function receiver(t: Test, listener: RequestListener) {
  const server = createHttpServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

t.test('what may be registered', async (t) => {
  for (const url of [
    'https://erp.example/hooks',
    'https://erp.example',
    'https://erp.example:443/hooks?shop=1&b=%20',
    'https://erp.example:8443/hooks',
    'https://a_b.erp-2.example/~x/(y);z',
    'https://xn--9t4b11yi5a.xn--3e0b707e/',
    'https://8.8.8.8/hooks',
    'https://[2606:4700:4700::1111]/hooks',
    'HTTPS://ERP.example/Hooks',
    'https://localhost.example/',
    'https://10.example/',
  ])
    t.equal(checkUrl(url, production), undefined, url)
  t.equal(checkUrl('http://erp.example/hooks', development), undefined)
  t.equal(checkUrl('http://erp.example:8080/hooks', development), undefined)
  for (const url of ['http://localhost:3000/', 'http://127.0.0.1:1/', 'http://receiver:8000/hooks'])
    t.equal(checkUrl(url, open), undefined, url)
})

/** Spellings of addresses inside, and of those that are no single machine's. */
const addresses = [
  ...[
    '127.0.0.1',
    '127.0.0.1.',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '017700000001',
  ],
  ...['127.255.255.254', '0', '0.0.0.0', '0.0.0.1', '10.0.0.1', '10.1', '012.0.0.1', '172.16.0.1', '172.31.255.255'],
  ...['192.168.0.1', '192.168.1', '3232235521', '169.254.169.254', '0xa9fea9fe', '2852039166', '169.254.170.2'],
  ...['100.64.0.1', '100.100.100.200', '192.0.0.192', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1'],
  ...[
    '192.88.99.1',
    '168.63.129.16',
    '224.0.0.1',
    '239.255.255.250',
    '240.0.0.1',
    '255.255.255.255',
    '%31%32%37.0.0.1',
  ],
  ...['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::ffff:169.254.169.254]'],
  ...['[::127.0.0.1]', '[::8.8.8.8]', '[::ffff:8.8.8.8]', '[::ffff:0:127.0.0.1]', '[64:ff9b::127.0.0.1]'],
  ...['[64:ff9b::a00:1]', '[64:ff9b:1::7f00:1]', '[2002:7f00:1::]', '[2002:808:808::]', '[2001:0:7f00:1::1]'],
  ...['[fe80::1]', '[febf::1]', '[fec0::1]', '[fc00::1]', '[fd00:ec2::254]', '[fd20:ce::254]', '[ff02::1]', '[100::1]'],
  ...['[2001:db8::1]', '[3fff::1]', '[5f00::1]', '[2001:2::1]', '[2001:10::1]', '[4000::1]', '[e000::1]'],
].map((host) => `https://${host}/`)

const names = [
  ...['localhost', 'LOCALHOST', 'LocalHost', 'a.localhost', 'localhost.localdomain', 'printer.local', 'intranet'],
  ...['metadata.google.internal', 'metadata', 'router.lan', 'nas.home.arpa', 'wiki.corp', 'kubernetes', 'x.onion'],
].map((host) => `https://${host}/`)

const forms = [
  ...[
    '',
    ' ',
    '/hooks',
    '//127.0.0.1/',
    'https:',
    'https://',
    'https:///127.0.0.1/',
    'https:127.0.0.1',
    'https:/127.0.0.1',
  ],
  ...['file:///etc/passwd', 'ftp://127.0.0.1/', 'gopher://127.0.0.1:6379/_x', 'data:text/plain,x', 'javascript:1'],
  ...[
    'unix:/var/run/docker.sock',
    'ws://127.0.0.1/',
    'jar:https://127.0.0.1!/',
    'https\t://127.0.0.1/',
    'blob:https://a.example',
  ],
  ...[
    'https://１２７.0.0.1/',
    'https://127。0。0。1/',
    'https://ⓛocalhost/',
    'https://erp.example/é',
    'https://상점.한국/',
  ],
  ...['https:\\\\127.0.0.1\\', 'https://erp.example\\@127.0.0.1/', 'https://erp.example\\.127.0.0.1/'],
  ...['\nhttps://erp.example/', 'https://erp.example/\r\nhost: x', 'https://erp.exa\tmple/', 'https://erp.example/a b'],
  ...['https://erp.example/"x', 'https://erp.example/<x>', 'https://erp.example/\0'],
  ...['https://[fe80::1%25eth0]/', 'https://[fe80::1%eth0]/', 'https://[::1', 'https://::1/', 'https://[::g]/'],
  ...[
    'https://1.2.3.4.5/',
    'https://256.0.0.1/',

    'https://erp.example:port/',
    'https://a.example:65536/',
  ],
]

const parts = {
  credentials: [
    'https://user@erp.example/',
    'https://user:pw@erp.example/',
    'https://@erp.example/',
    'https://erp.example@127.0.0.1/',
  ],
  fragment: [
    'https://erp.example/#x',
    'https://erp.example/#',
    'https://erp.example#@127.0.0.1/',
    'https://127.0.0.1#.erp.example/',
  ],
  dns: [
    'https://erp.example./',
    'https://localhost./',
    'https://erp..example/',
    'https://.erp.example/',
    `https://${'a'.repeat(64)}.example/`,
  ],
  port: [22, 25, 80, 3000, 5432, 6379, 8080, 9200, 65_535, 0].map((port) => `https://erp.example:${port}/`),
  https: ['http://erp.example/', 'HTTP://erp.example:443/'],
}

const expected: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^must not have an address that is not public$/, addresses],
  [/^must have a public host name$/, names],
  [/^must be an absolute https URL, in ASCII$/, forms],
  [/^must not have a user name or a password$/, parts.credentials],
  [/^must not have a fragment \(#\.\.\.\)$/, parts.fragment],
  [/^must have a host name that DNS can have/, parts.dns],
  [/^must use one of the ports 443, 8443$/, parts.port],
  [/^must begin with https:\/\/$/, parts.https],
  [/^must not have more than 2048 characters$/, [`https://erp.example/${'x'.repeat(2048)}`]],
]

t.test('hostile URLs', async (t) => {
  const { port, seen } = await listener(t, answerOk)
  const hostile = expected.flatMap(([, urls]) => urls)
  t.ok(hostile.length >= 60, `${hostile.length} of them`)

  t.test('none is registered, each for its reason', async (t) => {
    for (const [reason, urls] of expected)
      for (const url of urls) t.match(checkUrl(url, production), reason, JSON.stringify(url))
  })

  // Its port is allowed and so is http, so that only the address stands between a URL and the listener.
  const atPort = (url: string) => url.replace(/^https(:\/\/(?:\[[^\]]*\]|[^/:?#\\]+))/, `http$1:${port}`)
  const lenient: ReachRules = { ...development, ports: [port, 443] }

  t.test('none is asked, also where a name resolves to this machine', async (t) => {
    for (const url of hostile)
      for (const rules of [production, lenient])
        t.hasProp(await sent(url, { ...rules, resolve: async () => ['127.0.0.1'] }), 'refused', JSON.stringify(url))
    for (const url of [...addresses, ...names]) t.hasProp(await sent(atPort(url), lenient), 'refused', atPort(url))
    t.equal(seen.connections, 0)
  })

  t.test('without the guard some would be asked', async (t) => {
    const loopback = addresses.filter((url) => /^https:\/\/(127|2130|0x7f|0177|%31)/.test(url) && !url.includes('.254'))
    for (const url of [...loopback, 'https://localhost/', 'https://a.localhost/']) {
      const resolve = async () => ['127.0.0.1']
      t.match(await sent(atPort(url), { ...open, resolve }), { status: 204 }, url)
    }
    t.equal(seen.connections, loopback.length + 2)
    t.ok(seen.connections >= 10)
  })
})

t.test('a name that resolves to what is inside is not asked', async (t) => {
  const { port, seen } = await listener(t, answerOk)
  const lenient: ReachRules = { ...development, ports: [port] }
  const url = `http://erp.example:${port}/`
  for (const found of [
    ['127.0.0.1'],
    ['8.8.8.8', '127.0.0.1'],
    ['127.0.0.1', '8.8.8.8'],
    ['8.8.8.8', '::1'],
    ['::ffff:127.0.0.1'],
    ['64:ff9b::7f00:1'],
    ['fe80::1%lo'],
    ['169.254.169.254'],
    ['10.0.0.1'],
    ['0.0.0.0'],
  ]) {
    const result = await sent(url, { ...lenient, resolve: async () => found })
    t.same(result, { refused: 'the host name has an address that is not public' }, `${found}`)
  }
  for (const found of [[], ['not an address']])
    t.match(await sent(url, { ...lenient, resolve: async () => found }), { failed: 'dns' })
  const unknown = await sent(url, { ...lenient, resolve: async () => Promise.reject(new Error('ENOTFOUND')) })
  t.match(unknown, { failed: 'dns' })
  t.equal(seen.connections, 0)
})

t.test('a name that is rebound between check and connection: what was checked is asked', async (t) => {
  const { port, seen } = await listener(t, answerOk)
  let lookups = 0
  // The first is of the public range, and answers nothing here.
  const resolve = async () => [lookups++ === 0 ? '192.31.0.1' : '127.0.0.1']
  const result = await sent(`http://erp.example:${port}/`, { ...development, ports: [port], resolve }, 300)
  t.match(result, { failed: /^(timeout|connect)$/ })
  t.equal(lookups, 1)
  t.equal(seen.connections, 0)
  // And DNS itself, which knows no such name, has no say in it.
  t.match(await sent(`http://erp.example:${port}/`, { ...open, resolve: async () => ['127.0.0.1'] }), { status: 204 })
})

t.test('public addresses', async (t) => {
  for (const address of ['8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700:4700::1111', '64:ff9b::808:808'])
    t.ok(isPublic(address), address)
  for (const text of ['', 'localhost', '8.8.8.8.8', '8.8.8.8/8', '2130706433']) t.notOk(isPublic(text), text)
})

t.test('what is sent', async (t) => {
  let seen: object = {}
  const url = await receiver(t, (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const { method, url, headers } = request
      seen = { method, url, headers, body: Buffer.concat(chunks).toString() }
      response.writeHead(201).end('{}')
    })
  })
  const result = await sent(`${url}/hooks?a=b`, open)
  t.match(result, { status: 201, durationMs: Number })
  t.strictSame(seen, {
    method: 'POST',
    url: '/hooks?a=b',
    headers: {
      'content-type': 'application/json',
      host: new URL(url).host,
      'content-length': '10',
      connection: 'close',
    },
    body: '{"a":"é"}',
  })
})

t.test('redirects are told, not followed', async (t) => {
  const inside = await listener(t, answerOk)
  for (const status of [301, 302, 303, 307, 308]) {
    const url = await receiver(t, (_request, response) => {
      response.writeHead(status, { location: `http://127.0.0.1:${inside.port}/` }).end()
    })
    t.match(await sent(url, open), { status })
  }
  t.equal(inside.seen.connections, 0)
})

t.test('endpoints that misbehave', async (t) => {
  const raw = async (t: Test, onConnection: (socket: Socket) => void) =>
    `http://127.0.0.1:${(await listener(t, onConnection)).port}/`
  const timed = async (result: Promise<PostResult>) => {
    const begun = performance.now()
    return { ...(await result), took: performance.now() - begun }
  }

  t.test('one that never answers: timeout', async (t) => {
    const result = await timed(sent(await raw(t, () => undefined), open, 200))
    t.match(result, { failed: 'timeout' })
    t.ok(result.took < 1000)
  })
  t.test('a name server that never answers: timeout', async (t) => {
    const resolve = () => new Promise<string[]>(() => undefined)
    t.match(await timed(sent('https://erp.example/', { ...production, resolve }, 200)), { failed: 'timeout' })
  })
  t.test('headers byte by byte: timeout', async (t) => {
    const url = await raw(t, (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx: ')
      const timer = setInterval(() => socket.write('x'), 20)
      socket.on('close', () => clearInterval(timer))
    })
    t.match(await sent(url, open, 300), { failed: 'timeout' })
  })
  t.test('a body byte by byte: its status, and no more than a second later', async (t) => {
    const url = await raw(t, (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      const timer = setInterval(() => socket.write('x'), 20)
      socket.on('close', () => clearInterval(timer))
    })
    const result = await timed(sent(url, open, 5000))
    t.match(result, { status: 200 })
    t.ok('durationMs' in result && result.durationMs < 900, 'measured to the status')
    t.ok(result.took < 2500)
  })
  t.test('an endless body: its status, and the rest is not read', async (t) => {
    let written = 0
    const url = await raw(t, (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      const more = () => {
        while (!socket.destroyed && socket.write('x'.repeat(65_536))) written += 65_536
      }
      socket.on('drain', more)
      more()
    })
    const result = await timed(sent(url, open, 5000))
    t.match(result, { status: 200 })
    t.ok(result.took < 900)
    t.ok(written < 50_000_000, `${written} bytes`)
  })
  t.test('headers without an end: protocol', async (t) => {
    const url = await raw(t, (socket) => socket.write(`HTTP/1.1 200 OK\r\n${`x: ${'y'.repeat(1000)}\r\n`.repeat(20)}`))
    t.match(await sent(url, open), { failed: 'protocol' })
  })
  t.test('interim answers without an end: timeout', async (t) => {
    const url = await raw(t, (socket) => {
      const timer = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'), 10)
      socket.on('close', () => clearInterval(timer))
    })
    t.match(await sent(url, open, 300), { failed: 'timeout' })
  })
  t.test('another protocol', async (t) => {
    const upgraded = await raw(t, (socket) =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
    )
    t.match(await sent(upgraded, open), { status: 101 })
    t.match(await sent(await raw(t, (socket) => socket.write('220 smtp.example ESMTP\r\n')), open), {
      failed: 'protocol',
    })
  })
  t.test('one that hangs up: reset', async (t) => {
    t.match(await sent(await raw(t, (socket) => socket.destroy()), open), { failed: 'reset' })
    const later = await raw(t, (socket) => void socket.once('data', () => socket.resetAndDestroy()))
    t.match(await sent(later, open), { failed: 'reset' })
  })
  t.test('one that is not there: connect', async (t) => {
    const { port } = await listener(t, answerOk)
    const closed = createServer().listen(0, '127.0.0.1')
    await once(closed, 'listening')
    const free = (closed.address() as AddressInfo).port
    closed.close()
    await once(closed, 'close')
    t.match(await sent(`http://127.0.0.1:${free}/`, open), { failed: 'connect' })
    // The second address is tried.
    const resolve = async () => ['::1', '127.0.0.1']
    t.match(await sent(`http://erp.example:${port}/`, { ...open, resolve }), { status: 204 })
  })
  t.test('no TLS: tls', async (t) => {
    const url = await raw(t, (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n'))
    t.match(await sent(url.replace('http', 'https'), open), { failed: 'tls' })
  })
  t.test('we stop: aborted', async (t) => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 100)
    t.match(await sent(await raw(t, () => undefined), open, 5000, controller.signal), { failed: 'aborted' })
    t.match(await sent(await raw(t, answerOk), open, 5000, controller.signal), { failed: 'aborted' })
  })
})

const run = promisify(execFile)
const hasOpenssl = await run('openssl', ['version']).then(
  () => true,
  () => false,
)

t.test('certificates', { skip: !hasOpenssl && 'no openssl here' }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'shop-reach-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const openssl = (text: string, subject: string) =>
    run('openssl', [...text.split(' '), ...(subject === '' ? [] : ['-subj', subject])], { cwd: folder })
  await openssl('req -x509 -days 3 -nodes -newkey rsa:2048 -keyout ca.key -out ca.pem', '/CN=Test authority')
  await openssl('req -nodes -newkey rsa:2048 -keyout server.key -out server.csr', '/CN=erp.example')
  await writeFile(join(folder, 'names'), 'subjectAltName=DNS:erp.example')
  const sign =
    'x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 3 -out server.crt -extfile names'
  await openssl(sign, '')
  const read = (name: string) => readFile(join(folder, name), 'utf8')
  const [ca, key, cert] = await Promise.all([read('ca.pem'), read('server.key'), read('server.crt')])

  let lookups = 0
  const results: unknown[] = []
  const server = createHttpsServer({ key, cert }, (request, response) => {
    lookups++
    results.push((request.socket as TLSSocket).servername)
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const resolve = async () => ['127.0.0.1']
  const ask = (host: string) => sent(`https://${host}:${port}/`, { ...open, resolve })

  t.match(await ask('erp.example'), { failed: 'tls' }, 'an authority that is not known')
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
  t.match(await ask('erp.example'), { failed: 'tls' }, 'whatever the environment says')
  delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
  const before = getCACertificates('default')
  t.teardown(() => setDefaultCACertificates(before))
  setDefaultCACertificates([ca])
  t.match(await ask('erp.example'), { status: 200 }, 'an authority that is')
  t.match(await ask('other.example'), { failed: 'tls' }, 'another name')
  t.match(await ask('127.0.0.1'), { failed: 'tls' }, 'an address')
  t.equal(lookups, 1)
  t.strictSame(results, ['erp.example'], 'it is told which name was meant')
})
