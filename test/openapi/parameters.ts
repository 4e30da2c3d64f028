// How parameters may be written.

import { api, open, type Row, reading, ref, responseOf } from './served.ts'

const list = { type: 'array', maxItems: 3, items: { type: 'integer' } }
const colour = {
  type: 'object',
  additionalProperties: false,
  properties: { r: { type: 'integer' }, name: { type: 'string' } },
}
const query = (name: string, schema: object, more: object = {}) => ({ name, in: 'query', schema, ...more })
const one = (parameter: object) => reading({ parameters: [parameter] })
const at = '/paths/~1lamps/get/parameters'

/** A row whose requests are answered with what the handler was given. */
const shows = (construct: string, parameter: object, cases: Record<string, unknown>, headers = {}): Row => ({
  construct,
  served: one(parameter),
  honoured: async (t, send) => {
    for (const [target, expected] of Object.entries(cases)) {
      const response = await send({ url: `/lamps${target}`, headers })
      if (typeof expected === 'number') t.equal(response.statusCode, expected, target)
      else t.match(response.json(), expected as object, target)
    }
  },
})
const refuses = (construct: string, parameter: object, what: string): Row => ({
  construct,
  served: one(parameter),
  findings: [`${at}: ${what}`],
})

export const parameters: readonly Row[] = [
  shows('a list, exploded (the default in a query): `ids=1&ids=2`', query('ids', list), {
    '?ids=1&ids=2': { query: { ids: [1, 2] } },
    '?ids=1,2': 422,
    '?ids=1&ids=2&ids=3&ids=4': 422,
  }),
  shows('a list with commas: `ids=1,2`', query('ids', list, { explode: false }), {
    '?ids=1,2': { query: { ids: [1, 2] } },
  }),
  shows('`spaceDelimited`: `ids=1%202`', query('ids', list, { style: 'spaceDelimited', explode: false }), {
    '?ids=1%202': { query: { ids: [1, 2] } },
    '?ids=1,2': 422,
  }),
  shows('`pipeDelimited`: `ids=1%7C2`', query('ids', list, { style: 'pipeDelimited', explode: false }), {
    '?ids=1|2': { query: { ids: [1, 2] } },
    '?ids=1%7C2': { query: { ids: [1, 2] } },
  }),
  shows('`deepObject`: `colour[r]=1`', query('colour', colour, { style: 'deepObject' }), {
    '?colour[r]=1&colour%5Bname%5D=red': { query: { colour: { r: 1, name: 'red' } } },
    '?colour[x]=1': 422,
    '?colour[r]=red': 422,
  }),
  shows(
    '`deepObject` with `additionalProperties`',
    query(
      'meta',
      { type: 'object', additionalProperties: { type: 'integer' } },
      { style: 'deepObject', explode: true },
    ),
    { '?meta[a]=1&meta[b]=2': { query: { meta: { a: 1, b: 2 } } }, '?meta[a]=x': 422 },
  ),
  shows('an object, exploded (the default in a query): `r=1&name=red`', query('colour', colour), {
    '?r=1&name=red': { query: { colour: { r: 1, name: 'red' } } },
    '?x=1': 422,
  }),
  shows('an object with commas: `colour=r,1,name,red`', query('colour', colour, { explode: false }), {
    '?colour=r,1,name,red': { query: { colour: { r: 1, name: 'red' } } },
    '?colour=x,1': 422,
  }),
  shows(
    '`content: application/json`',
    { name: 'colour', in: 'query', content: { 'application/json': { schema: colour } } },
    {
      '?colour=%7B%22r%22%3A1%7D': { query: { colour: { r: 1 } } },
      '?colour=%7B%22r%22%3A%22x%22%7D': 422,
      '?colour=%7B': 400,
    },
  ),
  shows(
    'types by `anyOf`, `oneOf`, `allOf` and `$ref`',
    query('page', { anyOf: [{ allOf: [{ type: 'integer', maximum: 5 }] }, { enum: ['last'] }] }),
    { '?page=2': { query: { page: 2 } }, '?page=last': { query: { page: 'last' } }, '?page=9': 422, '?page=x': 422 },
  ),
  shows('`enum` and `const` without a type', query('size', { enum: [1, 2] }), {
    '?size=2': { query: { size: 2 } },
    '?size=3': 422,
  }),
  shows('several types: `[integer, string]`, `[boolean, "null"]`', query('on', { type: ['boolean', 'null'] }), {
    '?on=true': { query: { on: true } },
    '?on=null': { query: { on: null } },
    '?on=1': 422,
  }),
  refuses(
    'a parameter that text does not tell apart',
    query('on', { oneOf: [{ type: 'integer' }, { type: 'string' }] }),
    'on is read as one type, and has integer, string',
  ),
  shows(
    'a list in a header, with white space',
    { name: 'X-Ids', in: 'header', schema: list },
    {
      '': { headers: { 'x-ids': [1, 2] } },
    },
    { 'x-ids': '1 ,  2' },
  ),
  {
    construct: 'a list and an object in a path',
    served: {
      document: api({
        '/lamps/{ids}/{colour}': {
          get: {
            operationId: 'read',
            parameters: [
              { name: 'ids', in: 'path', required: true, schema: list },
              { name: 'colour', in: 'path', required: true, schema: colour, explode: true },
            ],
            responses: { 200: responseOf() },
          },
        },
      }),
    },
    honoured: async (t, send) =>
      t.match((await send('/lamps/1,2/r=1,name=red')).json(), {
        params: { ids: [1, 2], colour: { r: 1, name: 'red' } },
      }),
  },
  shows(
    'a cookie, and a list in one with `explode: false`',
    { name: 'ids', in: 'cookie', schema: list, explode: false },
    { '': { cookies: { ids: [1, 2] } } },
    { cookie: 'ids=1,2' },
  ),
  refuses(
    'a list in a cookie, exploded',
    { name: 'ids', in: 'cookie', schema: list },
    'cookies cannot be repeated: ids must say explode: false',
  ),
  refuses(
    'the styles `label` and `matrix`',
    { name: 'ids', in: 'query', schema: list, style: 'matrix' },
    'nothing decodes the style matrix of ids; in query it may be form, spaceDelimited, pipeDelimited, deepObject',
  ),
  refuses(
    'a place that is none (`in: querystring`)',
    { name: 'all', in: 'querystring', schema: open },
    'a parameter is in path, query, header or cookie, and all in querystring',
  ),
  refuses(
    'an object in an object',
    query('a', { type: 'object', properties: { b: { type: 'object' } } }, { style: 'deepObject' }),
    'a.b is an object in an object, which no style writes',
  ),
  refuses(
    '`content` in another media type',
    { name: 'a', in: 'query', content: { 'application/xml': { schema: open } } },
    'nothing decodes the media type application/xml of a; JSON and text/plain are',
  ),
  refuses(
    'neither or both of `schema` and `content`',
    { name: 'a', in: 'query' },
    'a has neither schema nor content: say what it is, such as schema: { type: string }',
  ),
  refuses(
    'the headers `Accept`, `Content-Type`, `Authorization`',
    { name: 'Authorization', in: 'header', schema: { type: 'string' } },
    'OpenAPI ignores a header parameter Authorization: security describes it',
  ),
  {
    construct: 'one parameter twice',
    served: reading({ parameters: [query('a', list), query('a', list)] }),
    findings: [`${at}: the query parameter a is there twice`],
  },
  shows('`required`, `default`', query('page', { type: 'integer', default: 1 }), { '': { query: { page: 1 } } }),
  shows('`allowEmptyValue` of text, `allowReserved`', query('q', { type: 'string' }, { allowEmptyValue: true }), {
    '?q=': { query: { q: '' } },
  }),
  shows('brackets and dots in a name', query('ids[]', list), {
    '?ids[]=1&ids[]=2': { query: { 'ids[]': [1, 2] } },
    '?ids%5B%5D=1': { query: { 'ids[]': [1] } },
    '?ids=1': 422,
  }),
  shows('the `default` of a list', query('ids', { ...list, default: [1] }), {
    '': { query: { ids: [1] } },
    '?ids=2': { query: { ids: [2] } },
  }),
  {
    construct: 'one name in two places',
    served: {
      document: api({
        '/lamps/{id}': {
          get: {
            operationId: 'read',
            parameters: [
              { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
              query('id', { type: 'string' }),
            ],
            responses: { 200: responseOf() },
          },
        },
      }),
    },
    honoured: async (t, send) =>
      t.match((await send('/lamps/1?id=a')).json(), { params: { id: 1 }, query: { id: 'a' } }),
  },
  {
    construct: 'a schema that bodies have read-only, which may be asked for',
    served: {
      document: api(
        {
          '/lamps/{id}': {
            get: {
              operationId: 'read',
              parameters: [{ name: 'id', in: 'path', required: true, schema: ref('Id') }, query('other', ref('Id'))],
              responses: { 200: responseOf() },
            },
          },
        },
        { schemas: { Id: { type: 'integer', readOnly: true } } },
      ),
    },
    honoured: async (t, send) => {
      t.match((await send('/lamps/1?other=2')).json(), { params: { id: 1 }, query: { other: 2 } })
      t.equal((await send('/lamps/1?other=a')).statusCode, 422)
    },
  },
  refuses(
    'a list of objects',
    query('a', { type: 'array', items: { type: 'object' } }),
    'the entries of a are not single values: use content: application/json',
  ),
  {
    construct: 'a parameter’s schema by `$ref`',
    served: reading({ parameters: [query('ids', ref('Ids'))] }, { schemas: { Ids: list } }),
    honoured: async (t, send) => t.match((await send('/lamps?ids=1&ids=2')).json(), { query: { ids: [1, 2] } }),
  },
  refuses(
    'a parameter named `__proto__`',
    query('__proto__', { type: 'integer' }),
    'a parameter cannot be named __proto__: choose another name',
  ),
  {
    construct: 'a parameter named like what objects inherit (`constructor`, `toString`)',
    served: reading({
      parameters: [
        { name: 'constructor', in: 'header', schema: { type: 'integer' } },
        query('constructor', { type: 'integer' }),
        { name: 'toString', in: 'cookie', schema: { type: 'integer' } },
      ],
    }),
    honoured: async (t, send) => {
      t.same((await send('/lamps')).json(), { params: {}, query: {}, headers: {}, cookies: {} })
      const headers = { constructor: '1', cookie: 'toString=3' }
      const given = (await send({ url: '/lamps?constructor=2', headers })).json()
      t.same(given, { params: {}, query: { constructor: 2 }, headers: { constructor: 1 }, cookies: { toString: 3 } })
      t.equal((await send('/lamps?constructor=x')).statusCode, 422)
    },
  },
  {
    construct: '`content: text/plain` of a text',
    served: one({ name: 'q', in: 'query', content: { 'text/plain': { schema: { type: 'string', maxLength: 2 } } } }),
    honoured: async (t, send) => {
      t.match((await send('/lamps?q=ab')).json(), { query: { q: 'ab' } })
      t.equal((await send('/lamps?q=abc')).statusCode, 422)
    },
  },
  refuses(
    '`content: text/plain` of a number',
    { name: 'q', in: 'query', content: { 'text/plain': { schema: { type: 'integer' } } } },
    'text/plain is text: the schema of q is type: string, or the content application/json',
  ),
]
