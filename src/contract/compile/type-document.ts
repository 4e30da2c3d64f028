// The document as openapi-typescript reads it: for the types of handlers.
//
// Requests do not have read-only members, and responses do not have write-only ones. A schema with such members becomes
// two types: its own name is for responses, and `...Input` for requests.

import { type Json, methods, resolve } from './document.ts'
import { type Direction, hiding, type Kind, maps, rewritten, withoutHandlers } from './schemas.ts'

const prefix = '#/components/schemas/'
const nameOf = ($ref: unknown): string | undefined =>
  typeof $ref === 'string' && $ref.startsWith(prefix) ? $ref.slice(prefix.length) : undefined

/** Without the members of the other direction. */
const directionFor = (kind: Kind, document: Json, rename: (name: string) => string): Direction => ({
  within: hiding(kind, document),
  rewrite({ properties, required, ...schema }, { hidden }) {
    const kept = Object.entries<Json>(properties ?? {}).filter(([name]) => !hidden.has(name))
    const name = nameOf(schema.$ref)
    return {
      ...schema,
      ...(name !== undefined && { $ref: prefix + rename(name) }),
      ...(properties && { properties: Object.fromEntries(kept) }),
      ...(required && { required: required.filter((one: string) => !hidden.has(one)) }),
    }
  },
})

/** The names of schemas that differ in one direction, also through references. */
function differing(document: Json): Set<string> {
  const schemas = Object.entries<Json>(document.components.schemas ?? {})
  const found = new Set<string>()
  const refers = (schema: Json): boolean =>
    [...found].some((name) => JSON.stringify(schema).includes(`"${prefix}${name}"`))
  const differs = (schema: Json): boolean =>
    (['request', 'response'] as const).some((kind) => {
      const same = directionFor(kind, document, (name) => name)
      return JSON.stringify(rewritten(schema, same)) !== JSON.stringify(rewritten(schema, unchanged))
    })
  for (const [name, schema] of schemas) if (differs(schema)) found.add(name)
  for (let size = -1; size !== found.size; ) {
    size = found.size
    for (const [name, schema] of schemas) if (refers(schema)) found.add(name)
  }
  return found
}

/** Adds members in the order of the others. */
const unchanged: Direction = {
  within: (_schema, where) => where,
  rewrite: ({ properties, required, ...schema }) => ({
    ...schema,
    ...(properties && { properties }),
    ...(required && { required }),
  }),
}

function splitDirections(document: Json): void {
  const names = differing(document)
  const { schemas = {}, requestBodies = {} } = document.components
  const inputName = (name: string) => (names.has(name) ? `${name}Input` : name)
  const original = structuredClone(document)
  const sent = directionFor('request', original, inputName)
  const answered = directionFor('response', original, (name) => name)
  for (const name of names) {
    const schema = schemas[name]
    schemas[name] = rewritten(schema, answered)
    schemas[inputName(name)] ??= rewritten(schema, sent)
  }
  const all = operationsIn(document)
  const bodies = [...Object.values<Json>(requestBodies), ...all.flatMap(({ requestBody = [] }) => requestBody)]
  for (const { content = {} } of bodies) rewriteMedia(content, sent)
  const responses = [document.components, ...all].flatMap(({ responses = {} }) => Object.values<Json>(responses))
  for (const { content = {} } of responses) rewriteMedia(content, answered)
}

function rewriteMedia(content: Json, direction: Direction): void {
  for (const media of Object.values<Json>(content)) if (media.schema) media.schema = rewritten(media.schema, direction)
}

const operationsIn = (document: Json): Json[] =>
  Object.values<Json>(document.paths).flatMap((item) => methods.map((method) => item[method]).filter(Boolean))

/** Marks a name that openapi-typescript would look for in what objects inherit, and does not survive. */
const inherited = 'inherited~'
const marked = (name: string): string => (name in Object.prototype ? inherited + name : name)

/** Types with the names of the document. */
export const withOwnNames = (types: string): string => types.replaceAll(/"inherited~(\w+)"/g, '$1')

/** What openapi-typescript would fetch, look up or stumble over, and types do not need. */
function simplify(node: Json, isMap = false): void {
  if (node === null || typeof node !== 'object') return
  if (Array.isArray(node)) {
    for (const one of node) simplify(one)
    return
  }
  if (!isMap) {
    if (typeof node.externalValue === 'string') delete node.externalValue
    if (node.discriminator?.mapping)
      node.discriminator.mapping = mapped(node.discriminator.mapping, (to) => (to.includes('/') ? to : prefix + to))
    if (node.properties) node.properties = renamed(node.properties)
    if (node.properties && Array.isArray(node.required)) node.required = node.required.map(marked)
  }
  for (const [key, value] of Object.entries<Json>(node)) simplify(value, maps.includes(key) && !isMap)
}

const mapped = (members: Json, change: (text: string) => string): Json =>
  Object.fromEntries(Object.entries<string>(members).map(([name, text]) => [name, change(text)]))
const renamed = (members: Json): Json =>
  Object.fromEntries(Object.entries(members).map(([name, one]) => [marked(name), one]))

/**
 * Optional response headers are written in place: behind a `$ref`, openapi-typescript takes a header for required.
 * Rules between members that handlers check are left out, because they would only become unions without members.
 */
export function typeDocument(document: Json): Json {
  const copy = structuredClone(document)
  // They stand in paths too, where their operations are.
  delete copy.components.pathItems
  // Events that the server sends have no handler, and are found by the name of their webhook.
  for (const item of Object.values<Json>(copy.webhooks ?? {}))
    for (const method of methods) delete item[method]?.operationId
  for (const [name, schema] of Object.entries(copy.components.schemas ?? {}))
    copy.components.schemas[name] = withoutHandlers(schema)
  splitDirections(copy)
  simplify(copy)
  for (const { responses = {} } of [copy.components, ...operationsIn(copy)]) {
    for (const { headers = {} } of Object.values<Json>(responses)) {
      for (const name of Object.keys(headers)) {
        const header = resolve(document, headers[name])
        if (!header.required) headers[name] = header
      }
    }
  }
  return copy
}
