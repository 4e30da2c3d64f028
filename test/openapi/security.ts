// Who may call: every scheme by a check of the application.

import { securityBy } from '../../src/contract/serve/security.ts'
import { api, type Row, reading, responseOf, type Served } from './served.ts'

const schemes = {
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  inQuery: { type: 'apiKey', in: 'query', name: 'key' },
  inCookie: { type: 'apiKey', in: 'cookie', name: 'session' },
  basic: { type: 'http', scheme: 'basic' },
  bearer: { type: 'http', scheme: 'bearer' },
  oauth: {
    type: 'oauth2',
    flows: { clientCredentials: { tokenUrl: '/token', scopes: { 'lamps:read': 'Read.', 'lamps:write': 'Write.' } } },
  },
  oidc: { type: 'openIdConnect', openIdConnectUrl: 'https://id.example/.well-known/openid-configuration' },
}

/** Secrets are `ann`, `ann with a scope`, or wrong. */
const check = async ({ secret, user }: { secret: string; user?: string }) => {
  const [name, scope] = secret.split('/')
  return name === 'ann' ? { principal: user ?? name, scopes: scope ? [scope] : [] } : undefined
}
const names = Object.keys(schemes)
const policies = [securityBy(Object.fromEntries(names.map((name) => [name, check])))]

const guarded = (security: object[], document: object = {}): Served => ({
  ...reading({ security }, { securitySchemes: schemes }, document),
  policies,
  handlers: { read: async ({ principal }) => ({ status: 200, body: { principal } }) },
})
const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` })
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** Requests with these headers, and what they are answered. */
const by = (construct: string, security: object[], cases: [object, unknown][], url = '/lamps'): Row => ({
  construct,
  served: guarded(security),
  honoured: async (t, send) => {
    for (const [headers, expected] of cases) {
      const response = await send({ url, headers } as never)
      if (typeof expected === 'number') t.equal(response.statusCode, expected, JSON.stringify(headers))
      else t.same(response.json(), { principal: expected })
    }
  },
})
const at = '/paths/~1lamps/get/security'
const refuses = (construct: string, security: object[], what: string): Row => ({
  construct,
  served: guarded(security),
  findings: [`${at}: ${what}`],
})

export const security: readonly Row[] = [
  by(
    '`apiKey` in a header',
    [{ key: [] }],
    [
      [{ 'x-key': 'ann' }, 'ann'],
      [{ 'x-key': 'bob' }, 401],
      [{}, 401],
    ],
  ),
  {
    construct: '`apiKey` in the query',
    served: guarded([{ inQuery: [] }]),
    honoured: async (t, send) => {
      t.same((await send('/lamps?key=ann')).json(), { principal: 'ann' })
      t.equal((await send('/lamps?key=bob')).statusCode, 401)
      t.equal((await send('/lamps')).statusCode, 401)
    },
  },
  by(
    '`apiKey` in a cookie',
    [{ inCookie: [] }],
    [
      [{ cookie: 'a=b; session=ann' }, 'ann'],
      [{ cookie: 'a=b' }, 401],
    ],
  ),
  by(
    '`http`: `basic`',
    [{ basic: [] }],
    [
      [basic('eve:ann'), 'eve'],
      [basic('eve:x'), 401],
      [{ authorization: 'Basic ?' }, 401],
      [bearer('ann'), 401],
    ],
  ),
  by(
    '`http`: `bearer`',
    [{ bearer: [] }],
    [
      [bearer('ann'), 'ann'],
      [bearer('bob'), 401],
    ],
  ),
  by(
    '`oauth2` with scopes',
    [{ oauth: ['lamps:read'] }],
    [
      [bearer('ann/lamps:read'), 'ann'],
      [bearer('ann/lamps:write'), 403],
      [{}, 401],
    ],
  ),
  by(
    '`openIdConnect` with scopes',
    [{ oidc: ['lamps:read'] }],
    [
      [bearer('ann/lamps:read'), 'ann'],
      [bearer('ann'), 403],
    ],
  ),
  by(
    'one scheme or another',
    [{ key: [] }, { bearer: [] }],
    [
      [{ 'x-key': 'ann' }, 'ann'],
      [bearer('ann'), 'ann'],
      [{ 'x-key': 'bob' }, 401],
      [{}, 401],
    ],
  ),
  by(
    'one scheme and another, with the scopes of each',
    [{ key: [], oauth: ['lamps:read'] }],
    [
      [
        { 'x-key': 'ann', ...bearer('ann/lamps:read') },
        { key: 'ann', oauth: 'ann' },
      ],
      [{ 'x-key': 'ann' }, 401],
      [bearer('ann/lamps:read'), 401],
      [{ 'x-key': 'bob', ...bearer('ann/lamps:read') }, 401],
      [{ 'x-key': 'ann', ...bearer('ann') }, 403],
    ],
  ),
  {
    construct: 'anonymous requests beside a scheme (`{}`)',
    served: guarded([{ key: [] }, {}]),
    honoured: async (t, send) => {
      t.same((await send('/lamps')).json(), {})
      t.same((await send({ url: '/lamps', headers: { 'x-key': 'ann' } })).json(), { principal: 'ann' })
      t.equal((await send({ url: '/lamps', headers: { 'x-key': 'bob' } })).statusCode, 401, 'a bad one is not none')
    },
  },
  {
    construct: '`security` of the document, and of an operation in its place',
    served: {
      document: api(
        {
          '/lamps': { get: { operationId: 'read', responses: { 200: responseOf() } } },
          '/health': { get: { operationId: 'check', security: [], responses: { 200: responseOf() } } },
        },
        { securitySchemes: schemes },
        { security: [{ key: [] }] },
      ),
      policies,
    },
    honoured: async (t, send) => {
      t.equal((await send('/lamps')).statusCode, 401)
      t.equal((await send('/health')).statusCode, 200)
    },
  },
  refuses('a scheme that is not there', [{ kee: [] }], 'there is no security scheme kee. Did you mean key?'),
  {
    construct: 'a scheme that no policy reads',
    served: { ...guarded([{ key: [], bearer: [] }]), policies: [] },
    findings: ['key', 'bearer'].map(
      (name) =>
        `/components/securitySchemes/${name}: no policy reads the security scheme ${name}: ` +
        'give securityBy a check for it (contract/serve/security.ts)',
    ),
  },
  refuses(
    'a scope that no flow has',
    [{ oauth: ['lamps:reed'] }],
    'oauth has no scope lamps:reed. Did you mean lamps:read?',
  ),
  {
    construct: '`mutualTLS`',
    served: reading({}, { securitySchemes: { tls: { type: 'mutualTLS' } } }),
    findings: [
      '/components/securitySchemes/tls: the certificate of a client is not looked at: end TLS before this server',
    ],
  },
]
