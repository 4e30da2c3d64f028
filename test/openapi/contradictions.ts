// Schemas that nothing satisfies, and those that JSON Schema libraries take otherwise than they are meant.

import { answering, post, type Row, ref, sending } from './served.ts'

const text = { type: 'string' }
const integer = { type: 'integer' }
const closed = { type: 'object', additionalProperties: false }
const at = '/components/schemas/Lamp'

const rejects = (construct: string, schemas: Record<string, object>, ...findings: string[]): Row => ({
  construct,
  served: sending(ref('Lamp'), { schemas }),
  findings,
})

/** What is sent, and what the handler is given, or the status of the refusal. */
const gives = (construct: string, schemas: Record<string, object>, cases: readonly [unknown, unknown][]): Row => ({
  construct,
  served: sending(ref('Lamp'), { schemas }),
  honoured: async (t, send) => {
    for (const [body, expected] of cases) {
      const response = await send(typeof body === 'string' ? { ...post({}), body } : post(body))
      const actual = response.statusCode === 200 ? response.json().body : response.statusCode
      t.same(actual, expected, JSON.stringify(body))
    }
  },
})

const pet = (kind: string, name: string, value: number) => ({
  ...closed,
  required: ['kind'],
  properties: { kind: { const: kind }, [name]: { ...integer, default: value } },
})
const pets = { Cat: pet('cat', 'lives', 9), Dog: pet('dog', 'tricks', 1) }

export const contradictions: readonly Row[] = [
  gives(
    'defaults in `oneOf` and `anyOf`: those of the alternative that matches',
    {
      ...pets,
      Lamp: {
        type: 'object',
        properties: { one: { oneOf: [ref('Cat'), ref('Dog')] }, any: { anyOf: [ref('Cat'), ref('Dog')] } },
      },
    },
    [
      [{ one: { kind: 'dog' } }, { one: { kind: 'dog', tricks: 1 } }],
      [{ one: { kind: 'cat' } }, { one: { kind: 'cat', lives: 9 } }],
      [{ any: { kind: 'dog' } }, { any: { kind: 'dog', tricks: 1 } }],
      [{ any: { kind: 'cow' } }, 422],
    ],
  ),
  gives(
    'a default in `not`, `if` or `contains`: fills nothing in',
    {
      Lamp: {
        type: 'object',
        properties: {
          a: {},
          list: { type: 'array', contains: { properties: { n: { default: 1 } }, required: ['n'] } },
        },
        not: { properties: { a: { const: 1, default: 1 } }, required: ['a'] },
        if: { properties: { b: { default: 2 } }, required: ['b'] },
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
        then: { required: ['a'] },
      },
    },
    [
      [{}, {}],
      [{ a: 1 }, 422],
      [{ b: 2 }, 422],
      [{ list: [{}] }, 422],
      [{ list: [{ n: 2 }] }, { list: [{ n: 2 }] }],
    ],
  ),
  gives(
    'a default of a read-only member: of responses alone',
    { Lamp: { type: 'object', properties: { lit: { type: 'boolean', readOnly: true, default: false }, name: text } } },
    [
      [{ name: 'a' }, { name: 'a' }],
      [{ lit: false }, 422],
    ],
  ),
  gives('`multipleOf` with a fraction, in decimal', { Lamp: { type: 'number', multipleOf: 0.01 } }, [
    [19.99, 19.99],
    [0.07, 0.07],
    [4.35, 4.35],
    [-1.1, -1.1],
    [1.005, 422],
    ['1e300', 1e300],
  ]),
  gives('integers beyond 2⁵³, which JavaScript would change: 422', { Lamp: { type: ['integer', 'null'] } }, [
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', 422],
    ['-9007199254740993', 422],
    [null, null],
  ]),
  gives(
    '`int8`, `int16`, `int32`, `int64`, and the same without a sign',
    {
      Lamp: {
        properties: Object.fromEntries(
          ['int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64'].map((format) => [
            format,
            { ...integer, format },
          ]),
        ),
      },
    },
    [
      [
        { int8: -128, int16: 32_767, uint8: 255, uint32: 4_294_967_295 },
        { int8: -128, int16: 32_767, uint8: 255, uint32: 4_294_967_295 },
      ],
      [{ int8: 128 }, 422],
      [{ int32: 2_147_483_648 }, 422],
      [{ uint16: 65_536 }, 422],
      [{ uint64: -1 }, 422],
      ['{"uint64":18446744073709551615}', 422],
    ],
  ),
  {
    construct: 'a response that is several alternatives of `anyOf` at once',
    served: answering(
      { anyOf: [ref('Named'), ref('Priced')] },
      {
        schemas: {
          Named: { type: 'object', properties: { name: text } },
          Priced: { type: 'object', properties: { price: integer } },
        },
      },
      () => answersInTurn.shift(),
    ),
    honoured: async (t, send, log) => {
      answersInTurn.push({ name: 'a', price: 1 }, { name: 'a', price: 1, cost: 1 })
      t.equal((await send('/lamps')).statusCode, 200)
      t.equal((await send('/lamps')).statusCode, 500)
      t.equal(log.length, 1)
    },
  },
  rejects(
    'a schema that is made of itself, by `$ref`, `allOf`, `anyOf` or `oneOf`',
    { Lamp: { allOf: [ref('Light')] }, Light: { anyOf: [ref('Lamp'), text] } },
    `${at}: is made of itself: refer to it from a member or an entry, or leave the reference out`,
  ),
  rejects(
    'a `$ref` that leads in a circle',
    { Lamp: ref('Light'), Light: ref('Lamp') },
    '/paths/~1lamps/post/requestBody/content/application~1json/schema: ' +
      '#/components/schemas/Lamp leads in a circle: one of its schemas must say what it is',
    `${at}: #/components/schemas/Light leads in a circle: one of its schemas must say what it is`,
    '/components/schemas/Light: #/components/schemas/Lamp leads in a circle: one of its schemas must say what it is',
  ),
  rejects(
    'a `$ref` to `#/$defs`, which is of the document',
    { Lamp: { properties: { a: { $ref: '#/$defs/A' } }, $defs: { A: text } } },
    `${at}/properties/a: #/$defs/A leads nowhere: # is the document, not the schema: name it in components/schemas`,
  ),
  rejects(
    'a lower bound above the upper one',
    {
      Lamp: {
        properties: {
          a: { ...text, minLength: 5, maxLength: 4 },
          b: { type: 'number', minimum: 1, exclusiveMaximum: 1 },
        },
      },
    },
    `${at}/properties/a/minLength: minLength is above maxLength: nothing is both at least 5 and at most 4`,
    `${at}/properties/b: no number is between 1 and 1`,
  ),
  rejects(
    'a value in `enum` or `const` that is of another type than `type`',
    {
      Lamp: {
        properties: { a: { ...integer, enum: ['1', 2] }, b: { ...text, enum: ['a', null] }, c: { ...text, const: 1 } },
      },
    },
    `${at}/properties/a/enum/0: "1" is not of type integer: write it as one, or leave it out`,
    `${at}/properties/b/enum/1: null is a type of its own: add "null" to type`,
    `${at}/properties/c/const: 1 is not of type string: write it as one, or leave it out`,
  ),
  rejects(
    'a value in `enum` that a keyword beside it refuses, and an empty `enum`',
    { Lamp: { properties: { a: { enum: [] } } } },
    `${at}/properties/a/enum: enum lists no value: nothing matches it`,
  ),
  rejects(
    'a `default` that does not match its schema',
    {
      Lamp: {
        properties: { a: { ...integer, maximum: 5, default: 9 }, b: { $ref: `#${at}`, default: 'x' } },
        type: 'object',
      },
    },
    `${at}/properties/a/default: 9 does not validate: /value must be <= 5`,
    `${at}/properties/b/default: "x" does not validate: /value must be object`,
  ),
  rejects(
    'a required member that is not declared, where others are not taken or the object is answered',
    { Lamp: { ...closed, required: ['a', 'b'], properties: { a: text } } },
    `${at}/required/1: requires b, which is not declared: name it in properties (b: {}, if it may be anything)`,
  ),
  rejects(
    '`then` and `else` without `if`, `minContains` without `contains`',
    { Lamp: { type: ['object', 'array'], else: { required: ['a'] }, minContains: 1 } },
    `${at}/else: else says nothing without if`,
    `${at}/minContains: minContains says nothing without contains`,
  ),
  rejects(
    'a member of a request named `__proto__`, `constructor` or `prototype`',
    { Lamp: { type: 'object', properties: { constructor: text } } },
    `${at}/properties/constructor: a body with a member constructor is refused, for the safety of JavaScript: ` +
      'name it otherwise',
  ),
  rejects(
    'an integer beyond 2⁵³ in `enum` or `const`',
    { Lamp: { enum: [1, 2 ** 53] } },
    `${at}/enum/1: is an integer beyond 2^53, which JSON loses: write it as a text`,
  ),
  rejects(
    '`required: true` of a member',
    { Lamp: { type: 'object', properties: { name: { type: 'string', required: true } } } },
    `${at}/properties/name/required: required is a list of names: write it beside properties`,
  ),
  rejects(
    'a bound that is too large for a number (`1e400`)',
    { Lamp: { type: 'number', maximum: Number.POSITIVE_INFINITY } },
    `${at}/maximum: maximum is too large for a number: leave it out`,
  ),
  gives(
    '`enum` of mixed types',
    { Lamp: { enum: [1, 'a', null, true, [1], { a: 1 }] } },
    [1, 'a', null, true, [1], { a: 1 }]
      .map((value): [unknown, unknown] => [JSON.stringify(value), value])
      .concat([
        ['2', 422],
        ['[2]', 422],
      ]),
  ),
]

const answersInTurn: object[] = []
