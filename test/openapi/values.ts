// What values schemas take, beyond the ordinary: each in a request or a response, or both.

import { responses, takes } from './schemas.ts'
import { answering, type Row, ref, sending } from './served.ts'

const text = { type: 'string' }
const number = { type: 'integer' }
const closed = { additionalProperties: false }
const based = {
  Base: { type: 'object', required: ['id'], properties: { id: number } },
  Lamp: { allOf: [ref('Base')], type: 'object', required: ['name'], properties: { name: text } },
}
const tree = { Lamp: { type: 'object', properties: { name: text, child: ref('Lamp') } } }
const pet = (type: string) => ({ type: 'object', required: ['type'], properties: { type: { const: type } } })
const pets = { Cat: pet('cat'), Dog: pet('dog') }
const kinds = {
  type: 'object',
  required: ['kind'],
  properties: { kind: text },
  if: { properties: { kind: { const: 'a' } } },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: { required: ['a'], properties: { a: text } },
  else: { properties: { b: text } },
  unevaluatedProperties: false,
}

/** Names that mean something to JavaScript, JSON pointers or generated code. */
const odd = ['a/b', 'a~b', 'a.b', '$x', 'a b', '__typename', 'toString', 'hasOwnProperty', 'length', 'é', '"', '\\', '']
const oddly = (value: unknown) => Object.fromEntries(odd.map((name) => [name, value]))
const each = (status: number) => odd.map((name): [unknown, number] => [{ [name]: 'a' }, status])

const refuses = (construct: string, schemas: Record<string, object>, ...findings: string[]): Row => ({
  construct,
  served: answering(ref('Lamp'), { schemas }, {}),
  findings,
})

/** A body that is written by hand, because JSON.stringify cannot. */
const raw = (construct: string, schemas: Record<string, object>, body: string, status: number): Row => ({
  construct,
  served: sending(ref('Lamp'), { schemas }),
  honoured: async (t, send) => {
    const headers = { 'content-type': 'application/json' }
    const { statusCode } = await send({ method: 'POST', url: '/lamps', headers, body })
    t.equal(statusCode, status)
  },
})

export const values: readonly Row[] = [
  takes('`patternProperties` of a closed object', { Lamp: { patternProperties: { '^x-': text }, ...closed } }, [
    [{ 'x-a': 'a' }, 200],
    [{ 'x-a': 1 }, 422],
    [{ a: 'a' }, 422],
  ]),
  takes('`dependentSchemas`', { Lamp: { properties: { a: text }, dependentSchemas: { a: { required: ['b'] } } } }, [
    [{ a: 'a', b: 'b' }, 200],
    [{ a: 'a' }, 422],
  ]),
  responses(
    '`dependentRequired` in a response',
    { Lamp: { type: 'object', properties: { a: text, b: text }, dependentRequired: { a: ['b'] } } },
    [
      [{ a: 'a', b: 'b' }, 200],
      [{}, 200],
      [{ a: 'a' }, 500],
    ],
  ),
  takes('`maxContains`', { Lamp: { type: 'array', contains: { const: 'a' }, minContains: 0, maxContains: 1 } }, [
    [['a', 'b'], 200],
    [['a', 'a'], 422],
  ]),
  takes('`prefixItems` with `items: false`', { Lamp: { type: 'array', prefixItems: [text, number], items: false } }, [
    [['a', 1], 200],
    [['a', 1, 2], 422],
  ]),
  takes('`if`, `then`, `else` in a request, with `unevaluatedProperties: false`', { Lamp: kinds }, [
    [{ kind: 'a', a: 'x' }, 200],
    [{ kind: 'a' }, 422],
    [{ kind: 'b', b: 'x' }, 200],
    [{ kind: 'b', a: 'x' }, 422],
  ]),
  takes(
    '`$defs` of a schema, by a `$ref` from the root of the document',
    { Lamp: { properties: { a: { $ref: '#/components/schemas/Lamp/$defs/Watt' } }, $defs: { Watt: number } } },
    [
      [{ a: 1 }, 200],
      [{ a: 'a' }, 422],
    ],
  ),
  refuses(
    'a `$ref` to an anchor, or to a file that was not bundled',
    { Lamp: { properties: { a: { $ref: '#watt' }, b: { $ref: 'lamps.yaml#/Lamp' } } } },
    '/components/schemas/Lamp/properties/a: #watt leads nowhere: references lead to places of this document',
    '/components/schemas/Lamp/properties/b: lamps.yaml#/Lamp leads nowhere: references lead to places of this document',
  ),
  takes(
    '`additionalProperties` with a schema, in a request',
    { Lamp: { type: 'object', additionalProperties: number } },
    [
      [{ a: 1 }, 200],
      [{ a: 'a' }, 422],
    ],
  ),
  responses(
    '`additionalProperties` with a schema, in a response',
    { Lamp: { type: 'object', additionalProperties: number } },
    [
      [{ a: 1 }, 200],
      [{ a: 'a' }, 500],
    ],
  ),
  takes(
    'a discriminator that maps values to names and references',
    {
      ...pets,
      Lamp: {
        oneOf: [ref('Cat'), ref('Dog')],
        discriminator: { propertyName: 'type', mapping: { cat: 'Cat', dog: ref('Dog').$ref } },
      },
    },
    [
      [{ type: 'cat' }, 200],
      [{ type: 'dog' }, 200],
      [{ type: 'fox' }, 422],
    ],
  ),
  refuses(
    'a discriminator that maps a value to no alternative',
    {
      ...pets,
      Lamp: { oneOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'type', mapping: { cat: 'Cta' } } },
    },
    '/components/schemas/Lamp: the discriminator maps cat to Cta, which is no branch. ' +
      'Did you mean #/components/schemas/Cat?',
  ),
  takes(
    '`oneOf` whose alternatives overlap: what matches two is refused',
    { Lamp: { oneOf: [number, { type: 'number' }] } },
    [
      [1.5, 200],
      [1, 422],
    ],
  ),
  responses('`allOf` beside `properties`, in a response', based, [
    [{ id: 1, name: 'a' }, 200],
    [{ name: 'a' }, 500],
    [{ id: 1, name: 'a', other: 1 }, 500],
  ]),
  responses(
    'a reference or null',
    { ...pets, Lamp: { type: 'object', properties: { pet: { oneOf: [ref('Cat'), { type: 'null' }] } } } },
    [
      [{ pet: null }, 200],
      [{ pet: { type: 'cat' } }, 200],
      [{ pet: { type: 'dog' } }, 500],
    ],
  ),
  takes(
    '`const` and `enum` of null, lists and objects',
    { Lamp: { properties: { a: { const: null }, b: { enum: [{ y: 1 }, []] }, c: { const: { x: [1] } } } } },
    [
      [{ a: null, b: [], c: { x: [1] } }, 200],
      [{ a: 0 }, 422],
      [{ b: { y: 2 } }, 422],
      [{ c: { x: [2] } }, 422],
    ],
  ),
  takes(
    '`false` as the schema of a member: it is not there',
    { Lamp: { type: 'object', properties: { a: false, b: true } } },
    [
      [{ b: 1 }, 200],
      [{ a: 1 }, 422],
    ],
  ),
  takes('`maxProperties`', { Lamp: { type: 'object', maxProperties: 1 } }, [
    [{ a: 1 }, 200],
    [{ a: 1, b: 1 }, 422],
  ]),
  takes('lengths, in characters and not in UTF-16 units', { Lamp: { type: 'string', minLength: 1, maxLength: 1 } }, [
    ['👍', 200],
    ['ab', 422],
  ]),
  takes('a `pattern` beyond ASCII, without `x-strict`', { Lamp: { type: 'string', pattern: '^\\p{L}+$' } }, [
    ['é漢', 200],
    ['1', 422],
  ]),
  takes('a date that the calendar does not have: 422', { Lamp: { type: 'string', format: 'date' } }, [
    ['2024-02-29', 200],
    ['2023-02-29', 422],
  ]),
  takes('members with any name', { Lamp: { type: 'object', ...closed, properties: oddly(number) } }, [
    [oddly(1), 200],
    ...each(422),
  ]),
  responses('members with any name, in a response', { Lamp: { type: 'object', properties: oddly(number) } }, [
    [oddly(1), 200],
    ...each(500),
  ]),
  takes(
    'schemas whose names have dots and hyphens',
    { Lamp: { properties: { a: ref('v1.Lamp-In_2') } }, 'v1.Lamp-In_2': number },
    [
      [{ a: 1 }, 200],
      [{ a: 'a' }, 422],
    ],
  ),
  takes(
    'schemas that refer to each other',
    {
      Lamp: { type: 'object', properties: { shade: ref('Shade') } },
      Shade: { type: 'object', properties: { lamps: { type: 'array', items: ref('Lamp') } } },
    },
    [
      [{ shade: { lamps: [{}] } }, 200],
      [{ shade: { lamps: [1] } }, 422],
    ],
  ),
  raw('a number that is too large for JavaScript: 422', { Lamp: { type: 'number' } }, '1e400', 422),
  raw(
    'a recursive body that is nested thousands deep: 400',
    tree,
    `${'{"child":'.repeat(5000)}{}${'}'.repeat(5000)}`,
    400,
  ),
  takes(
    '`readOnly` in the entries of a list, in a request',
    {
      Lamp: { type: 'array', items: { type: 'object', properties: { id: { ...number, readOnly: true }, name: text } } },
    },
    [
      [[{ name: 'a' }], 200],
      [[{ id: 1 }], 422],
    ],
  ),
  responses(
    '`writeOnly` in the values of a map, in a response',
    {
      Lamp: { additionalProperties: { type: 'object', properties: { pin: { ...text, writeOnly: true }, name: text } } },
    },
    [
      [{ a: { name: 'a' } }, 200],
      [{ a: { pin: '1' } }, 500],
    ],
  ),
  takes('a body that is an object or null', { Lamp: { type: ['object', 'null'], properties: { a: text } } }, [
    [null, 200],
    [{ a: 'a' }, 200],
    ['a', 422],
  ]),
  takes('a JSON body that is a text, by itself', { Lamp: text }, [
    ['a', 200],
    [1, 422],
  ]),
  responses('a response that is null', { Lamp: { type: 'null' } }, [
    [null, 200],
    [0, 500],
  ]),
  responses('a response that is `false`', { Lamp: { type: 'boolean' } }, [
    [false, 200],
    ['a', 500],
  ]),
]
