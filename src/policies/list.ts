// Lists: pages and cursors, sort, filters, fields and included relations.
//
// The contract interprets the parameters (contract/serve/lists.ts). This file defines the parameters that a declaration
// implies. Spec: x-list.

import type { Declaration, Json, Policy, Suggest } from '../contract/serve/policy.ts'

const key = 'x-list'
const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` })

/** The meaning of each operator, in words. */
const meanings: Record<string, string> = {
  eq: 'is this value',
  ne: 'is not this value',
  gt: 'is greater than this value',
  gte: 'is this value or greater',
  lt: 'is less than this value',
  lte: 'is this value or less',
  in: 'is one of these values (at most 50, separated by commas)',
}

const chosen = (names: string[]) => ({
  ko: `다음 중에서 선택해 주세요: ${names.join(', ')}`,
  en: `Choose from: ${names.join(', ')}.`,
  ja: `次の中から選択してください: ${names.join(', ')}`,
})

/** A list of allowed names, separated by commas, as a string with a pattern: generators cannot handle arrays here. */
function names(
  name: string,
  description: string,
  allowed: string[],
  { most, sign = '' }: { most: number; sign?: string },
) {
  const one = `${sign}(?:${allowed.join('|')})`
  return {
    name,
    in: 'query',
    description,
    schema: {
      type: 'string',
      pattern: most === 1 ? `^${one}$` : `^${one}(?:,${one}){0,${most - 1}}$`,
      maxLength: 500,
      'x-messages': { pattern: chosen(allowed) },
    },
  }
}

const named = (value: Json, schemas: Record<string, Json>): Json =>
  value.$ref ? (schemas[value.$ref.split('/').at(-1)] as Json) : value

/** PostgreSQL has no text with NUL in it. */
const oneLine = { pattern: '^[^\\x00-\\x1f\\x7f]*$', 'x-exact-pattern': '^[^\\u0000-\\u001f\\u007f-\\u009f]*$' }

/** Rules for input do not apply to filters: a filter for an impossible value finds nothing. */
function requestSchema(schema: Json): Json {
  const isText = [schema.type].flat().includes('string')
  if (!isText || !(schema['x-trim'] || schema['x-forbidden-words'])) return schema
  const { 'x-forbidden-words': _words, minLength: least, format, 'x-messages': messages, ...rest } = schema
  const { minLength: _text, ...texts } = messages ?? {}
  // A pattern that does not accept an empty text only requires a value, which `minLength` expresses.
  const isBounded = least !== undefined && new RegExp(schema.pattern ?? ' ', 'u').test('')
  const anyLine = (format === 'email' || isBounded) && oneLine
  return { ...rest, ...anyLine, ...(Object.keys(texts).length > 0 && { 'x-messages': texts }) }
}

/** One value of a field as query text; if the field is a string that may be null, the text `null` means null. */
function sayable(given: Json, schemas: Record<string, Json>): Json {
  const schema = requestSchema(named(given, schemas))
  const value = schema === named(given, schemas) ? given : schema
  // Responses have UTC to the millisecond; a query may have any offset.
  if (schema.format === 'date-time') return { $ref: '#/components/schemas/Instant' }
  if (![schema.type].flat().includes('null')) return { ...value }
  const { examples, ...rest } = schema
  const [type] = schema.type.filter((one: string) => one !== 'null')
  return { ...rest, type, ...(examples && { examples: examples.filter((one: unknown) => one !== null) }) }
}

/** The same as an entry of an array, without a format, for which Swagger UI has no input. An enum keeps its name. */
function entryOf(value: Json, schemas: Record<string, Json>): Json {
  if (named(value, schemas).enum) return sayable(value, schemas)
  const { format: _format, examples: _examples, ...schema } = named(sayable(value, schemas), schemas)
  return schema
}

interface Filters {
  readonly filters?: Record<string, string[]>
  /** The names of the schemas of filter values, by field, if they differ from that of the member. */
  readonly values?: Record<string, string>
}

const mayBeNull = ({ anyOf = [] }: Json): boolean => anyOf.some(({ type }: Json) => type === 'null')
/** Some generated clients leave out parameters that are null. */
const asWord = ' Null is sent as the word `null`.'

function filterParameters({ filters = {}, values = {} }: Filters, entry: Json, schemas: Record<string, Json>): Json[] {
  return Object.entries(filters).flatMap(([field, operators]) =>
    operators.flatMap((operator) => {
      const named = values[field] && { $ref: `#/components/schemas/${values[field]}` }
      const value = named ?? entry.properties[field]
      const schema =
        operator === 'in'
          ? { type: 'array', minItems: 1, maxItems: 50, items: entryOf(value, schemas) }
          : sayable(value, schemas)
      const parameter = {
        name: operator === 'eq' ? `filter[${field}]` : `filter[${field}][${operator}]`,
        in: 'query',
        description: `Only entries whose \`${field}\` ${meanings[operator]}.${mayBeNull(schema) ? asWord : ''}`,
        ...(operator === 'in' && { style: 'form', explode: false }),
        schema,
      }
      const alias = {
        ...parameter,
        name: `filter[${field}][eq]`,
        description: `An alias of \`${parameter.name}\`.`,
        deprecated: true,
      }
      return operator === 'eq' ? [parameter, alias] : [parameter]
    }),
  )
}

/** For lists without page numbers. */
const walk = {
  name: 'cursor',
  in: 'query',
  description:
    'The cursor to continue from, as found in `links.next`. The cost is the same at any depth, ' +
    'and every entry that exists throughout is returned exactly once.',
  allowEmptyValue: true,
  schema: { $ref: '#/components/schemas/Cursor' },
}

/** For lists that are read by cursor by default. */
const numbered = {
  name: 'page',
  in: 'query',
  description:
    'A page number, from 1, instead of a cursor; the list is then counted in `meta.total`. A page after the last one ' +
    'is empty; after the first 10,000 entries use `cursor`. Cannot be combined with `cursor`.',
  schema: { $ref: '#/components/schemas/Page' },
}

/** For lists that are counted only on request. */
const counting = {
  name: 'count',
  in: 'query',
  description: 'Count the whole list in `meta.total`, which is otherwise `null`.',
  schema: { type: 'boolean' },
}

const sorting = 'Up to three fields to sort by, with `-` for descending order. Ties are ordered by id.'

/** The parameters of an operation with x-list. */
export function listParameters(operation: Json, schemas: Record<string, Json>): Json[] {
  const { entry, sort = [], include = [], search = false, paging, count = false, pages = false } = operation[key]
  const shape = schemas[entry] as Json
  const fields = Object.keys(shape.properties)
  return [
    ...(paging === 'cursor'
      ? [...(pages ? [numbered] : []), parameter('Size'), parameter('Limit'), walk, ...(count ? [counting] : [])]
      : ['PageParameter', 'Size', 'Limit', 'CursorParameter', 'IncludeTotal'].map(parameter)),
    ...(search ? [parameter('Search')] : []),
    ...(sort.length > 0 ? [names('sort', sorting, sort, { most: Math.min(3, sort.length), sign: '-?' })] : []),
    names('fields', 'Return only these members.', fields, { most: fields.length }),
    ...(include.length > 0
      ? [names('include', 'Related resources to include in the response.', include, { most: include.length })]
      : []),
    ...filterParameters(operation[key], shape, schemas),
  ]
}

/** With `fields`, an entry has only the requested members: it has its own schema, which requires none. */
function sparse(operation: Json, entry: string, schemas: Record<string, Json>): void {
  const name = `Sparse${entry}`
  const { required: _required, ...shape } = schemas[entry] as Json
  schemas[name] = { ...shape, description: `An \`${entry}\` with only the members that \`fields\` names.` }
  const page = schemas[operation.responses[200].content['application/json'].schema.$ref.split('/').at(-1)] as Json
  page.properties.items.items = {
    anyOf: [{ $ref: `#/components/schemas/${entry}` }, { $ref: `#/components/schemas/${name}` }],
  }
}

/** Unknown names would cause a 500 when they are requested. */
function* declarationFindings(
  { entry, values = {}, sort = [], default: order, filters = {} }: Json,
  { components }: Json,
  suggest: Suggest,
): Iterable<string> {
  const schemas: Json = components?.schemas ?? {}
  for (const name of [entry, ...Object.values<string>(values)])
    if (!Object.hasOwn(schemas, name)) yield `there is no schema ${name}${suggest(name, Object.keys(schemas))}`
  if (!Object.hasOwn(schemas, entry)) return
  const fields = Object.keys(schemas[entry].properties ?? {})
  const ordered = order.split(',').map((one: string) => one.replace(/^-/, ''))
  const used = { 'a key of sort': sort, 'a key of default': ordered, 'a filter': Object.keys(filters) }
  for (const [what, names] of Object.entries<string[]>(used)) {
    for (const name of names.filter((one) => !fields.includes(one)))
      yield `${name}, ${what}, is no member of ${entry}${suggest(name, fields)}`
  }
  for (const name of Object.keys(values).filter((one) => !(one in filters)))
    yield `${name} has a schema of values, and is no filter${suggest(name, Object.keys(filters))}`
}

const typesOfScript: Record<string, string> = {
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  string: 'string',
}

/** The TypeScript types of a field's values; null alone is no value. */
function typesOf(field: Json, schemas: Record<string, Json>): string[] {
  const { type = [], const: only, enum: some = [], anyOf = [], oneOf = [], allOf = [] } = named(field ?? {}, schemas)
  const stated = [type].flat().map((one) => typesOfScript[one])
  const given = [...(only === undefined ? [] : [only]), ...some].map((one) => typesOfScript[typeof one])
  const parts = [...anyOf, ...oneOf, ...allOf].flatMap((one: Json) => typesOf(one, schemas))
  return [...stated, ...given, ...parts].flatMap((one) => one ?? [])
}

const typeOf = (field: Json, schemas: Record<string, Json>): string =>
  [...new Set(typesOf(field, schemas))].join(' | ') || 'unknown'

/**
 * The fields that clients may sort and filter by, each with the type of its values; the store has a column for each.
 */
function fieldsOf(
  { entry, values = {}, sort = [], filters = {}, default: order }: Json,
  schemas: Record<string, Json>,
) {
  const names = [...sort, ...order.split(',').map((one: string) => one.replace(/^-/, '')), ...Object.keys(filters)]
  const typed = [...new Set<string>(names)].map((name) => [
    name,
    typeOf(values[name] ? schemas[values[name]] : schemas[entry].properties[name], schemas),
  ])
  return Object.fromEntries(typed)
}

/** Parameters of unknown names cannot be written; the findings report them. */
const isSound = (declared: Json, document: Json): boolean =>
  [...declarationFindings(declared, document, () => '')].length === 0

const declaration = {
  name: 'list',
  key,
  schema: {
    description:
      'A list: its sort keys, filters and search, and the relations it can include. Generation writes the parameters.',
    type: 'object',
    additionalProperties: false,
    required: ['entry', 'default'],
    properties: {
      entry: { description: 'The schema of one entry.', type: 'string' },
      paging: {
        description:
          '`cursor`: the list is read by cursor unless a page is requested, and counted only as `count` and `pages` ' +
          'allow. Default: page numbers, counted; or by cursor.',
        const: 'cursor',
      },
      next: {
        description: 'With `paging: cursor`: `meta.next_cursor` is the cursor of the next page.',
        const: true,
      },
      pages: {
        description: 'With `paging: cursor`: the list also has page numbers (`page`), and is then counted.',
        const: true,
      },
      count: {
        description: 'With `paging: cursor`: the list is counted on request, with the parameter `count`.',
        const: true,
      },
      sort: {
        description: 'The fields that clients may sort by. Without it the order is always `default`.',
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', pattern: '^\\w+$' },
      },
      default: {
        description: 'The order of requests without `sort`, in the same syntax.',
        type: 'string',
        pattern: '^-?\\w+(,-?\\w+){0,2}$',
      },
      include: { type: 'array', uniqueItems: true, items: { type: 'string', pattern: '^\\w+$' } },
      search: {
        description:
          'Whether the list can be searched by text: adds the parameter `q`, and the order `rank` ' +
          '(never a key of `sort`) for searches that do not sort.',
        const: true,
      },
      values: {
        description: 'The schemas of filter values, by field, where they differ from that of the member.',
        type: 'object',
        propertyNames: { pattern: '^\\w+$' },
        additionalProperties: { type: 'string' },
      },
      filters: {
        description: 'Fields and their operators.',
        type: 'object',
        propertyNames: { pattern: '^\\w+$' },
        additionalProperties: {
          type: 'array',
          minItems: 1,
          uniqueItems: true,
          items: { enum: ['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in'] },
        },
      },
    },
  },
  implies: (declared, operation, document) =>
    declared && isSound(declared, document)
      ? {
          parameters: listParameters(operation, document.components.schemas),
          also: { 400: ['InvalidCursor'] },
          headers: { Link: { $ref: '#/components/headers/Link' } },
        }
      : {},
  completes(declared, operation, document) {
    if (declared && isSound(declared, document)) sparse(operation, declared.entry, document.components.schemas)
  },
  findings: (declared, _operation, document, _method, suggest) =>
    declared ? declarationFindings(declared, document, suggest) : [],
  facts: (declared, _operation, { components }) => ({
    list: declared !== undefined && fieldsOf(declared, components.schemas),
  }),
  losses: {
    *[key](before, after) {
      if (!before || !after || before.default === after.default) return
      const message =
        `Requests without \`sort\` were ordered by \`${before.default}\`, ` +
        `and are now ordered by \`${after.default}\`.`
      yield { at: '/default', side: 'send', message }
    },
  },
} satisfies Declaration

export const list: Policy = { ...declaration }
