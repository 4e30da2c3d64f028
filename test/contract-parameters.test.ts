import t from 'tap'
import { compile } from '../src/contract/compile/contract.ts'
import type { Operation } from '../src/contract/serve/contract.ts'
import { decoder } from '../src/contract/serve/parameters.ts'

const query = (name: string, schema: object, more: object = {}) => ({ name, in: 'query', schema, ...more })
const document = {
  components: { schemas: { Page: { type: 'integer' }, Size: { type: ['integer', 'null'] } } },
  paths: {
    '/lamps/{lamp_id}': {
      get: {
        operationId: 'listLamps',
        responses: {},
        parameters: [
          { name: 'lamp_id', in: 'path', schema: { type: 'integer' } },
          query('page', { $ref: '#/components/schemas/Page', default: 1 }),
          query('size', { $ref: '#/components/schemas/Size' }),
          query('price', { type: 'number' }),
          query('active', { type: 'boolean' }),
          query('name', { type: 'string' }),
          query('filter[price]', { type: 'integer' }),
          query('tags', { type: 'array', items: { type: 'string' } }, { explode: false }),
          query('ids', { type: 'array', items: { type: 'integer' } }, { explode: false }),
          { name: 'Max-Watts', in: 'header', schema: { type: 'integer' } },
          { name: 'session', in: 'cookie', schema: { type: 'string' } },
        ],
      },
    },
  },
}
const decode = decoder(compile(document).operations[0] as Operation)
const search = (text: string) => {
  const { query, violations } = decode({ params: {}, search: text, headers: {} })
  return { query: { ...query }, violations }
}

function decoded(text: string, query: object): void {
  t.test(`?${text} is ${JSON.stringify(query)}`, async (t) => t.strictSame(search(text), { query, violations: [] }))
}

// Text that is exactly a value becomes one.
decoded('', {})
decoded('page=2&size=0&price=-19.99&active=true', { page: 2, size: 0, price: -19.99, active: true })
decoded('active=false', { active: false })
decoded('page=-7', { page: -7 })
decoded('name=table+lamp', { name: 'table lamp' })
decoded('name=a%2Bb%26c%3Dd', { name: 'a+b&c=d' })
decoded('name=a=b==', { name: 'a=b==' })
decoded('name=%EB%9E%A8%ED%94%84', { name: '램프' })
decoded('n%61me=Lamp', { name: 'Lamp' })
decoded('filter%5Bprice%5D=1', { 'filter[price]': 1 })
decoded('filter[price]=1', { 'filter[price]': 1 })
decoded('tags=a,b,,a', { tags: ['a', 'b', '', 'a'] })
decoded('tags=', { tags: [] })
decoded('tags=a&page=2&tags=b,c', { tags: ['a', 'b', 'c'], page: 2 })
decoded('ids=1&ids=&ids=x', { ids: [1, 'x'] })
decoded('ids=1,2,x', { ids: [1, 2, 'x'] })
decoded('&&page=2&', { page: 2 })

// Everything else stays text, which validation refuses.
for (const value of [
  '0x10',
  '1e0',
  '01',
  '-0',
  '1.0',
  '1_0',
  'Infinity',
  'NaN',
  '',
  '--1',
  '12345678901234567',
  '１',
]) {
  decoded(`page=${value}`, { page: value })
}
for (const value of ['0x10', '1e0', '01', '-0', '-0.00', '.5', '5.', 'Infinity', ''])
  decoded(`price=${value}`, { price: value })
for (const value of ['TRUE', '1', 'yes', 'null', '']) decoded(`active=${value}`, { active: value })
decoded('page=+1', { page: ' 1' })
decoded('page=%2B1', { page: '+1' })
decoded('page=1%20', { page: '1 ' })
decoded('page=1%0A', { page: '1\n' })
decoded('page', { page: '' })
decoded('page=null', { page: 'null' })

// What may be null, and of which no text is 'null', is null.
decoded('size=null', { size: null })
decoded('size=NULL', { size: 'NULL' })
decoded('size=', { size: '' })

function violated(text: string, field: string, rule: string): void {
  t.test(`?${text} is refused: ${field} ${rule}`, async (t) => {
    t.match(search(text).violations, [{ field, rule }])
    t.equal(search(text).violations.length, 1)
  })
}

violated('colour=red', 'query.colour', 'unknown')
violated('Page=1', 'query.Page', 'unknown')
violated('page[]=1', 'query.page[]', 'unknown')
violated('=1', 'query.', 'unknown')
violated('page=1&p%61ge=1', 'query.page', 'repeated')
violated('constructor=1', 'query.constructor', 'unknown')
violated('__proto__=1', 'query.__proto__', 'unknown')
violated('toString', 'query.toString', 'unknown')

t.test('a repeated name keeps its first value', async (t) => t.same(search('page=1&page=2').query, { page: 1 }))

t.test('a decoded query inherits nothing, so no name is there already', async (t) => {
  const { query } = decode({ params: {}, search: '__proto__=1&constructor=2', headers: {} })
  for (const name of ['constructor', '__proto__', 'toString']) t.notOk(name in query, name)
  t.same(Object.keys(query), [])
})

t.test('a long unknown name is not repeated in full', async (t) => {
  t.equal(search(`${'x'.repeat(8000)}=1`).violations[0]?.field.length, 'query.'.length + 100)
})

for (const text of ['name=%', 'name=%zz', 'name=%ff', 'name=%C0%AF', 'name=%ED%A0%80', '%=1', 'unknown=%E0%A4']) {
  t.test(`?${text} cannot be decoded: 400 bad_request`, async (t) => {
    t.throws(() => search(text), { name: 'Problem', code: 'bad_request' })
  })
}

const pairs = (count: number, pair = 'x=1') => Array.from({ length: count }, () => pair).join('&')
const tooMany = { field: 'query', rule: 'max_items', facts: { limit: 100 } }

t.test('a hundred pairs are accepted', async (t) => {
  const { query, violations } = search(`${pairs(99)}&page=2`)
  t.same(query, { page: 2 })
  t.notOk(violations.some(({ field }) => field === 'query'))
})
t.test('a hundred and one pairs are refused, and only a hundred are decoded', async (t) => {
  const { query, violations } = search(`${pairs(100)}&page=2`)
  t.same(query, {})
  t.match(violations, [tooMany])
  t.equal(violations.length, 101)
})
t.test('empty pairs count, so that nothing behind them is overlooked', async (t) => {
  t.match(search(`${pairs(100, '')}&page=2&colour=red`).violations, [tooMany])
})

t.test('path, headers and cookies are decoded alike, by their declared names', async (t) => {
  const headers = { 'max-watts': '60', 'x-other': '1', cookie: 'a=1; session=a=b%20; session=second; =c; d' }
  const { path, header, cookie } = decode({ params: { lamp_id: '7', other: '1' }, search: '', headers })
  t.same({ ...path }, { lamp_id: 7 })
  t.same({ ...header }, { 'max-watts': 60 })
  t.same({ ...cookie }, { session: 'a=b%20' })
})
t.test('absent parameters stay absent', async (t) => {
  const { path, header, cookie } = decode({ params: {}, search: '', headers: {} })
  t.same([path, header, cookie].map(Object.keys), [[], [], []])
})
t.test('a header that came twice is one text, which is no number', async (t) => {
  t.same({ ...decode({ params: {}, search: '', headers: { 'max-watts': ['1', '2'] } }).header }, { 'max-watts': '1,2' })
})
