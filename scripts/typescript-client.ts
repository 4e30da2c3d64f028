// The generated part of clients/typescript, from the rendering for generators: types of schemas, the resources with
// their methods, the table of operations that the runtime reads, and the errors.

import openapiTS, { astToString, type SchemaObject } from 'openapi-typescript'
import ts from 'typescript'
import { type Json, resolve } from '../src/contract/compile/document.ts'
import {
  className,
  dataName,
  editName,
  filterParts,
  has,
  type Method,
  methodsOf,
  pascal,
  pathNames,
  payloadsOf,
  readBefore,
  relationsOf,
  schemasWithData,
  takesToken,
} from './client-methods.ts'

const folder = 'clients/typescript/src/generated'
const mark = '// Generated from spec/ by `make generate`. Do not edit.\n\n'

/** What the generated types take from the runtime: shapes that are the same for every resource. */
const runtimeTypes = ['Call', 'CallOptions', 'List', 'OneOrMore', 'Shown', 'Upload']

// Types of schemas.

/** An enum that may grow, as a type: its values complete in an editor, and others are possible. */
const openEnum = (values: readonly string[]) =>
  ts.factory.createUnionTypeNode([
    ...values.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value))),
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  ])

function transform(schema: SchemaObject & { 'x-extensible-enum'?: readonly string[] }): ts.TypeNode | undefined {
  const { 'x-extensible-enum': values } = schema
  const isNullable = Array.isArray(schema.type) && schema.type.includes('null')
  if (!values || isNullable) return undefined
  return openEnum(values)
}

async function schemaTypes(schemas: Json): Promise<string> {
  const document = { openapi: '3.1.0', info: { title: '', version: '' }, paths: {}, components: { schemas } }
  const options = {
    immutable: true,
    defaultNonNullable: false,
    alphabetize: false,
    emptyObjectsUnknown: true,
    transform,
  }
  const text = astToString(await openapiTS(document as never, options as never))
  const components = /export interface components \{[\s\S]*?\n\}\n/.exec(text)?.[0]
  if (!components) throw new Error('openapi-typescript has made no components')
  const names = Object.keys(schemas).map((name) => `export type ${name} = components['schemas']['${name}']`)
  return `${mark}${components}\n${names.join('\n')}\n`
}

// Types of parameters.

/** A schema of a parameter, which is a reference or small, as a type. */
function typeOf(document: Json, schema: Json): string {
  if (schema.$ref) {
    const target = resolve(document, schema)
    return target.format === 'date-time' ? 'string | Date' : `Schemas.${schema.$ref.split('/').at(-1)}`
  }
  const { type, format, items } = schema
  if (schema.anyOf) return schema.anyOf.map((one: Json) => typeOf(document, one)).join(' | ')
  if (schema.enum) return schema.enum.map((value: unknown) => JSON.stringify(value)).join(' | ')
  const open = schema['x-extensible-enum']
  if (open) return [...open.map((value: unknown) => JSON.stringify(value)), '(string & {})'].join(' | ')
  if (Array.isArray(type)) return type.map((one) => typeOf(document, { ...schema, type: one })).join(' | ')
  if (format === 'date-time') return 'string | Date'
  if (type === 'array') return `readonly (${typeOf(document, items)})[]`
  if (type === 'integer') return 'number'
  if (['number', 'string', 'boolean', 'null'].includes(type)) return type
  throw new Error(`a parameter whose schema cannot be written as a type: ${JSON.stringify(schema)}`)
}

const comment = (text: string | undefined, indent = '  '): string => {
  if (!text) return ''
  const lines = text.trim().replaceAll('*/', '* /').split('\n')
  return lines.length === 1
    ? `${indent}/** ${lines[0]} */\n`
    : `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`
}

function filterType(document: Json, { query }: Method): string {
  const fields: Record<string, Record<string, string>> = {}
  for (const { name, schema } of query) {
    const [, field, operator = 'eq'] = filterParts(name) ?? []
    if (field) fields[field] = { ...fields[field], [operator]: typeOf(document, schema) }
  }
  const members = Object.entries(fields).map(([field, operators]) => {
    const all = Object.entries(operators).map(([operator, type]) => `readonly ${operator}?: ${type}`)
    const value = operators.eq === undefined ? '' : `${operators.eq} | `
    return `    readonly ${field}?: ${value}{ ${all.join('; ')} }\n`
  })
  return members.length > 0 ? `  readonly filter?: {\n${members.join('')}  }\n` : ''
}

const queryName = ({ id }: Method) => `${pascal(id)}Query`
const entryOf = ({ list }: Method): string => `Schemas.${list.entry}`

const choice = (document: Json, method: Method): string | undefined =>
  relationsOf(document, method)
    ?.map((name) => `'${name}'`)
    .join(' | ')

function queryType(document: Json, method: Method): string {
  const special = ['sort', 'fields', 'include']
  const others = method.query.filter(({ name }) => !filterParts(name) && !special.includes(name))
  const members = others.map(
    ({ name, description, required, schema }) =>
      `${comment(description)}  readonly ${name}${required ? '' : '?'}: ${typeOf(document, schema)}\n`,
  )
  const { description: sorted } = method.query.find(({ name }) => name === 'sort') ?? {}
  if (sorted) {
    const keys = method.list.sort.map((key: string) => `'${key}' | '-${key}'`).join(' | ')
    members.push(`${comment(sorted)}  readonly sort?: OneOrMore<${keys}>\n`)
  }
  const parameters = []
  if (has(method, 'fields')) {
    parameters.push(`F extends keyof ${entryOf(method)} = keyof ${entryOf(method)}`)
    members.push('  /** Return only these members; the entries have no others, in their type too. */\n')
    members.push('  readonly fields?: readonly F[]\n')
  }
  const relations = choice(document, method)
  if (relations) {
    parameters.push(`I extends ${relations} = never`)
    members.push('  /** Related resources to include. */\n  readonly include?: readonly I[]\n')
  }
  const generic = parameters.length > 0 ? `<${parameters.join(', ')}>` : ''
  const text = [...members, filterType(document, method)].join('')
  return `export interface ${queryName(method)}${generic} {\n${text}}\n`
}

// The methods.

function resultOf({ response, isBinary }: Method): string {
  if (!response) return 'void'
  if (isBinary) return 'Blob'
  return `Schemas.${response.schema.$ref.split('/').at(-1)}`
}

/** The type of a body; a form with one file is the file. */
function bodyOf(document: Json, { body, source }: Method): string {
  if (body === 'multipart/form-data') return 'file: Upload'
  const { content, required } = resolve(document, source.requestBody)
  return `body${required ? '' : '?'}: Schemas.${content[body as string].schema.$ref.split('/').at(-1)}`
}

function pathArguments(document: Json, { source, path }: Method): string[] {
  const all: Json[] = source.parameters?.map((node: Json) => resolve(document, node)) ?? []
  return pathNames(path).map((name) => {
    const { schema } = all.find((one) => one.in === 'path' && one.name === name)
    return `${name}: ${typeOf(document, schema)}`
  })
}

function methodComment({ source }: Method): string {
  const { summary, description, deprecated } = source
  return comment([`${summary}.`, description?.trim(), deprecated && '@deprecated'].filter(Boolean).join('\n\n'))
}

function signature(document: Json, method: Method): string {
  const { query, list } = method
  const relations = choice(document, method)
  const fields = has(method, 'fields') ? [`const F extends keyof ${entryOf(method)} = keyof ${entryOf(method)}`] : []
  const includes = relations ? [`const I extends ${relations} = never`] : []
  const generic = [...fields, ...includes]
  const given = [fields.length > 0 ? 'F' : '', includes.length > 0 ? 'I' : ''].filter(Boolean).join(', ')
  const isRequired = query.some(({ required }) => required)
  const parameter = `query${isRequired ? '' : '?'}: ${queryName(method)}${given && `<${given}>`}`
  const whole = list ? entryOf(method) : resultOf(method)
  const shown =
    generic.length > 0
      ? `Shown<${whole}, ${fields.length > 0 ? 'F' : `keyof ${whole}`}, ${includes.length > 0 ? 'I' : 'never'}>`
      : whole
  const answered = list ? `List<${shown}, Omit<${resultOf(method)}, 'items'>>` : `Call<${shown}>`
  const values = [
    ...pathArguments(document, method),
    ...(method.body ? [bodyOf(document, method)] : []),
    ...(query.length > 0 ? [parameter] : []),
    'options?: CallOptions',
  ]
  const types = generic.length > 0 ? `<${generic.join(', ')}>` : ''
  return `  ${method.name}${types}(${values.join(', ')}): ${answered}\n`
}

function editSignature(document: Json, method: Method, read: Method): string {
  const type = bodyOf(document, method).replace(/^body\??: /, '')
  const change = `change: (current: ${resultOf(read)}) => ${type} | undefined | Promise<${type} | undefined>`
  const values = [...pathArguments(document, method), change, 'options?: CallOptions']
  const text = [
    'Read, change, and send with If-Match; all of it again, with what is there then, if it was edited meanwhile.',
    'Nothing is sent if the function returns undefined.',
  ].join('\n')
  return `${comment(text)}  ${editName(method.name)}(${values.join(', ')}): Promise<${resultOf(method)}>\n`
}

function resourceTypes(document: Json, all: readonly Method[]): string {
  const byResource = Object.entries(Object.groupBy(all, ({ resource }) => resource))
  const queries = all.filter(({ query }) => query.length > 0).map((method) => queryType(document, method))
  const interfaces = byResource.map(([resource, own = []]) => {
    const members = own.flatMap((method) => {
      const read = readBefore(method, all)
      return [methodComment(method) + signature(document, method), read ? editSignature(document, method, read) : '']
    })
    return `export interface ${pascal(resource)}Resource {\n${members.join('')}}\n`
  })
  const members = byResource.map(([resource]) => `  readonly ${resource}: ${pascal(resource)}Resource\n`)
  const used = runtimeTypes.filter((name) =>
    interfaces.concat(queries).some((text) => text.includes(`${name}<`) || text.includes(`: ${name}`)),
  )
  return [
    `${mark}import type { ${used.join(', ')} } from '../types.ts'\nimport type * as Schemas from './schemas.ts'\n`,
    ...queries,
    ...interfaces,
    `export interface Resources {\n${members.join('')}}\n`,
  ].join('\n')
}

// What the runtime reads.

/** Most paths begin with it; it is written once. */
const base = (all: readonly Method[]): string => {
  const beginnings = all.map(({ path }) => /^\/api\/\w+\//.exec(path)?.[0] ?? '')
  return beginnings.find(Boolean) ?? '/'
}

const bodyName = (type: string) => (type === 'multipart/form-data' ? 'form' : type.replace('application/', ''))

function entryFor(document: Json, method: Method, all: readonly Method[]): string {
  const { resource, name, http, path, body, isBinary, query, list, source } = method
  const read = readBefore(method, all)
  const facts = [
    ...(body ? [body === 'application/json' ? 'json' : `body=${bodyName(body)}`] : []),
    ...(list ? ['list'] : query.length > 0 ? ['query'] : []),
    ...(isBinary ? ['binary'] : []),
    ...(source['x-idempotency'] ? ['key'] : []),
    ...(takesToken(document, method) ? [] : ['open']),
    ...(read ? [`edit=${editName(name)}`, `read=${read.resource}.${read.name}`] : []),
  ]
  const start = base(all)
  const short = (path.startsWith(start) ? path.slice(start.length) : path).replaceAll(/\{\w+\}/g, '{}')
  return [`${resource}.${name}`, http, short, ...facts].join(' ')
}

function operationTable(document: Json, all: readonly Method[]): string {
  const entries = all.map((method) => entryFor(document, method, all))
  const { digits = {} } =
    Object.values<Json>(document.components.schemas).find((one) => one['x-money'])?.['x-money'] ?? {}
  const server = document.servers?.[0]?.url
  return [
    `${mark}import { operationsIn } from '../operations.ts'\n`,
    '/** Every operation, by where it is in the client: its method and path, and how it is called. */',
    `export const operations = /* @__PURE__ */ operationsIn(\n  '${base(all)}',\n  \`\n${entries.join('\n')}\n\`,\n)\n`,
    '/** Decimals of an amount, by currency. */',
    `export const digits: Readonly<Record<string, number>> = ${JSON.stringify(digits)}\n`,
    `/** Where the API is, if the document says so. */`,
    `export const server: string | undefined = ${/^https?:/.test(server) ? `'${server}'` : 'undefined'}\n`,
  ].join('\n')
}

/** Whether an error always has its data: if a member of it is required. */
function dataTypeOf(code: string, { data }: Json): string {
  if (!data) return 'undefined'
  return `Schemas.${dataName(code)}${data.required?.length > 0 ? '' : ' | undefined'}`
}

function errorTypes(document: Json): string {
  const all = Object.entries<Json>(document['x-errors'])
  const grouped = Object.entries(Object.groupBy(all, ([, { retry }]) => retry))
  const advice = grouped.map(([retry, own = []]) => `  ${retry}: '${own.map(([code]) => code).join(' ')}',\n`)
  const types = all.map(([code, error]) => `${comment(error.when)}  readonly ${code}: ${dataTypeOf(code, error)}\n`)
  const codes = grouped.flatMap(([, own = []]) => own.map(([code]) => code))
  const classes = codes.map((code) => `  ${className(code)},\n`)
  const classTypes = codes.map((code) => `  ErrorClass<'${code}'>,\n`)
  const aliases = codes.map((code) => `export type ${className(code)} = ErrorOf<'${code}'>\n`)
  return [
    `${mark}import { classesOf, type ShopError } from '../error.ts'`,
    "import type * as Schemas from './schemas.ts'\n",
    `/** The data of every error, by code. */\nexport interface DataByCode {\n${types.join('')}}\n`,
    '/** The codes that this client knows. */\nexport type KnownErrorCode = keyof DataByCode\n',
    '/** The error with this code, its data typed. */',
    'export type ErrorOf<Code extends KnownErrorCode> = ShopError<Code, DataByCode[Code]>\n',
    '/** A class of errors, for `instanceof`. */',
    'export type ErrorClass<Code extends KnownErrorCode> = new (...given: never) => ErrorOf<Code>\n',
    '/** Whether a retry helps, and what to do first: the codes of each. */',
    `const advice = {\n${advice.join('')}} as const\n`,
    `export const [\n${classes.join('')}] = classesOf(advice) as unknown as readonly [\n${classTypes.join('')}]\n`,
    aliases.join(''),
  ].join('\n')
}

function webhookTypes(document: Json): string {
  const members = payloadsOf(document).map(([type, schema]) => `  readonly '${type}': Schemas.${schema}\n`)
  return [
    `${mark}import type * as Schemas from './schemas.ts'\n`,
    `/** The event of each type. */\nexport interface WebhookEvents {\n${members.join('')}}\n`,
  ].join('\n')
}

/** @param rendering the document for generators @returns the files of the client, by path */
export async function typescriptClient(rendering: Json): Promise<Record<string, string>> {
  const all = methodsOf(rendering)
  const schemas = schemasWithData(rendering)
  return {
    [`${folder}/schemas.ts`]: await schemaTypes(schemas),
    [`${folder}/resources.ts`]: resourceTypes(rendering, all),
    [`${folder}/operations.ts`]: operationTable(rendering, all),
    [`${folder}/errors.ts`]: errorTypes(rendering),
    [`${folder}/webhooks.ts`]: webhookTypes(rendering),
  }
}
