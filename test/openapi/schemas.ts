// What schemas may say.

import { answering, post, type Row, ref, sending, strict } from './served.ts'

const text = { type: 'string' }
const named = { type: 'object', required: ['name'], properties: { name: text } }
const priced = { type: 'object', properties: { price: { type: 'integer' } } }
const closed = { additionalProperties: false }
const at = '/components/schemas/Lamp'

/** Bodies that are taken, with what the handler gets, or refused. */
export const takes = (construct: string, schemas: Record<string, object>, cases: [unknown, number][]): Row => ({
  construct,
  served: sending(ref('Lamp'), { schemas }),
  honoured: async (t, send) => {
    for (const [body, status] of cases) {
      const response = await send(post(body))
      t.equal(response.statusCode, status, `${JSON.stringify(body)} ${response.body}`)
      if (status === 200) t.same(response.json().body, body)
    }
  },
})

/** Bodies that are answered, or a logged 500. */
export const responses = (construct: string, schemas: Record<string, object>, cases: [unknown, number][]): Row => {
  let next: unknown
  return {
    construct,
    served: answering(ref('Lamp'), { schemas }, () => next),
    honoured: async (t, send, log) => {
      for (const [body, status] of cases) {
        next = body
        t.equal((await send('/lamps')).statusCode, status, JSON.stringify(body))
      }
      t.equal(log.length, cases.filter(([, status]) => status === 500).length)
    },
  }
}

const rejects = (construct: string, schemas: Record<string, object>, ...findings: string[]): Row => ({
  construct,
  served: answering(ref('Lamp'), { schemas }, {}),
  findings,
})

const pet = (type: string) => ({
  type: 'object',
  required: ['type'],
  properties: { type: { const: type }, name: text },
})
const pets = (more: object) => ({
  Lamp: { oneOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'type', ...more } },
})

export const schemas: readonly Row[] = [
  takes(
    '`readOnly` in a request: not required, and refused',
    {
      Lamp: {
        type: 'object',
        required: ['id', 'name'],
        properties: { id: { type: 'integer', readOnly: true }, name: text },
      },
    },
    [
      [{ name: 'a' }, 200],
      [{ id: 1, name: 'a' }, 422],
    ],
  ),
  responses(
    '`readOnly` in an answer: required',
    {
      Lamp: { type: 'object', required: ['id'], properties: { id: { type: 'integer', readOnly: true } } },
    },
    [
      [{ id: 1 }, 200],
      [{}, 500],
    ],
  ),
  takes(
    '`writeOnly` in a request',
    {
      Lamp: { type: 'object', required: ['pin'], properties: { pin: { ...text, writeOnly: true } } },
    },
    [
      [{ pin: '1' }, 200],
      [{}, 422],
    ],
  ),
  responses(
    '`writeOnly` in an answer: not required, and never sent',
    {
      Lamp: { type: 'object', required: ['pin'], additionalProperties: true, properties: { pin: ref('Pin') } },
      Pin: { ...text, writeOnly: true },
    },
    [
      [{}, 200],
      [{ pin: '1' }, 500],
    ],
  ),
  takes(
    '`readOnly` through `$ref` and `allOf`, required elsewhere',
    {
      Lamp: { allOf: [ref('Base'), { required: ['id', 'name'] }] },
      Base: { type: 'object', properties: { id: ref('Id'), name: text } },
      Id: { type: 'integer', readOnly: true },
    },
    [
      [{ name: 'a' }, 200],
      [{ id: 1, name: 'a' }, 422],
    ],
  ),
  takes(
    '`x-sent-back`: read-only members go to the handler',
    {
      Lamp: { type: 'object', 'x-sent-back': true, properties: { id: { type: 'integer', readOnly: true } } },
    },
    [
      [{ id: 1 }, 200],
      [{ id: 'x' }, 422],
    ],
  ),
  responses('answers are closed: an undocumented member is a logged 500', { Lamp: named }, [
    [{ name: 'a' }, 200],
    [{ name: 'a', x: 1 }, 500],
  ]),
  responses('`additionalProperties: true` keeps a response open', { Lamp: { ...named, additionalProperties: true } }, [
    [{ name: 'a', x: 1 }, 200],
  ]),
  responses('a response with `allOf`', { Lamp: { allOf: [ref('Named'), priced] }, Named: named }, [
    [{ name: 'a', price: 1 }, 200],
    [{ name: 'a', price: 1, x: 1 }, 500],
    [{ price: 1 }, 500],
  ]),
  responses(
    'a response with `allOf` around `oneOf`',
    {
      Lamp: {
        allOf: [ref('Named')],
        oneOf: [
          { ...priced, required: ['price'] },
          { type: 'object', required: ['sum'], properties: { sum: { type: 'integer' } } },
        ],
      },
      Named: named,
    },
    [
      [{ name: 'a', sum: 1 }, 200],
      [{ name: 'a', sum: 1, x: 1 }, 500],
    ],
  ),
  responses(
    'a response with `if`, `then`, `else`',
    {
      Lamp: {
        ...named,
        if: { properties: { name: { const: 'a' } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword
        then: priced,
        else: { properties: { sum: { type: 'integer' } } },
      },
    },
    [
      [{ name: 'a', price: 1 }, 200],
      [{ name: 'b', sum: 1 }, 200],
      [{ name: 'b', price: 1 }, 500],
    ],
  ),
  takes(
    '`allOf` with `unevaluatedProperties: false` in a request',
    {
      Lamp: { allOf: [ref('Named'), priced], unevaluatedProperties: false },
      Named: named,
    },
    [
      [{ name: 'a', price: 1 }, 200],
      [{ name: 'a', x: 1 }, 422],
    ],
  ),
  rejects(
    '`allOf` of closed objects, which nothing satisfies',
    { Lamp: { allOf: [{ ...named, ...closed }, priced] } },
    `${at}/allOf/0: allOf/0 is closed (additionalProperties: false), so price is refused: leave that out, and say ` +
      'unevaluatedProperties: false beside allOf',
  ),
  takes('an open request', { Lamp: named }, [[{ name: 'a', x: 1 }, 200]]),
  takes(
    '`anyOf`, `not`, `dependentRequired`, `patternProperties`, `propertyNames`, `minProperties`',
    {
      Lamp: {
        type: 'object',
        minProperties: 1,
        patternProperties: { '^n': text },
        propertyNames: { maxLength: 3 },
        not: { required: ['x'] },
        dependentRequired: { n: ['m'] },
      },
    },
    [
      [{ n: 'a', m: 1 }, 200],
      [{}, 422],
      [{ x: 1 }, 422],
      [{ n: 'a' }, 422],
      [{ long: 1 }, 422],
    ],
  ),
  takes(
    '`prefixItems`, `uniqueItems`, `unevaluatedItems`',
    {
      Lamp: { type: 'array', prefixItems: [text, { type: 'integer' }], unevaluatedItems: false, uniqueItems: true },
    },
    [
      [['a', 1], 200],
      [['a', 1, 2], 422],
    ],
  ),
  takes(
    '`const`, `enum`, `multipleOf`, `exclusiveMinimum`, `pattern`, several types',
    {
      Lamp: {
        properties: {
          a: { const: 1 },
          b: { enum: ['x', null] },
          c: { exclusiveMinimum: 0, multipleOf: 5 },
          d: { type: ['string', 'null'], pattern: '^d' },
        },
      },
    },
    [
      [{ a: 1, b: null, c: 5, d: null }, 200],
      [{ c: 0 }, 422],
      [{ d: 'e' }, 422],
    ],
  ),
  takes('`contains`, `minContains`', { Lamp: { type: 'array', contains: { const: 1 }, minContains: 2 } }, [
    [[1, 1], 200],
    [[1], 422],
  ]),
  takes('a recursive schema', { Lamp: { type: 'object', ...closed, properties: { inner: ref('Lamp') } } }, [
    [{ inner: { inner: {} } }, 200],
    [{ inner: { x: 1 } }, 422],
  ]),
  takes('boolean schemas', { Lamp: { type: 'object', properties: { a: true, b: false } } }, [
    [{ a: 1 }, 200],
    [{ b: 1 }, 422],
  ]),
  takes(
    'a `$ref` to any place of the document, with keywords beside it',
    {
      Lamp: { type: 'object', properties: { a: { $ref: '#/components/schemas/Other/$defs/Short', maxLength: 1 } } },
      Other: { $defs: { Short: { type: 'string', minLength: 1 } } },
    },
    [
      [{ a: 'x' }, 200],
      [{ a: '' }, 422],
      [{ a: 'xx' }, 422],
    ],
  ),
  takes(
    '`format` of the registry',
    { Lamp: { properties: { a: { type: 'string', format: 'uuid' }, b: { type: 'integer', format: 'int32' } } } },
    [
      [{ a: '00000000-0000-4000-8000-000000000000', b: 1 }, 200],
      [{ a: 'x' }, 422],
      [{ b: 2147483648 }, 422],
    ],
  ),
  takes(
    'a `format` that is not known: an annotation',
    { Lamp: { properties: { a: { type: 'string', format: 'iata-code' } } } },
    [[{ a: 'x' }, 200]],
  ),
  {
    construct: 'a `format` that is not known, with `x-strict`',
    served: strict(
      sending(ref('Lamp'), { schemas: { Lamp: { properties: { a: { ...text, maxLength: 1, format: 'date-tim' } } } } }),
    ),
    findings: /nothing checks the format date-tim. Did you mean date-time\?/,
  },
  takes('`default`, filled in', { Lamp: { type: 'object', properties: { a: { type: 'integer', default: 5 } } } }, [
    [{ a: 5 }, 200],
  ]),
  takes(
    '`contentMediaType`, `contentEncoding`, `xml`, `externalDocs`, `title`, `deprecated`: annotations',
    {
      Lamp: {
        title: 'Lamp',
        deprecated: true,
        properties: {
          a: { type: 'string', contentEncoding: 'base64', contentMediaType: 'image/png', xml: { attribute: true } },
        },
      },
    },
    [[{ a: 'x' }, 200]],
  ),
  responses(
    'a discriminator with its mapping',
    { ...pets({ mapping: { cat: '#/components/schemas/Cat', dog: 'Dog' } }), Cat: pet('cat'), Dog: pet('dog') },
    [
      [{ type: 'cat', name: 'a' }, 200],
      [{ type: 'cow' }, 500],
    ],
  ),
  takes('a discriminator by the names of the schemas', { ...pets({}), Cat: pet('Cat'), Dog: pet('Dog') }, [
    [{ type: 'Cat' }, 200],
    [{ type: 'cow' }, 422],
  ]),
  {
    construct: 'a discriminator where it is used',
    served: sending(
      {
        oneOf: [ref('Cat'), ref('Dog')],
        discriminator: {
          propertyName: 'type',
          mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
        },
      },
      { schemas: { Cat: pet('cat'), Dog: pet('dog') } },
    ),
    honoured: async (t, send) => {
      t.equal((await send(post({ type: 'dog' }))).statusCode, 200)
      t.equal((await send(post({ type: 'cow' }))).statusCode, 422)
    },
  },
  rejects(
    'a discriminator whose alternatives do not tell themselves apart',
    { ...pets({}), Cat: named, Dog: named },
    `${at}: #/components/schemas/Cat does not say which type it has: say const or enum there`,
  ),
  rejects(
    'a discriminator without `oneOf` or `anyOf`',
    { Lamp: { ...named, discriminator: { propertyName: 'name' } } },
    `${at}: a discriminator lists no alternatives by itself: say oneOf beside it`,
  ),
  rejects(
    'a keyword that is none (a misspelling)',
    { Lamp: { properties: { a: { type: 'string', minLenght: 1 } } } },
    `${at}/properties/a/minLenght: minLenght is no keyword of a schema. Did you mean minLength?`,
  ),
  rejects(
    '`nullable` of OpenAPI 3.0, in 3.1',
    { Lamp: { type: 'string', nullable: true } },
    `${at}/nullable: nullable is no keyword of a schema: write type: [string, "null"], or the type that it has`,
  ),
  rejects(
    '`exclusiveMinimum: true` of OpenAPI 3.0, in 3.1',
    { Lamp: { type: 'integer', minimum: 1, exclusiveMinimum: true } },
    `${at}/exclusiveMinimum: exclusiveMinimum is a number: write exclusiveMinimum: 1, without minimum`,
  ),
  rejects(
    'a value that a keyword does not take',
    { Lamp: { type: 'strin' } },
    `${at}/type: must be one of array, boolean, integer, null, number, object, string`,
  ),
  rejects(
    'a `pattern` that is no regular expression',
    { Lamp: { type: 'string', pattern: '(' } },
    `${at}/pattern: ( is no regular expression`,
  ),
  rejects(
    '`$id`, `$anchor`, `$dynamicRef`, `$schema`',
    { Lamp: { $anchor: 'lamp', type: 'string' } },
    `${at}/$anchor: $anchor is no keyword of a schema: write the whole reference, #/components/schemas/...`,
  ),
  {
    construct: 'an example that does not validate',
    served: answering({ type: 'integer', examples: ['one'] }, {}, 1),
    findings: [
      '/paths/~1lamps/get/responses/200/content/application~1json/schema/examples/0: ' +
        'does not validate: /value must be integer',
    ],
  },
  {
    construct: 'bounds (`maxLength`, `maxItems`, `minimum`, `maximum`), closed requests: demanded with `x-strict`',
    served: strict(sending(ref('Lamp'), { schemas: { Lamp: named } })),
    findings: [
      `${at}/properties/name: a string without maxLength`,
      `${at}: an object of a request must say additionalProperties: false`,
    ],
  },
]
