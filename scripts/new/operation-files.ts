// The texts of a new operation: its path, its schemas, its handler, its test.

import type { Json } from '../../src/contract/compile/document.ts'

export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly tag: string
  /** `getItemLabel` -> `ItemLabel` */
  readonly noun: string
  /** `the item label` */
  readonly thing: string
  readonly summary: string
  /** `items`, of `spec/paths/items.yaml`. */
  readonly file: string
  /** References to its path's parameters. */
  readonly parameters: readonly string[]
  readonly security: Json
  readonly audited: string
  /** Its schema: of the response of a read, of the request of a write. */
  readonly schema: string
  /** Its path with ids that can exist, and with ids that cannot. */
  readonly url: string
  /** What its test creates first, and the path with the ids of that. */
  readonly needs: readonly Need[]
  readonly testUrl: string
  readonly wrongUrl: string
}

/** Something that an operation is about: `item`, by a POST of this body to a path, which may have ids of others. */
export interface Need {
  readonly name: string
  readonly path: string
  readonly body: unknown
  readonly keyed: boolean
}

const isList = ({ id }: Operation): boolean => id.startsWith('list')

const json = (schema: string, example: string, indent: string): string =>
  `content:
  application/json:
    schema: { $ref: ${schema} }
    examples:
      example: { summary: An example, value: ${example} }
`
    .replaceAll(/^/gm, indent)
    .trimEnd()

const notFound = `      '404': { $ref: ../responses/errors.yaml#/NotFound }\n`

function readResponse(operation: Operation): string {
  const { schema, file, thing, url } = operation
  const list = isList(operation)
  const meta = '{ page: null, size: 20, total: null, has_next: false, has_prev: false }'
  const links = `{ next: null, prev: null,\n${' '.repeat(18)}self: '${url}?size=20' }`
  const page = `{\n${' '.repeat(16)}items: [],\n${' '.repeat(16)}meta: ${meta},\n${' '.repeat(16)}links: ${links} }`
  const example = list ? page : '{ text: To be written. }'
  const name = list ? `${schema}Page` : schema
  return `\
    responses:
      '200':
        description: ${thing.charAt(0).toUpperCase()}${thing.slice(1)}.
${json(`../schemas/${file}.yaml#/${name}`, example, '        ')}
${notFound}`
}

const writeParts = ({ audited, method, schema, file }: Operation): string => `\
    x-idempotency: accepted
    x-audit: ${audited}
${
  method === 'delete'
    ? ''
    : `\
    requestBody:
      required: true
      description: What to do.
${json(`../schemas/${file}.yaml#/${schema}`, '{ note: Please. }', '      ')}
`
}    responses:
      '204':
        description: Done.
${notFound}`

/** One line of YAML, in the style of the other files. */
const flow = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(flow).join(', ')}]`
    : typeof value === 'object' && value !== null
      ? `{ ${Object.entries(value)
          .map(([key, one]) => `${key}: ${flow(one)}`)
          .join(', ')} }`.replace('{  }', '{}')
      : String(value)

/** The method of a path. */
export function pathOf(operation: Operation): string {
  const { id, method, tag, summary, security, schema } = operation
  const list = `    x-list:\n      entry: ${schema}\n      paging: cursor\n      default: -id\n`
  const read = (isList(operation) ? list : '') + (method === 'get' ? readResponse(operation) : '')
  return `\
  ${method}:
    operationId: ${id}
    tags: [${tag}]
    summary: ${summary}
    description: 'Fill in: what a caller must know, and which refusal means what.'
${security ? `    security: ${flow(security)}\n` : ''}${method === 'get' ? read : writeParts(operation)}`
}

const object = (name: string, description: string, closed: boolean, member: string): string => `\
${name}:
  description: ${description}
  type: object
${closed ? '  additionalProperties: false\n' : ''}  required: [${member}]
  properties:
    # Fill in: its members.
`

const text = `{ type: string, description: A text., maxLength: 200, pattern: '[^ ]', examples: [To be written.] }\n`
const entryId = `{ type: string, description: The id of the entry., maxLength: 100, pattern: '[^ ]', examples: [a] }\n`

export function schemasOf(operation: Operation): string {
  const { schema, thing, method } = operation
  const about = `${thing.charAt(0).toUpperCase()}${thing.slice(1)}.`
  if (method !== 'get') return `${object(schema, `What to do with ${thing}.`, true, 'note')}    note: ${text}`
  if (!isList(operation)) return `${object(schema, about, false, 'text')}    text: ${text}`
  return `\
${object(schema, 'An entry of the list.', false, 'id')}    id: ${entryId}${schema}Page:
  description: A page of the list.
  type: object
  required: [items, meta, links]
  properties:
    items:
      description: The entries of this page.
      type: array
      maxItems: 100
      items: { $ref: '#/${schema}' }
    meta: { $ref: common.yaml#/PageMeta }
    links: { $ref: common.yaml#/PageLinks }
`
}

export function handlerOf(operation: Operation): string {
  const { id, method } = operation
  const todo = '  // Fill in: what it promises; `found(...)` and `problem(...)` refuse.\n'
  if (isList(operation))
    return `
export const ${id} = op('${id}', async ({ list }) => {
${todo}  const nothing = { items: [], total: null, hasNext: false, hasPrev: false, ends: undefined }
  return { status: 200, ...list.present(nothing, (entry) => entry) }
})
`
  const result = method === 'get' ? "{ status: 200, body: { text: 'To be written.' } }" : '{ status: 204 }'
  return `
export const ${id} = op('${id}', async () => {
${todo}  return ${result}
})
`
}

export function testOf({ id, method, needs, testUrl, wrongUrl }: Operation): string {
  const body = method === 'post' || method === 'put' || method === 'patch' ? "{ note: 'Please.' }" : 'undefined'
  const ask = method === 'get' ? 'get(url, caller)' : `send('${method.toUpperCase()}', url, ${body}, caller)`
  const status = method === 'get' ? 200 : 204
  const names = [...new Set([method === 'get' ? 'get' : 'send', ...(needs.length > 0 ? ['send'] : [])])]
  const created = needs
    .map(({ name, path, body: sent, keyed }) => {
      const who = keyed ? `{ ...caller, 'idempotency-key': '${name}' }` : 'caller'
      const at = path.includes('${') ? `\`${path}\`` : `'${path}'`
      return `  const ${name} = (await send('POST', ${at}, ${JSON.stringify(sent)}, ${who})).json()\n`
    })
    .join('')
  return `\
// ${id} over HTTP.

import t from 'tap'
import { onEveryEngine, openShop } from './shop.ts'

onEveryEngine(t, async (t, engine) => {
  const { ${names.join(', ')}, as } = await openShop(t, { engine })
  const caller = await as('admin')
${created}  const ask = (url: string) => ${ask}

  t.test('${id}: ${status}', async (t) => {
    // Fill in: what it promises${needs.length > 0 ? '' : '; what it needs is created first'}.
    const response = await ask(${needs.length > 0 ? `\`${testUrl}\`` : `'${testUrl}'`})
    t.equal(response.statusCode, ${status})
  })

  t.test('${id}, of what cannot be: 404', async (t) => {
    // Fill in: also of what is not there, and each other refusal that the document names.
    const response = await ask('${wrongUrl}')
    t.same([response.statusCode, response.json().error.code], [404, 'not_found'])
  })
})
`
}
