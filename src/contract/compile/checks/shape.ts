// The shape of a document: every object has only members that OpenAPI 3.1 gives it.
//
// A misspelt member would be ignored silently: `paramters` declares no parameter.

import type { Json } from '../document.ts'
import { escaped, type Finding } from './finding.ts'
import { suggestion } from './nearest.ts'

/** A kind of object: its members and the kinds of their values; `[]` is a list of them, `{}` a map. */
type Kind = Readonly<Record<string, string>>

const members = (names: string, kinds: Kind = {}): Kind => ({
  ...Object.fromEntries(names.split(' ').map((name) => [name, ''])),
  ...kinds,
})

const docs = { externalDocs: 'externalDocs' }
const shown = { example: '', examples: 'example{}' }
const reference = members('$ref summary description')

const kinds: Readonly<Record<string, Kind>> = {
  document: members('openapi jsonSchemaDialect security', {
    info: 'info',
    servers: 'server[]',
    paths: 'pathItem{}',
    webhooks: 'pathItem{}',
    components: 'components',
    tags: 'tag[]',
    ...docs,
  }),
  info: members('title summary description termsOfService version', { contact: 'contact', license: 'license' }),
  contact: members('name url email'),
  license: members('name identifier url'),
  server: members('url description', { variables: 'variable{}' }),
  variable: members('enum default description'),
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
  pathItem: members('$ref summary description', {
    ...Object.fromEntries(
      ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'].map((method) => [method, 'operation']),
    ),
    servers: 'server[]',
    parameters: 'parameter[]',
  }),
  operation: members('tags summary description operationId deprecated security', {
    parameters: 'parameter[]',
    requestBody: 'requestBody',
    responses: 'response{}',
    callbacks: 'callback{}',
    servers: 'server[]',
    ...docs,
  }),
  parameter: members('name in description required deprecated allowEmptyValue style explode allowReserved', {
    schema: 'schema',
    content: 'mediaType{}',
    ...shown,
  }),
  header: members('description required deprecated allowEmptyValue style explode allowReserved', {
    schema: 'schema',
    content: 'mediaType{}',
    ...shown,
  }),
  requestBody: members('description required', { content: 'mediaType{}' }),
  mediaType: members('', { schema: 'schema', encoding: 'encoding{}', ...shown }),
  encoding: members('contentType style explode allowReserved', { headers: 'header{}' }),
  response: members('description', { headers: 'header{}', content: 'mediaType{}', links: 'link{}' }),
  example: members('summary description value externalValue'),
  link: members('operationRef operationId parameters requestBody description', { server: 'server' }),
  tag: members('name description', docs),
  externalDocs: members('description url'),
  securityScheme: members('type description name in scheme bearerFormat openIdConnectUrl', { flows: 'flows' }),
  flows: { implicit: 'flow', password: 'flow', clientCredentials: 'flow', authorizationCode: 'flow' },
  flow: members('authorizationUrl tokenUrl refreshUrl scopes'),
}

/** Kinds that may be replaced by a reference. */
const referable = new Set(
  'schema response parameter example requestBody header securityScheme link callback'.split(' '),
)

const isObject = (node: Json): boolean => node !== null && typeof node === 'object' && !Array.isArray(node)

export const shapeFindings = (document: Json): Iterable<Finding> =>
  isObject(document)
    ? [...versionFindings(document), ...infoFindings(document), ...shape(document, 'document', '')]
    : [noDocument]

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
  // schemas.ts checks schemas.
  if (kind === '' || kind === 'schema') return
  const inner = kind.slice(0, -2)
  if (kind.endsWith('[]')) {
    if (!Array.isArray(node)) yield { pointer, what: `must be a list` }
    else for (const [i, one] of node.entries()) yield* shape(one, inner, `${pointer}/${i}`)
    return
  }
  if (!isObject(node)) {
    yield { pointer, what: `must be ${kind.endsWith('{}') ? 'a map of objects' : 'an object'}` }
    return
  }
  const isReference = typeof node.$ref === 'string' && referable.has(kind)
  const members = isReference ? reference : (kinds[kind] ?? {})
  for (const [key, value] of Object.entries(node)) {
    const at = `${pointer}/${escaped(key)}`
    if (key.startsWith('x-') && !kind.endsWith('{}')) continue
    if (kind.endsWith('{}')) yield* shape(value, inner, at)
    else if (kind === 'callback') yield* shape(value, 'pathItem', at)
    else if (Object.hasOwn(members, key)) yield* shape(value, members[key] as string, at)
    else yield { pointer: at, what: unknown(key, kind, Object.keys(members)) }
  }
}

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
  const homes = Object.keys(kinds).filter((one) => one !== kind && Object.hasOwn(kinds[one] as Kind, key))
  if (homes.length === 0 || homes.length > most) return ''
  const places = homes.map((one) => names[one] ?? `a ${one}`).join(' or ')
  return `: it stands in ${places}; see its indentation`
}
