// Uploads as they come over a real connection, hostile and broken ones too, and bytes as they leave.

import { readdir } from 'node:fs/promises'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import sharp from 'sharp'
import t, { type Test } from 'tap'
import { boundary, fileForm, formOf, picture, pictureOf } from './pictures.ts'
import { openShop, type Shop } from './shop.ts'

const url = '/api/v1/upload'
const limit = 5_242_880
const png = await picture()
const good = { name: 'lamp.png', type: 'image/png', content: png }

type Form = ReturnType<typeof formOf>

async function post({ as, request }: Shop, { payload, headers }: Form, more: Record<string, string> = {}) {
  return request({ method: 'POST', url, payload, headers: { ...headers, ...(await as('staff')), ...more } })
}

const problemOf = (response: { statusCode: number; json(): any }) => {
  const { code, data } = response.json().error
  return [response.statusCode, code, data?.rules ?? data?.reason ?? data?.max_bytes]
}

async function leftIn({ uploads }: Shop): Promise<string[]> {
  const entries = await readdir(uploads, { recursive: true, withFileTypes: true })
  return entries.filter((one) => one.isFile()).map(({ name }) => name)
}

/** On a busy machine a server learns late that a client is gone. */
const settled = async (shop: Shop) => {
  for (let i = 0; i < 1000 && (await leftIn(shop)).length > 0; i++) await sleep(20)
  return leftIn(shop)
}

const html = '<html><script>alert(1)</script></html>'
const other = Array.from({ length: 11 }, (_, i) => ({ field: `f${i}`, content: 'x' }))
/** The upload, and the expected error. */
const rejected: [promise: string, form: Form, status: number, code: string, facts?: unknown][] = [
  ['without a file', formOf(), 422, 'validation_failed', { file: ['required'] }],
  [
    'with an empty form',
    formOf({ field: 'x', content: '' }),
    422,
    'validation_failed',
    { x: ['unknown'], file: ['required'] },
  ],
  ['with a text named file', formOf({ content: 'lamp' }), 422, 'validation_failed', { file: ['file'] }],
  [
    'with a text beside the file',
    formOf(good, { field: 'alt', content: 'A lamp' }),
    422,
    'validation_failed',
    { alt: ['unknown'] },
  ],
  [
    'with another file beside it',
    formOf({ ...good, field: 'more' }, good),
    422,
    'validation_failed',
    { more: ['unknown'] },
  ],
  ['with the file twice', formOf(good, good), 422, 'validation_failed', { file: ['repeated'] }],
  [
    'with a field called __proto__',
    formOf(good, { field: '__proto__', content: 'x' }),
    422,
    'validation_failed',
    { ['__proto__']: ['unknown'] },
  ],
  ['with eleven fields', formOf(...other), 413, 'payload_too_large', limit],
  ['cut off in the file', { ...fileForm(png), payload: fileForm(png).payload.subarray(0, 200) }, 400, 'bad_request'],
  [
    'cut off in its last boundary',
    { ...fileForm(png), payload: fileForm(png).payload.subarray(0, -6) },
    400,
    'bad_request',
  ],
  ['cut off in a header', { ...fileForm(png), payload: fileForm(png).payload.subarray(0, 40) }, 400, 'bad_request'],
  [
    'with another boundary',
    { ...fileForm(png), headers: { 'content-type': 'multipart/form-data; boundary=other' } },
    400,
    'bad_request',
  ],
  ['without a boundary', { ...fileForm(png), headers: { 'content-type': 'multipart/form-data' } }, 400, 'bad_request'],
  ['with something that is no form', { ...fileForm(png), payload: Buffer.from('{"file": 1}') }, 400, 'bad_request'],
  ['with HTML called a PNG', fileForm(html), 422, 'invalid_file_content', 'type'],
  ['with HTML', fileForm(html, 'lamp.html', 'text/html'), 415, 'unsupported_media_type'],
  ['with SVG', fileForm('<svg/>', 'lamp.svg', 'image/svg+xml'), 415, 'unsupported_media_type'],
  ['with a PNG said to be a JPEG', fileForm(png, 'lamp.jpg', 'image/jpeg'), 422, 'invalid_file_content', 'type'],
  ['with a name that leads elsewhere', fileForm(png, '../../x'), 422, 'invalid_file_content', 'name'],
  ['with a name that leads elsewhere and ends well', fileForm(png, '../../x.png'), 422, 'invalid_file_content', 'name'],
  ['with a NUL in its name', fileForm(png, 'x.html\u0000.png'), 422, 'invalid_file_content', 'name'],
  ['with two extensions', fileForm(png, 'lamp.php.png'), 422, 'invalid_file_content', 'name'],
  ['with 20,000 pixels', fileForm(await picture('png', 20_000, 5)), 422, 'invalid_file_content', 'dimensions'],
  ['with one byte too many', fileForm(await pictureOf(limit + 1)), 413, 'payload_too_large', limit],
]

t.test('refused, and nothing is left', async (t) => {
  const shop = await openShop(t)
  for (const [promise, form, status, code, facts] of rejected) {
    t.test(`uploadFile, ${promise}: ${status} ${code}`, async (t) => {
      const response = await post(shop, form)
      t.same(problemOf(response), [status, code, facts])
      t.same(await settled(shop), [])
    })
  }
  t.test('uploadFile, as a customer: 403 before a byte is read', async (t) => {
    t.equal((await post(shop, fileForm(png), await shop.as('customer'))).statusCode, 403)
  })
})

const jpeg = await picture('jpeg')
const accepted: [promise: string, form: Form][] = [
  ['without a Content-Type', formOf({ name: 'lamp.png', content: png })],
  ['as text, which is no Content-Type of a file', formOf({ ...good, type: 'text/plain' })],
  ['as application/octet-stream', formOf({ ...good, type: 'application/octet-stream' })],
  ['as image/*', formOf({ ...good, type: 'image/*' })],
  ['as image/jpg', fileForm(jpeg, 'lamp.jpg', 'image/jpg')],
  ['as Image/JPEG', fileForm(jpeg, 'lamp.jpg', 'Image/JPEG')],
  ['called blob', fileForm(jpeg, 'blob', 'image/jpeg')],
  ['called blob, of no type', formOf({ name: 'blob', content: jpeg })],
  ['called lamp.jfif', fileForm(jpeg, 'lamp.jfif', 'image/jpeg')],
  ['without a name', formOf({ type: 'image/png', content: png })],
  ['without a name, as application/octet-stream', formOf({ type: 'application/octet-stream', content: png })],
  ['with an empty name', fileForm(png, '')],
  ['with HTML behind it', fileForm(Buffer.concat([png, Buffer.from(html)]))],
]
t.test('uploadFile, with typical files of phones and scripts: 201', async (t) => {
  const shop = await openShop(t)
  for (const [promise, form] of accepted) {
    const response = await post(shop, form)
    t.equal(response.statusCode, 201, `${promise}: ${response.body}`)
  }
})

t.test("uploadFile, refused: the error says what to do, in the caller's language", async (t) => {
  const shop = await openShop(t)
  const messageIn = async (form: Form, language: string) => {
    const { message, details } = (await post(shop, form, { 'accept-language': language })).json().error
    return `${message} ${details.file}`
  }
  t.match(await messageIn(fileForm(html), 'en'), /JPEG, PNG or WebP.*Save/)
  t.match(await messageIn(fileForm(png, 'lamp.jpg'), 'en'), /Rename the file/)
  t.match(await messageIn(fileForm(await picture('png', 8001, 5)), 'en'), /8000 pixels/)
  t.match(await messageIn(fileForm(png.subarray(0, -20)), 'en'), /save it again/)
  t.match(await messageIn(fileForm(png.subarray(0, -20)), 'ko'), /다시 저장/)
  t.match(await messageIn(fileForm(png.subarray(0, -20)), 'ja'), /保存し直/)
  t.match(await messageIn(fileForm(html, 'lamp.html', 'text/html'), 'en'), /The Content-Type of this part.*image\/jpeg/)
})

t.test('uploadFile, with exactly 5 MiB: 201', async (t) => {
  const shop = await openShop(t)
  t.equal((await post(shop, fileForm(await pictureOf(limit)))).statusCode, 201)
})

t.test('uploadFile, compressed on the way: 201, and the limit counts what comes out', async (t) => {
  const shop = await openShop(t)
  const { payload, headers } = fileForm(png)
  const gzip = { 'content-encoding': 'gzip' }
  t.equal((await post(shop, { payload: gzipSync(payload), headers }, gzip)).statusCode, 201)
  const bomb = gzipSync(fileForm(Buffer.alloc(limit * 4)).payload)
  t.equal((await post(shop, { payload: bomb, headers }, gzip)).statusCode, 413)
})

/** A listening shop, and a way to talk to it byte by byte. */
async function listening(t: Test) {
  const shop = await openShop(t)
  await shop.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = shop.app.server.address() as AddressInfo
  const staff = Object.entries(await shop.as('staff')).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = (...lines: string[]) =>
    `POST ${url} HTTP/1.1\r\nHost: shop\r\n${staff.join('')}` +
    `Content-Type: multipart/form-data; boundary=${boundary}\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`
  const open = () => {
    const socket = connect(port, '127.0.0.1')
    let output = ''
    socket.on('data', (bytes) => {
      output += bytes
    })
    socket.on('error', () => undefined)
    const until = async (words: RegExp) => {
      for (let i = 0; i < 250 && !words.test(output); i++) await sleep(20)
      return output
    }
    return { socket, until }
  }
  return { shop, head, open }
}

t.test('uploadFile, with too large a Content-Length: 413 and no 100 Continue', async (t) => {
  const { head, open } = await listening(t)
  const { socket, until } = open()
  socket.write(head('Content-Length: 1000000000', 'Expect: 100-continue'))
  const output = await until(/request_id/)
  t.match(output, /^HTTP\/1.1 413 /)
  t.notMatch(output, /100 Continue/)
  socket.destroy()
})

t.test('uploadFile, with Expect: 100 Continue, and then 201', async (t) => {
  const { head, open } = await listening(t)
  const { socket, until } = open()
  const { payload } = fileForm(png)
  socket.write(head(`Content-Length: ${payload.length}`, 'Expect: 100-continue'))
  t.match(await until(/Continue/), /^HTTP\/1.1 100 Continue/)
  socket.write(payload)
  t.match(await until(/"sha256"/), /HTTP\/1.1 201 Created/)
  socket.destroy()
})

t.test('uploadFile, in chunks beyond the limit: 413', async (t) => {
  const { shop, head, open } = await listening(t)
  const { socket, until } = open()
  const { payload } = fileForm(await pictureOf(limit + 100_000))
  socket.write(`${head('Transfer-Encoding: chunked')}${payload.length.toString(16)}\r\n`)
  socket.write(payload)
  t.match(await until(/request_id/), /^HTTP\/1.1 413 /)
  socket.destroy()
  t.same(await settled(shop), [])
})

t.test('uploadFile, interrupted a hundred times: no file, no row, and the server keeps running', async (t) => {
  const { shop, head, open } = await listening(t)
  const { payload } = fileForm(await pictureOf(500_000))
  await Promise.all(
    Array.from({ length: 100 }, async (_, i) => {
      const { socket } = open()
      socket.write(head(`Content-Length: ${payload.length}`))
      socket.write(payload.subarray(0, (i * 5003) % payload.length))
      await sleep(20 + (i % 10) * 10)
      if (i % 2 === 0) socket.destroy()
      else socket.resetAndDestroy()
    }),
  )
  t.same(await settled(shop), [])
  t.equal((await post(shop, fileForm(png))).statusCode, 201)
  t.equal((await leftIn(shop)).length, 1)
})

t.test('uploadFile, interrupted before its handler runs: stored completely or not at all', async (t) => {
  const { shop, head, open } = await listening(t)
  const { payload } = fileForm(png)
  const { socket } = open()
  socket.write(head(`Content-Length: ${payload.length}`))
  socket.end(payload)
  socket.destroy()
  await sleep(300)
  const incoming = await readdir(`${shop.uploads}/incoming`)
  t.same(incoming, [])
})

t.test('getFile', async (t) => {
  const shop = await openShop(t)
  const bytes = await picture('jpeg', 800, 600, 'red')
  const file = (await post(shop, fileForm(bytes, 'lamp.jpg', 'image/jpeg'))).json()
  const get = (headers: Record<string, string> = {}, search = '') => shop.get(file.url + search, headers)
  const tag = `"${file.sha256}"`

  t.test('whole: its type, its tag, cacheable for a year, and harmless in a browser', async (t) => {
    const { statusCode, headers, rawPayload } = await get({ 'accept-encoding': 'gzip, br' })
    t.equal(statusCode, 200)
    t.same(rawPayload, bytes)
    t.match(headers, {
      'content-type': 'image/jpeg',
      'content-length': String(bytes.length),
      etag: tag,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': /sandbox/,
      'content-disposition': 'inline',
      'accept-ranges': 'bytes',
    })
    t.notOk(headers['content-encoding'])
    t.notOk(headers['set-cookie'])
  })

  t.test('cacheable for a year with a credential too', async (t) => {
    t.match((await get(await shop.as('staff'))).headers['cache-control'], /^public, .*immutable$/)
  })

  const end = bytes.length - 1
  for (const [range, first, last] of [
    ['bytes=0-0', 0, 0],
    ['bytes=10-19', 10, 19],
    ['bytes=10-', 10, end],
    ['bytes=-7', end - 6, end],
    [`bytes=10-${end + 100}`, 10, end],
    [`bytes=-${end + 100}`, 0, end],
    ['BYTES=0-9', 0, 9],
  ] as const) {
    t.test(`with Range ${range}: 206 with these bytes`, async (t) => {
      const { statusCode, headers, rawPayload } = await get({ range })
      t.equal(statusCode, 206)
      t.equal(headers['content-range'], `bytes ${first}-${last}/${bytes.length}`)
      t.equal(headers.etag, tag)
      t.match(headers['cache-control'], /immutable/)
      t.same(rawPayload, bytes.subarray(first, last + 1))
    })
  }

  for (const range of ['bytes=5-4', 'bytes=a-b', 'bytes=', 'bytes=-', 'lamps=0-1', 'bytes=0-1,3-4', 'x']) {
    t.test(`with Range ${range}: 200 with all of it`, async (t) => {
      const response = await get({ range })
      t.equal(response.statusCode, 200)
      t.same(response.rawPayload, bytes)
    })
  }

  for (const range of [`bytes=${end + 1}-`, 'bytes=-0', 'bytes=99999999999999999999-']) {
    t.test(`with Range ${range}: 416 with the size`, async (t) => {
      const response = await get({ range })
      t.equal(response.statusCode, 416)
      t.equal(response.headers['content-range'], `bytes */${bytes.length}`)
      t.equal(response.headers['cache-control'], 'no-store')
      t.match(response.json().error, { code: 'range_not_satisfiable', data: { size: bytes.length } })
    })
  }

  t.test('with If-Range: a part of the same, the whole of another', async (t) => {
    t.equal((await get({ range: 'bytes=0-9', 'if-range': tag })).statusCode, 206)
    for (const stale of ['"other"', `W/${tag}`, 'Sun, 22 Nov 2026 13:00:00 GMT'])
      t.equal((await get({ range: 'bytes=0-9', 'if-range': stale })).statusCode, 200)
  })

  t.test('with If-None-Match: 304, before any range', async (t) => {
    for (const more of [{}, { range: 'bytes=0-9' }, { range: `bytes=${end + 1}-` }] as Record<string, string>[]) {
      const response = await get({ 'if-none-match': tag, ...more })
      t.equal(response.statusCode, 304)
      t.equal(response.body, '')
      t.equal(response.headers.etag, tag)
      t.match(response.headers['cache-control'], /immutable/)
      t.notOk(response.headers['content-type'])
      t.notOk(response.headers['content-length'])
      t.notOk(response.headers['content-range'])
    }
    for (const more of [{}, { range: 'bytes=0-3' }] as Record<string, string>[]) {
      const response = await get({ 'if-match': '"other"', ...more })
      t.same([response.statusCode, response.headers.etag], [412, undefined], 'another tag than If-Match asks for')
    }
    t.equal((await get({ 'if-match': tag, range: 'bytes=0-3' })).statusCode, 206)
    t.equal((await get({ 'if-none-match': '"other"' })).statusCode, 200)
  })

  t.test('by HEAD: the same headers, no bytes; ranges are for GET', async (t) => {
    const head = (headers = {}) => shop.request({ method: 'HEAD', url: file.url, headers })
    const response = await head({ range: 'bytes=0-9' })
    t.equal(response.statusCode, 200)
    t.equal(response.headers['content-length'], String(bytes.length))
    t.equal(response.headers.etag, tag)
    t.equal(response.body, '')
    t.equal((await head({ 'if-none-match': tag })).statusCode, 304)
  })

  t.test('with w: a smaller copy with a tag of its own; not one that is wider', async (t) => {
    for (const w of [160, 320, 640]) {
      const { rawPayload, headers } = await get({}, `?w=${w}`)
      t.match(await sharp(rawPayload).metadata(), { format: 'jpeg', width: w, height: w * 0.75 })
      t.equal(headers.etag, `"${file.sha256}.w${w}"`)
      t.equal(headers['content-length'], String(rawPayload.length))
    }
    t.equal((await get({}, '?w=1280')).headers.etag, tag)
    t.equal((await get({}, '?w=161')).statusCode, 422)
  })

  t.test('with Accept: application/json, as generated clients send: the image; errors in JSON', async (t) => {
    for (const accept of ['application/json', 'application/json; charset=utf-8', 'application/vnd.shop.v1+json']) {
      const { statusCode, headers, rawPayload } = await get({ accept })
      t.same([statusCode, headers['content-type']], [200, 'image/jpeg'], accept)
      t.same(rawPayload, bytes)
    }
    const missing = await shop.get(`/api/v1/files/file_${'0'.repeat(20)}`, { accept: 'application/json' })
    t.same([missing.statusCode, missing.json().error.code], [404, 'not_found'])
  })

  t.test('with Accept that excludes images: 406', async (t) => {
    t.equal((await get({ accept: 'text/html' })).statusCode, 406)
    t.equal((await get({ accept: 'application/json;q=0, text/html' })).statusCode, 406)
    t.equal((await get({ accept: 'image/avif,image/webp,image/*,*/*;q=0.8' })).statusCode, 200)
  })
})

t.test('a connection that ends in the middle of a picture leaves nothing open', async (t) => {
  const { shop } = await listening(t)
  const file = (await post(shop, fileForm(await pictureOf(limit)))).json()
  const { port } = shop.app.server.address() as AddressInfo
  const openFiles = async () => (await readdir('/proc/self/fd').catch(() => [])).length
  const before = await openFiles()
  for (let i = 0; i < 20; i++) {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write(`GET ${file.url} HTTP/1.1\r\nHost: shop\r\n\r\n`)
    await new Promise((resolve) => socket.once('data', resolve))
    socket.destroy()
  }
  await sleep(300)
  t.ok((await openFiles()) <= before + 2)
})
