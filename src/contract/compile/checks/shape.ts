// The shape of a document: every object has only members that OpenAPI 3.1 gives it.
//
// A misspelt member would be ignored silently: `paramters` declares no parameter.

import type { Json } from '../document.ts'
import { escaped, type Finding } from './finding.ts'
import { keywords } from './keywords.ts'
import { suggestion } from './nearest.ts'

/** A kind of object: its members and the kinds of their values; `[]` is a list of them, `{}` a map, '' anything. */
type Kind = Readonly<Record<string, string>>

const each = (names: string, kind: string): Kind => Object.fromEntries(names.split(' ').map((name) => [name, kind]))

const docs = { externalDocs: 'externalDocs' }
const shown = { example: '', examples: 'example{}' }
const reference = each('$ref summary description', 'text')
/** Each entry of the list is one set of schemes, with their scopes. */
const security = { security: 'text[]{}[]' }

const described = {
  ...each('description style', 'text'),
  ...each('required deprecated allowEmptyValue explode allowReserved', 'flag'),
  schema: 'schema',
  content: 'mediaType{}',
  ...shown,
}

const kinds: Readonly<Record<string, Kind>> = {
  document: {
    ...each('openapi jsonSchemaDialect', 'text'),
    ...security,
    info: 'info',
    servers: 'server[]',
    paths: 'pathItem{}',
    webhooks: 'pathItem{}',
    components: 'components',
    tags: 'tag[]',
    ...docs,
  },
  info: {
    ...each('title version', ''),
    ...each('summary description termsOfService', 'text'),
    contact: 'contact',
    license: 'license',
  },
  contact: each('name url email', 'text'),
  license: each('name identifier url', 'text'),
  server: { ...each('url description', 'text'), variables: 'variable{}' },
  variable: { ...each('default description', 'text'), enum: 'text[]' },
  components: {
    schemas: 'schema{}',
    responses: 'response{}',
    parameters: 'parameter{}',
    examples: 'example{}',
    requestBodies: 'requestBody{}',
    headers: 'header{}',
    securitySchemes: 'securityScheme{}',
    links: 'link{}',
    callbacks: 'callback{}',
    pathItems: 'pathItem{}',
  },
  pathItem: {
    ...reference,
    ...each('get put post delete options head patch trace', 'operation'),
    servers: 'server[]',
    parameters: 'parameter[]',
  },
  operation: {
    ...each('summary description operationId', 'text'),
    tags: 'text[]',
    deprecated: 'flag',
    ...security,
    parameters: 'parameter[]',
    requestBody: 'requestBody',
    responses: 'response{}',
    callbacks: 'callback{}',
    servers: 'server[]',
    ...docs,
  },
  parameter: { ...each('name in', 'text'), ...described },
  header: described,
  requestBody: { description: 'text', required: 'flag', content: 'mediaType{}' },
  mediaType: { schema: 'schema', encoding: 'encoding{}', ...shown },
  encoding: {
    ...each('contentType style', 'text'),
    ...each('explode allowReserved', 'flag'),
    headers: 'header{}',
  },
  response: { description: 'text', headers: 'header{}', content: 'mediaType{}', links: 'link{}' },
  example: { ...each('summary description externalValue', 'text'), value: '' },
  link: {
    ...each('operationRef operationId description', 'text'),
    parameters: '{}',
    requestBody: '',
    server: 'server',
  },
  tag: { ...each('name description', 'text'), ...docs },
  externalDocs: each('description url', 'text'),
  securityScheme: {
    ...each('type description name in scheme bearerFormat openIdConnectUrl', 'text'),
    flows: 'flows',
  },
  flows: each('implicit password clientCredentials authorizationCode', 'flow'),
  flow: { ...each('authorizationUrl tokenUrl refreshUrl', 'text'), scopes: 'text{}' },
  // Only where other schemas are; keywords.ts checks the rest.
  schema: {
    ...each('items additionalProperties unevaluatedItems unevaluatedProperties contains not if then else', 'schema'),
    ...each('propertyNames contentSchema', 'schema'),
    ...each('properties patternProperties dependentSchemas $defs', 'schema{}'),
    ...each('allOf anyOf oneOf prefixItems', 'schema[]'),
    $ref: 'text',
  },
}

/** The required members of a kind of object, unless a later check reports them. */
const required: Readonly<Record<string, readonly string[]>> = {
  parameter: ['name', 'in'],
  requestBody: ['content'],
  securityScheme: ['type'],
}

/** Kinds that may be replaced by a reference. */
const referable = new Set(
  'schema response parameter example requestBody header securityScheme link callback'.split(' '),
)

const isObject = (node: Json): boolean => node !== null && typeof node === 'object' && !Array.isArray(node)

export function shapeFindings(document: Json): readonly Finding[] {
  if (!isObject(document)) return [noDocument]
  const version = [...versionFindings(document)]
  // Another version has other members.
  return version.length > 0 ? version : [...infoFindings(document), ...shape(document, 'document', '')]
}

const noDocument = { pointer: '', what: 'this is no OpenAPI document: it begins with openapi: 3.1.0' }

function* versionFindings({ openapi, swagger, jsonSchemaDialect }: Json): Iterable<Finding> {
  const base = 'https://spec.openapis.org/oas/3.1/dialect/base'
  if (swagger !== undefined)
    yield { pointer: '/swagger', what: `Swagger ${swagger} is not read; convert the document to openapi: 3.1.0` }
  else if (typeof openapi !== 'string') yield { pointer: '', what: 'openapi: 3.1.0 is missing' }
  else if (!/^3\.1\.\d+$/.test(openapi))
    yield { pointer: '/openapi', what: `OpenAPI ${openapi} is not read; write the document as openapi: 3.1.0` }
  const dialects = [base, 'https://json-schema.org/draft/2020-12/schema']
  if (jsonSchemaDialect !== undefined && !dialects.includes(jsonSchemaDialect))
    yield { pointer: '/jsonSchemaDialect', what: `schemas are read as ${base}, and no other dialect is` }
}

/** YAML reads 1.0 as the number 1. */
function* infoFindings({ info }: Json): Iterable<Finding> {
  for (const key of ['title', 'version']) {
    const value = info?.[key]
    if (value !== undefined && typeof value !== 'string')
      yield { pointer: `/info/${key}`, what: `${key} is a text: write it in quotes, as in ${key}: '1.0'` }
  }
}

function* shape(node: Json, kind: string, pointer: string): Iterable<Finding> {
  if (kind === '' || node === undefined) return
  const inner = kind.slice(0, -2)
  if (kind.endsWith('[]')) {
    if (!Array.isArray(node)) yield { pointer, what: noList(node) }
    else for (const [i, one] of node.entries()) yield* shape(one, inner, `${pointer}/${i}`)
    return
  }
  const plain = plainKinds[kind]
  if (plain) {
    if (!plain.is(node)) yield { pointer, what: plain.what(node) }
    return
  }
  if (kind === 'schema' && typeof node === 'boolean') return
  if (!isObject(node)) {
    yield { pointer, what: `must be ${kind.endsWith('{}') ? `a map of ${many[inner] ?? 'objects'}` : oneOf(kind)}` }
    return
  }
  yield* membersOf(node, kind, pointer)
}

function* membersOf(node: Json, kind: string, pointer: string): Iterable<Finding> {
  const isReference = typeof node.$ref === 'string' && referable.has(kind)
  const members = isReference && kind !== 'schema' ? reference : (kinds[kind] ?? {})
  for (const [key, value] of Object.entries(node)) {
    const at = `${pointer}/${escaped(key)}`
    if (key.startsWith('x-') && !kind.endsWith('{}')) continue
    if (kind.endsWith('{}')) yield* shape(value, kind.slice(0, -2), at)
    else if (kind === 'callback') yield* shape(value, 'pathItem', at)
    else if (Object.hasOwn(members, key)) yield* shape(value, members[key] as string, at)
    else if (kind !== 'schema') yield { pointer: at, what: unknown(key, kind, Object.keys(members)) }
  }
  for (const key of isReference ? [] : (required[kind] ?? [])) {
    if (!Object.hasOwn(node, key)) yield { pointer, what: `${key} is missing` }
  }
}

const noList = (node: Json): string => `must be a list${isObject(node) ? ': write "- " before each entry' : ''}`

interface PlainKind {
  readonly is: (node: Json) => boolean
  readonly what: (node: Json) => string
}

const plainKinds: Readonly<Record<string, PlainKind>> = {
  text: {
    is: (node) => typeof node === 'string',
    what: (node) =>
      node === null
        ? 'must be a text: write one, or leave it out'
        : `must be a text${typeof node === 'object' ? '' : `: write "${node}" in quotes`}`,
  },
  flag: { is: (node) => typeof node === 'boolean', what: () => 'must be true or false' },
}

const oneOf = (kind: string): string => (kind === 'schema' ? 'a schema: an object, true or false' : 'an object')
const many: Readonly<Record<string, string>> = { text: 'texts', 'text[]': 'lists', schema: 'schemas' }

const names: Readonly<Record<string, string>> = {
  pathItem: 'a path',
  mediaType: 'a media type',
  requestBody: 'a request body',
  securityScheme: 'a security scheme',
  externalDocs: 'externalDocs',
  info: 'info',
  components: 'components',
  document: 'the root',
  operation: 'an operation',
  encoding: 'an encoding',
  example: 'an example',
}

function unknown(key: string, kind: string, known: readonly string[]): string {
  const near = suggestion(key, known)
  const what = `unknown member ${key} of ${names[kind] ?? `a ${kind}`}`
  return `${what}${near.startsWith('. Did') ? near : elsewhere(key, kind)}`
}

/** Members that each stand in several kinds of objects tell nothing about where they belong. */
const most = 2

/** Where a member belongs that OpenAPI does have: mostly its indentation is wrong. */
function elsewhere(key: string, kind: string): string {
  if (/^[\w.+-]+\/[\w.+*-]+$/.test(key)) return ': media types stand in content; see its indentation'
  // As Swagger 2 has them.
  if ((kind === 'parameter' || kind === 'header') && keywords.has(key)) return ': it stands in schema'
  if (key === 'schema') return ': it stands in a media type, in content'
  const homes = Object.keys(kinds).filter((one) => one !== kind && Object.hasOwn(kinds[one] as Kind, key))
  if (homes.length === 0 || homes.length > most) return ''
  const places = homes.map((one) => names[one] ?? `a ${one}`).join(' or ')
  return `: it stands in ${places}; see its indentation`
}
