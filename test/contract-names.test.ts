// Declarations are compared with what is there: a name that the document does not have is a finding, which says what
// was meant.

import t from 'tap'
import { prepare } from '../src/contract/compile/prepare.ts'
import { access } from '../src/policies/access.ts'
import { audit } from '../src/policies/audit.ts'
import { list } from '../src/policies/list.ts'
import { rateLimit } from '../src/policies/rate-limit.ts'
import { api, json, ref, responseOf } from './openapi/served.ts'

const declared = {
  entry: 'Lamp',
  default: '-watts',
  sort: ['watts', 'name'],
  filters: { name: ['eq', 'in'], watts: ['gt'] },
  values: { watts: 'Watts' },
}
const watts = { type: 'integer' }

/** A document without a finding, but for what is declared on its list of lamps. */
const findings = (declaration: object) => {
  const items = { type: 'array', items: ref('Lamp') }
  const operation = { operationId: 'listLamps', 'x-list': declared, responses: { 200: responseOf(json(ref('Page'))) } }
  const document = api(
    { '/lamps': { get: { ...operation, ...declaration } } },
    {
      schemas: {
        Lamp: { type: 'object', properties: { name: { type: 'string' }, watts } },
        Page: { type: 'object', properties: { items } },
        Watts: watts,
        Scope: { type: 'string', enum: ['lamps:read', 'lamps:write'] },
      },
      securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer' } },
    },
    { 'x-rate-limit-classes': { default: { limit: 1, windowSeconds: 1, per: 'caller' } }, tags: [{ name: 'Lamps' }] },
  )
  return prepare(document, [access, rateLimit, list, audit]).map(({ what }) => what)
}

t.test('existing names are no finding', async (t) => {
  const security = [{ bearerAuth: ['lamps:read'] }]
  t.same(findings({ security, 'x-audit': 'lamp.read', 'x-rate-limit': 'default' }), [])
})

for (const [promise, declaration, ...expected] of [
  ['an entry', { 'x-list': { ...declared, entry: 'Lmap' } }, 'there is no schema Lmap. Did you mean Lamp?'],
  [
    'keys of sort and of the default order',
    { 'x-list': { ...declared, default: '-wats', sort: ['nmae'] } },
    'nmae, a key of sort, is no member of Lamp. Did you mean name?',
    'wats, a key of default, is no member of Lamp. Did you mean watts?',
  ],
  [
    'a filter',
    { 'x-list': { ...declared, filters: { wtts: ['eq'], watts: ['gt'] } } },
    'wtts, a filter, is no member of Lamp. Did you mean watts?',
  ],
  [
    'a schema of values',
    { 'x-list': { ...declared, values: { wats: 'Watts' } } },
    'wats has a schema of values, and is no filter. Did you mean watts?',
  ],
  ['a scope', { security: [{ bearerAuth: ['lamps:reed'] }] }, 'there is no scope lamps:reed. Did you mean lamps:read?'],
  ['a rate class', { 'x-rate-limit': 'defualt' }, 'there is no rate-limit class defualt. Did you mean default?'],
  [
    'the noun of an audited action',
    { 'x-audit': 'lmap.read' },
    'lmap names no tag and no path of the document. Did you mean lamp?',
  ],
] as const) {
  t.test(`${promise} that is not there is refused`, async (t) => t.same(findings(declaration), expected))
}
