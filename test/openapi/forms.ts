// What forms (multipart/form-data) may carry.

import { post, type Row, type Send, writing } from './served.ts'

const text = { type: 'string', maxLength: 5 }
const file = { type: 'string', format: 'binary', maxLength: 10 }
const fields = {
  name: text,
  watts: { type: 'integer' },
  tags: { type: 'array', items: text },
  size: { type: 'object', properties: { w: { type: 'integer' } } },
}
const png = { contentType: 'image/png' }

const formOf = (properties: object, encoding: object = {}, more: object = {}) => ({
  content: {
    'multipart/form-data': { schema: { type: 'object', additionalProperties: false, properties, ...more }, encoding },
  },
})
const served = (...form: Parameters<typeof formOf>) => writing({ requestBody: formOf(...form) })

const part = (name: string, content: string, type = 'image/png', filename = 'a') =>
  `content-disposition: form-data; name="${name}"; filename="${filename}"\r\ncontent-type: ${type}\r\n\r\n${content}`
const field = (name: string, value: string) => `content-disposition: form-data; name="${name}"\r\n\r\n${value}`

const sender =
  (send: Send) =>
  async (...parts: string[]) => {
    const body = `${parts.map((one) => `--x\r\n${one}\r\n`).join('')}--x--\r\n`
    const response = await send(post(body, 'multipart/form-data; boundary=x'))
    const { errors, body: received } = response.json()
    return response.statusCode === 200
      ? received
      : [
          response.statusCode,
          ...(errors ?? []).map((one: { field: string; rule: string }) => `${one.field} ${one.rule}`),
        ]
  }

const refuses = (construct: string, form: ReturnType<typeof formOf>, ...what: string[]): Row => ({
  construct,
  served: writing({ requestBody: form }),
  findings: what.map((one) => `/paths/~1lamps/post/requestBody: ${one}`),
})

export const forms: readonly Row[] = [
  {
    construct: '`multipart/form-data` with one file',
    served: served({ file }, { file: png }),
    honoured: async (t, send) => {
      const ask = sender(send)
      t.same(await ask(part('file', 'abc')), { file: 'abc' })
      t.same(await ask(part('file', 'abc', 'image/gif')), [415, 'file part_type'])
      t.same(await ask(part('file', '12345678901')), [413])
    },
  },
  {
    construct: '`multipart/form-data` with files and fields: text, numbers, lists, JSON',
    served: served(
      { ...fields, file },
      { file: png },
      { required: ['name', 'file'], dependentRequired: { watts: ['size'] } },
    ),
    honoured: async (t, send) => {
      const ask = sender(send)
      const [name, abc] = [field('name', 'a'), part('file', 'abc')]
      const others = [field('watts', '5'), field('tags', 'x'), field('tags', 'y'), field('size', '{"w":1}')]
      const whole = { name: 'a', watts: 5, tags: ['x', 'y'], size: { w: 1 }, file: 'abc' }
      t.same(await ask(name, abc, ...others), whole)
      t.same(await ask(abc), [422, 'name required'])
      t.same(await ask(abc, name, field('watts', '5')), [422, 'size dependent_required'])
      t.same(await ask(name), [422, 'file required'])
      t.same(await ask(abc, name, field('watts', 'x'), field('size', '{}')), [422, 'watts type'])
      t.same(await ask(abc, name, field('size', '{')), [400])
      t.same(await ask(abc, name, field('other', 'x')), [422, 'other unknown'])
      t.same(await ask(abc, name, field('name', 'b')), [422, 'name repeated'])
      t.same(await ask(abc, field('name', 'a'.repeat(70_000))), [413])
    },
  },
  {
    construct: '`multipart/form-data` with several files, each with its types and its size',
    served: served(
      { front: { ...file, maxLength: 3 }, manual: { ...file, 'x-max-bytes': 20 } },
      { front: png, manual: { contentType: 'application/pdf, text/html' } },
      { required: ['front'] },
    ),
    honoured: async (t, send) => {
      const ask = sender(send)
      const manual = part('manual', 'x'.repeat(20), 'text/html')
      t.same(await ask(part('front', 'abc'), manual), { front: 'abc', manual: 'x'.repeat(20) })
      t.same(await ask(manual, part('front', 'abc')), { front: 'abc', manual: 'x'.repeat(20) })
      t.same(await ask(part('front', 'abc')), { front: 'abc' })
      t.same(await ask(manual), [422, 'front required'])
      t.same(await ask(part('front', 'abcd'), manual), [413])
      t.same(await ask(part('front', 'abc'), part('manual', 'x'.repeat(21), 'text/html')), [413])
      t.same(await ask(part('front', 'abc', 'text/html')), [415, 'front part_type'])
      t.same(await ask(part('front', 'abc'), part('front', 'abc')), [422, 'front repeated'])
    },
  },
  {
    construct: '`multipart/form-data` with a list of files: `minItems`, `maxItems`',
    served: served(
      { photos: { type: 'array', minItems: 1, maxItems: 2, items: file }, name: text },
      { photos: png },
      { required: ['photos'] },
    ),
    honoured: async (t, send) => {
      const ask = sender(send)
      const [a, b] = [part('photos', 'a'), part('photos', 'b')]
      t.same(await ask(a), { photos: ['a'] })
      t.same(await ask(a, field('name', 'x'), b), { photos: ['a', 'b'], name: 'x' }, 'in the order of the form')
      t.same(await ask(a, b, a), [422, 'photos max_items'])
      t.same(await ask(field('name', 'x')), [422, 'photos required'])
      t.same(await ask(a, part('photos', 'b', 'text/html')), [415, 'photos part_type'])
      t.same(await ask(a, part('photos', '12345678901')), [413])
      t.same(await ask(a, field('photos', 'text')), [422, 'photos file'])
    },
  },
  {
    construct: '`multipart/form-data` with a file by `contentMediaType`, or a list of them',
    served: served({
      one: { contentMediaType: 'image/png', 'x-max-bytes': 10 },
      many: { type: 'array', maxItems: 2, items: { contentMediaType: 'text/csv', 'x-max-bytes': 10 } },
    }),
    honoured: async (t, send) => {
      const ask = sender(send)
      const csv = part('many', 'a,b', 'text/csv')
      t.same(await ask(part('one', 'abc'), csv, csv), { one: 'abc', many: ['a,b', 'a,b'] })
      t.same(await ask(part('one', 'abc', 'text/csv')), [415, 'one part_type'])
    },
  },
  {
    construct: '`multipart/form-data` with fields alone, also where a browser gives them names of files',
    served: served(fields, {}, { required: ['name'] }),
    honoured: async (t, send) => {
      const ask = sender(send)
      const blob = part('size', '{"w":1}', 'application/json', 'blob')
      t.same(await ask(field('name', 'a'), blob), { name: 'a', size: { w: 1 } })
      t.same(await ask(field('name', 'a'), part('other', 'abc')), [422, 'other unknown'])
      t.same(await ask(blob), [422, 'name required'])
    },
  },
  refuses(
    '`multipart/form-data` that is open, or names no parts',
    formOf({ a: text }, {}, { additionalProperties: true }),
    'a form is a closed object (additionalProperties: false) that names its parts in properties; ' +
      'a file is type: string, format: binary',
  ),
  refuses(
    'a file of a form without media types or size, a list of them without `maxItems`',
    formOf({ files: { type: 'array', items: { type: 'string', format: 'binary' } } }),
    'the file files has no x-max-bytes',
    'the encoding of the file files must name its media types',
    'the list of files files has no maxItems',
  ),
  refuses(
    'a list of files that says more of them (`uniqueItems`, `contains`)',
    formOf({ files: { type: 'array', maxItems: 2, items: file, uniqueItems: true } }, { files: png }),
    'of the list of files files nothing checks uniqueItems: it may say type, items, minItems, maxItems',
  ),
]
