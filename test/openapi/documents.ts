// What a document may have around its operations.

import { api, json, open, post, type Row, reading, ref, responseOf, sending, strict } from './served.ts'

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const paged = { name: 'page', in: 'query', schema: { type: 'integer', maximum: 5 } }

export const documents: readonly Row[] = [
  {
    construct: '`openapi: 3.1.x`',
    served: {
      document: {
        ...api({ '/lamps': { get: { operationId: 'read', responses: { 200: responseOf() } } } }),
        openapi: '3.1.1',
      },
    },
    honoured: async (t, send) => t.equal((await send('/lamps')).statusCode, 200),
  },
  {
    construct: 'no `components`, no `paths`',
    served: { document: { openapi: '3.1.0', info: { title: 'Lamps', version: '1' } } },
    honoured: async (t, send) => t.equal((await send('/lamps')).statusCode, 404),
  },
  {
    construct:
      '`openapi: 3.0.x`, read as 3.1: `nullable`, also beside `$ref` and `allOf`, and `exclusiveMinimum: true`',
    served: {
      document: {
        ...api(
          {
            '/lamps': {
              post: { operationId: 'write', requestBody: json(ref('Lamp')), responses: { 200: responseOf() } },
            },
          },
          {
            schemas: {
              Lamp: {
                type: 'object',
                required: ['default', 'shade', 'maker'],
                properties: {
                  default: { type: 'string', nullable: true, description: 'A member whose name is a keyword' },
                  shade: { allOf: [ref('Shade')], nullable: true },
                  maker: { type: 'object', nullable: true, oneOf: [ref('Shade')] },
                  plain: { type: 'string', nullable: false },
                  watts: { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
                  nullable: { type: 'boolean', example: true },
                },
              },
              Shade: { type: 'object', properties: { colour: { type: 'string' } } },
            },
          },
        ),
        openapi: '3.0.3',
      },
    },
    honoured: async (t, send) => {
      const status = async (body: object) => (await send(post(body))).statusCode
      const lamp = { default: null, shade: null, maker: null }
      t.equal(await status({ ...lamp, nullable: true }), 200)
      t.equal(await status({ default: 'a', shade: { colour: 'red' }, maker: {}, watts: 9 }), 200)
      t.equal(await status({ ...lamp, shade: 'red' }), 422)
      t.equal(await status({ ...lamp, plain: null }), 422)
      t.equal(await status({ ...lamp, watts: 0 }), 422)
    },
  },
  {
    construct: 'Swagger 2.0 and OpenAPI 3.2',
    served: { document: { ...api({}), openapi: '3.2.0' } },
    findings: ['/openapi: OpenAPI 3.2.0 is not read; write the document as openapi: 3.1.0'],
  },
  {
    construct: 'a member that OpenAPI does not have (a misspelling)',
    served: reading({ paramters: [paged] }),
    findings: ['/paths/~1lamps/get/paramters: unknown member paramters of an operation. Did you mean parameters?'],
  },
  {
    construct: 'vendor `x-` keys',
    served: reading(
      {
        'x-codegen': { y: 1 },
        tags: ['Lamps'],
        parameters: [{ ...paged, 'x-ui': 'slider' }],
        responses: {
          200: {
            ...responseOf(
              json({
                type: 'object',
                'x-row': 1,
                additionalProperties: true,
                properties: { a: { type: 'string', 'x-ui': {} } },
              }),
            ),
            'x-w': 1,
          },
        },
      },
      {},
      { 'x-tagGroups': [], tags: [{ name: 'Lamps', 'x-displayName': 'L' }] },
    ),
    honoured: async (t, send) => t.equal((await send('/lamps?page=2')).statusCode, 200),
  },
  {
    construct: 'an `x-` key that is nearly one of ours',
    served: reading({ 'x-step': true }),
    findings: ['/paths/~1lamps/get/x-step: unknown key x-step. Did you mean x-steps?'],
  },
  {
    construct: 'one of our `x-` keys in another place',
    served: reading({ 'x-trim': true }),
    findings: ['/paths/~1lamps/get/x-trim: x-trim may not stand here, but at a schema'],
  },
  {
    construct: 'parameters of a path',
    served: {
      document: api({
        '/lamps': { parameters: [paged], get: { operationId: 'read', responses: { 200: responseOf() } } },
      }),
    },
    honoured: async (t, send) => {
      t.match((await send('/lamps?page=2')).json(), { query: { page: 2 } })
      t.equal((await send('/lamps?page=9')).statusCode, 422)
    },
  },
  {
    construct: 'a parameter of an operation in the place of its path’s',
    served: {
      document: api({
        '/lamps': {
          parameters: [paged],
          get: {
            operationId: 'read',
            parameters: [{ ...paged, schema: { type: 'string', maxLength: 1 } }],
            responses: { 200: responseOf() },
          },
        },
      }),
    },
    honoured: async (t, send) => {
      t.match((await send('/lamps?page=9')).json(), { query: { page: '9' } })
      t.equal((await send('/lamps?page=10')).statusCode, 422)
    },
  },
  {
    construct: 'a path that is a `$ref`',
    served: {
      document: api(
        { '/lamps': { $ref: '#/components/pathItems/Lamps' } },
        { pathItems: { Lamps: { get: { operationId: 'read', responses: { 200: responseOf() } } } } },
      ),
    },
    honoured: async (t, send) => t.equal((await send('/lamps')).statusCode, 200),
  },
  {
    construct: 'a `$ref` to nowhere',
    served: reading(
      { responses: { 200: { $ref: '#/components/responses/Lamp' } } },
      { responses: { Lamps: responseOf() } },
    ),
    findings: ['/paths/~1lamps/get/responses/200: #/components/responses/Lamp leads nowhere. Did you mean Lamps?'],
  },
  {
    construct: '`servers` with a base path, variables filled in',
    served: reading(
      {},
      {},
      { servers: [{ url: 'https://lamps.example/{base}/', variables: { base: { default: 'v4' } } }] },
    ),
    honoured: async (t, send) => {
      t.equal((await send('/v4/lamps')).statusCode, 200)
      t.equal((await send('/lamps')).statusCode, 404)
    },
  },
  {
    construct: '`servers` of a path or an operation',
    served: reading({ servers: [{ url: '/files' }] }, {}, { servers: [{ url: '/api' }] }),
    honoured: async (t, send) => t.equal((await send('/files/lamps')).statusCode, 200),
  },
  {
    construct: 'several `servers`: the base path of the first',
    served: reading({}, {}, { servers: [{ url: 'https://lamps.example/v4' }, { url: 'https://test.example/v4' }] }),
    honoured: async (t, send) => t.equal((await send('/v4/lamps')).statusCode, 200),
  },
  {
    construct: 'a variable of a server without a default, or that is not declared',
    served: reading({}, {}, { servers: [{ url: '/{base}/{bass}', variables: { base: { description: 'v4' } } }] }),
    findings: [
      '/servers/0/url: there is no variable bass. Did you mean base?',
      '/servers/0/variables/base: the variable base has no default: write the text that this server has there',
    ],
  },
  {
    construct: 'a server whose `url` is missing, or is none',
    served: reading({ servers: [{}, { url: 'http://[lamps' }] }),
    findings: [
      '/paths/~1lamps/get/servers/0: a server has a url: / is that of the document itself',
      '/paths/~1lamps/get/servers/1/url: http://[lamps is no URL',
    ],
  },
  {
    construct: 'the path `/`',
    served: {
      document: api(
        { '/': { get: { operationId: 'read', responses: { 200: responseOf() } } } },
        {},
        { servers: [{ url: '/v4' }] },
      ),
    },
    honoured: async (t, send) => t.equal((await send('/v4/')).statusCode, 200),
  },
  {
    construct: 'a path with text where another has a parameter: text first',
    served: {
      document: api({
        '/lamps/{id}': { get: { operationId: 'find', parameters: [id], responses: { 200: responseOf() } } },
        '/lamps/mine': { get: { operationId: 'read', responses: { 200: responseOf() } } },
      }),
    },
    honoured: async (t, send) => {
      t.match((await send('/lamps/7')).json(), { params: { id: '7' } })
      t.same((await send('/lamps/mine')).json().params, {})
    },
  },
  {
    construct: 'paths that differ only in the names of their parameters',
    served: {
      document: api({
        '/lamps/{id}': { get: { operationId: 'find', parameters: [id], responses: { 200: responseOf() } } },
        '/lamps/{name}': {
          put: { operationId: 'put', parameters: [{ ...id, name: 'name' }], responses: { 200: responseOf() } },
        },
      }),
    },
    findings: ['/paths/~1lamps~1{name}: differs from /lamps/{id} only in the names of its parameters'],
  },
  {
    construct: 'a path that has one parameter twice',
    served: {
      document: api({
        '/lamps/{id}/lights/{id}': { get: { operationId: 'read', parameters: [id], responses: { 200: responseOf() } } },
      }),
    },
    findings: ['/paths/~1lamps~1{id}~1lights~1{id}: has the parameter id twice: name each for itself'],
  },
  {
    construct: 'an `operationId` twice, also in `webhooks`',
    served: reading({}, {}, { webhooks: { lit: { post: { operationId: 'read', responses: { 200: responseOf() } } } } }),
    findings: ['/webhooks/lit/post: operationId read is already at /paths/~1lamps/get'],
  },
  {
    construct: '`externalValue` of an example, which is not fetched',
    served: reading({
      responses: { 200: responseOf(json(open, { examples: { one: { externalValue: 'https://lamps.example/1' } } })) },
    }),
    honoured: async (t, send) => t.equal((await send('/lamps')).statusCode, 200),
  },
  {
    construct: 'an example with both or neither of `value` and `externalValue`',
    served: reading({ responses: { 200: responseOf(json(open, { examples: { one: { summary: 'A lamp' } } })) } }),
    findings: [
      '/paths/~1lamps/get/responses/200/content/application~1json/examples/one: ' +
        'an example has one of value and externalValue',
    ],
  },
  {
    construct: '`operationId` missing: made of method and path (`getLampsByLampId`)',
    served: {
      document: api({
        '/lamps/{lamp_id}': {
          parameters: [{ name: 'lamp_id', in: 'path', required: true, schema: { type: 'string' } }],
          get: { responses: { 200: responseOf() } },
        },
      }),
      handlers: { getLampsByLampId: async ({ params }) => ({ status: 200, body: { id: params.lamp_id } }) },
    },
    honoured: async (t, send) => t.same((await send('/lamps/7')).json(), { id: '7' }),
  },
  {
    construct: '`operationId` missing, with `x-strict`',
    served: strict(reading({ operationId: undefined })),
    findings: /operationId is missing; it names the handler/,
  },
  {
    construct: 'a value of another type than OpenAPI has there (`security` as a map, `version: 1.0`, an empty schema)',
    served: {
      document: api(
        {
          '/lamps': {
            post: {
              operationId: 'write',
              security: { key: [] },
              deprecated: 'yes',
              requestBody: {},
              responses: { 200: responseOf(json({ properties: { name: null }, allOf: {} })) },
            },
          },
        },
        { securitySchemes: { key: {} } },
        { info: { title: 'Lamps', version: 1 } },
      ),
    },
    findings: [
      "/info/version: version is a text: write it in quotes, as in version: '1.0'",
      '/paths/~1lamps/post/security: must be a list: write "- " before each entry',
      '/paths/~1lamps/post/deprecated: must be true or false',
      '/paths/~1lamps/post/requestBody: content is missing',
      '/paths/~1lamps/post/responses/200/content/application~1json/schema/properties/name: ' +
        'must be a schema: an object, true or false',
      '/paths/~1lamps/post/responses/200/content/application~1json/schema/allOf: ' +
        'must be a list: write "- " before each entry',
      '/components/securitySchemes/key: type is missing',
    ],
  },
  {
    construct: 'a slash at the end of a path, which is another path than without',
    served: {
      document: api({
        '/lamps/': { get: { operationId: 'list', responses: { 200: responseOf() } } },
        '/lamps/{lamp_id}/': {
          parameters: [{ name: 'lamp_id', in: 'path', required: true, schema: { type: 'string' } }],
          get: { operationId: 'read', responses: { 200: responseOf() } },
        },
      }),
      handlers: { list: async () => ({ status: 200, body: {} }) },
    },
    honoured: async (t, send) => {
      t.same((await send('/lamps/')).json(), {})
      t.match((await send('/lamps/7/')).json(), { params: { lamp_id: '7' } })
      t.equal((await send('/lamps')).statusCode, 404)
      t.equal((await send({ method: 'PUT', url: '/lamps/' })).statusCode, 405)
      t.equal((await send({ method: 'HEAD', url: '/lamps/' })).statusCode, 200)
    },
  },
  {
    construct: 'an operation without descriptions, tags or summary',
    served: sending(open),
    honoured: async (t, send) =>
      t.equal(
        (await send({ method: 'POST', url: '/lamps', headers: { 'content-type': 'application/json' }, body: '{}' }))
          .statusCode,
        200,
      ),
  },
  {
    construct: '`deprecated` by itself',
    served: reading({ deprecated: true }),
    honoured: async (t, send) => t.equal((await send('/lamps')).statusCode, 200),
  },
  {
    construct: '`head` and `options`, which the server answers itself',
    served: {
      document: api({
        '/lamps': {
          get: { operationId: 'read', responses: { 200: responseOf() } },
          head: { operationId: 'look', responses: { 200: { description: '.' } } },
        },
      }),
    },
    findings: ['/paths/~1lamps/head: HEAD is answered wherever there is a get: leave it out'],
  },
  {
    construct: '`trace`',
    served: { document: api({ '/lamps': { trace: { operationId: 'read', responses: { 200: responseOf() } } } }) },
    findings: ['/paths/~1lamps/trace: TRACE is not answered: leave it out'],
  },
  {
    construct: 'a path with text beside a parameter (`{id}.pdf`), `{lamp-id}`',
    served: {
      document: api({ '/lamps/{lamp-id}': { get: { operationId: 'read', responses: { 200: responseOf() } } } }),
    },
    findings: /^\/paths\/~1lamps~1\{lamp-id\}: is not made of plain segments and \{names\} of \\w\+/,
  },
  {
    construct: '`webhooks` and `callbacks`: described, sent by handlers',
    served: reading(
      { callbacks: { lit: { '{$request.body#/url}': { post: { responses: { 200: responseOf() } } } } } },
      {},
      { webhooks: { lit: { post: { requestBody: json(open), responses: { 200: responseOf() } } } } },
    ),
    honoured: async (t, send) => t.equal((await send('/lamps')).statusCode, 200),
  },
  {
    construct: 'a callback whose key is no runtime expression',
    served: reading({ callbacks: { lit: { '{$request.bdy#/url}': { post: { responses: { 200: responseOf() } } } } } }),
    findings: [
      '/paths/~1lamps/get/callbacks/lit/{$request.bdy#~1url}: $request.bdy#/url is no runtime expression. ' +
        'Did you mean $request.body?',
    ],
  },
  {
    construct: 'a link to an operation, with its parameters',
    served: {
      document: api({
        '/lamps': {
          get: {
            operationId: 'read',
            responses: {
              200: responseOf(json(open), {
                links: { one: { operationId: 'find', parameters: { lamp_id: '$response.body#/id' } } },
              }),
            },
          },
        },
        '/lamps/{lamp_id}': {
          get: {
            operationId: 'find',
            parameters: [{ name: 'lamp_id', in: 'path', required: true, schema: { type: 'string' } }],
            responses: { 200: responseOf() },
          },
        },
      }),
    },
    honoured: async (t, send) => t.match((await send('/lamps/7')).json(), { params: { lamp_id: '7' } }),
  },
  {
    construct: 'a link to an operation or a parameter that is not there',
    served: reading({
      responses: {
        200: responseOf(json(open), {
          links: { one: { operationId: 'raed' }, two: { operationId: 'read', parameters: { pag: 1 } } },
        }),
      },
      parameters: [paged],
    }),
    findings: [
      '/paths/~1lamps/get/responses/200/links/one/operationId: there is no operation raed. Did you mean read?',
      '/paths/~1lamps/get/responses/200/links/two/parameters/pag: read has no parameter pag. Did you mean page?',
    ],
  },
  {
    construct: 'a `jsonSchemaDialect` other than that of OpenAPI 3.1',
    served: reading({}, {}, { jsonSchemaDialect: 'http://json-schema.org/draft-07/schema#' }),
    findings: [
      '/jsonSchemaDialect: schemas are read as https://spec.openapis.org/oas/3.1/dialect/base, and no other dialect is',
    ],
  },
  {
    construct: 'a tag that is not in `tags`, with `x-strict`',
    served: strict(reading({ tags: ['Lmaps'] }, {}, { tags: [{ name: 'Lamps' }] })),
    findings: /there is no tag Lmaps. Did you mean Lamps\?/,
  },
  {
    construct: 'an `operationId` that is no name in code (`list-lamps`, `1st`, `constructor`)',
    served: {
      document: api(
        Object.fromEntries(
          ['list-lamps', 'lamps.list', '1st', "it's", 'constructor', 'delete'].map((operationId, i) => [
            `/${i}`,
            { get: { operationId, responses: { 200: responseOf() } } },
          ]),
        ),
      ),
    },
    honoured: async (t, send) => {
      for (let i = 0; i < 6; i++) t.equal((await send(`/${i}`)).statusCode, 200)
    },
  },
  {
    construct: 'the `operationId` `__proto__`',
    served: reading({ operationId: '__proto__' }),
    findings: ['/paths/~1lamps/get: __proto__ cannot name a handler: choose another operationId'],
  },
  {
    construct: 'a path with a segment `.` or `..`',
    served: {
      document: api({ '/lamps/../bulbs': { get: { operationId: 'read', responses: { 200: responseOf() } } } }),
    },
    findings: [
      '/paths/~1lamps~1..~1bulbs: has a segment . or .., which clients leave out: write the path that is meant',
    ],
  },
  {
    construct: 'a `version` or `title` that YAML reads as a number (`version: 1.0`)',
    served: { document: { ...api({}), info: { title: 'Lamps', version: 1 } } },
    findings: ["/info/version: version is a text: write it in quotes, as in version: '1.0'"],
  },
  {
    construct: 'a path of `components/pathItems`',
    served: {
      document: api(
        { '/lamps': { $ref: '#/components/pathItems/Lamps' } },
        { pathItems: { Lamps: { get: { operationId: 'read', responses: { 200: responseOf() } } } } },
      ),
    },
    honoured: async (t, send) => t.equal((await send('/lamps')).statusCode, 200),
  },
  {
    construct: 'a document of `webhooks` alone',
    served: {
      document: {
        ...{ openapi: '3.1.0', info: { title: 'Lamps', version: '1' } },
        webhooks: { lit: { post: { requestBody: json(open), responses: { 200: responseOf() } } } },
      },
    },
    honoured: async (t, send) => t.equal((await send('/lamps')).statusCode, 404),
  },
  {
    construct: 'a member in the place of another (a wrong indentation)',
    served: {
      document: api({
        '/lamps': {
          ...{ operationId: 'read', 'application/json': {} },
          get: { responses: { 200: responseOf() } },
        },
      }),
    },
    findings: [
      '/paths/~1lamps/operationId: unknown member operationId of a path: it stands in an operation or a link; ' +
        'see its indentation',
      '/paths/~1lamps/application~1json: unknown member application/json of a path: media types stand in content; ' +
        'see its indentation',
    ],
  },
  {
    construct: 'parameters and responses as Swagger 2 has them (`type`, `schema`)',
    served: reading({
      parameters: [{ name: 'page', in: 'query', type: 'integer' }],
      responses: { 200: { description: '.', schema: open } },
    }),
    findings: [
      '/paths/~1lamps/get/responses/200/schema: unknown member schema of a response: ' +
        'it stands in a media type, in content',
      '/paths/~1lamps/get/parameters/0/type: unknown member type of a parameter: it stands in schema',
    ],
  },
]
