// Requirements of generated clients that no linter checks: every object and every enum has a name (otherwise generators
// invent one), different from the names of parameters and of classes in common languages; only descriptions and
// `readOnly` are beside a `$ref` (some tools ignore it); times, files and lists are bounded by keywords that generators
// understand; every parameter has its own description; every operation's description lists its errors.

import { ownProblemsOf } from '../src/policies/error-catalogue.ts'

type Json = Record<string, any>

const besideReferences = ['$ref', 'description', 'readOnly']

/** Every node with its pointer, except annotations. */
function* nodesOf(node: unknown, pointer = '#'): Generator<[pointer: string, node: Json]> {
  if (node === null || typeof node !== 'object') return
  yield [pointer, node]
  for (const [key, one] of Object.entries(node)) {
    if (['example', 'examples'].includes(key) && !pointer.endsWith('/properties')) continue
    yield* nodesOf(one, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  }
}

const nameless = (document: Json): string[] =>
  [...nodesOf({ paths: document.paths, components: document.components })]
    .filter(
      ([pointer]) =>
        !/^#\/components\/schemas\/[^/]+(\/(if|then)\b.*)?$/.test(pointer) && !pointer.endsWith('/properties'),
    )
    .filter(([, node]) => Array.isArray(node.enum) || node.type === 'object' || (node.properties && !node.$ref))
    .map(([pointer]) => `${pointer}: is an object or an enum without a name`)

const overridden = (document: Json): string[] =>
  [...nodesOf({ paths: document.paths, components: document.components })].flatMap(([pointer, node]) =>
    typeof node.$ref === 'string'
      ? Object.keys(node)
          .filter((key) => !besideReferences.includes(key))
          .map((key) => `${pointer}: has \`${key}\` beside a $ref`)
      : [],
  )

/** Classes of the languages: a generated one with such a name hides it, or breaks. */
const taken = ['blob', 'date', 'error', 'file', 'list', 'map', 'object', 'request', 'response', 'set', 'string']

/** Names as generators compare them: `item_id` and `ItemId` become one class. */
const classOf = (name: string): string => name.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase()

const ambiguous = ({ components: { schemas = {}, parameters = {}, securitySchemes = {} } }: Json): string[] => {
  const others = new Set([...Object.keys(parameters), ...Object.keys(securitySchemes)].map(classOf))
  return Object.keys(schemas).flatMap((name) => {
    const pointer = `#/components/schemas/${name}`
    if (taken.includes(classOf(name))) return [`${pointer}: programs have a class of this name`]
    return others.has(classOf(name)) ? [`${pointer}: a parameter or a security scheme has the same name`] : []
  })
}

/** Keywords that generators misread next to these. */
const misread: readonly { readonly is: (schema: Json) => boolean; readonly keys: string[]; readonly why: string }[] = [
  {
    is: ({ format }) => format === 'date-time',
    keys: ['pattern', 'minLength', 'maxLength'],
    why: 'is for texts, and generators make a date of it: the format says it, or x-exact-pattern',
  },
  { is: ({ format }) => format === 'binary', keys: ['maxLength'], why: 'counts characters: say x-max-bytes' },
  { is: () => true, keys: ['uniqueItems'], why: 'makes a set, which has no order: say x-unique-items' },
]

const schemaPlace = /^#\/components\/schemas\/|\/schema(\/|$)/

const misreadable = (document: Json): string[] =>
  [...nodesOf({ paths: document.paths, components: document.components })]
    .filter(([pointer]) => schemaPlace.test(pointer) && !pointer.endsWith('/properties'))
    .flatMap(([pointer, node]) =>
      misread.flatMap(({ is, keys, why }) =>
        is(node) ? keys.filter((key) => key in node).map((key) => `${pointer}: \`${key}\` ${why}`) : [],
      ),
    )

const operationsIn = ({ paths }: Json): { pointer: string; method: string; operation: Json }[] =>
  Object.entries<Json>(paths).flatMap(([path, item]) =>
    Object.entries<Json>(item).map(([method, operation]) => ({
      pointer: `#/paths/${path.replaceAll('/', '~1')}/${method}`,
      method,
      operation,
    })),
  )

/** Credentials are security schemes, which clients send automatically, and never parameters. */
const credentials = ({ paths, components }: Json): string[] => {
  const schemes = Object.values<Json>(components.securitySchemes ?? {})
  const names = ['authorization', 'x-csrf-token', 'x-xsrf-token', ...schemes.map(({ name = '' }) => name.toLowerCase())]
  return [...nodesOf({ paths, components: { parameters: components.parameters } })]
    .filter(([, node]) => node.in === 'header' && names.includes(node.name.toLowerCase()))
    .map(([pointer, { name }]) => `${pointer}: \`${name}\` is a credential: a security scheme`)
}

/** A cookie on a request that changes something needs a second credential. */
const cookiesAlone = (document: Json): string[] => {
  const { securitySchemes = {} } = document.components
  const isAlone = ([first, ...others]: string[]) => others.length === 0 && securitySchemes[first ?? '']?.in === 'cookie'
  return operationsIn(document)
    .filter(({ method, operation: { security = [] } }) => method !== 'get' && security.map(Object.keys).some(isAlone))
    .map(({ pointer }) => `${pointer}: takes a cookie without a second credential, and other pages can send cookies`)
}

/** Except for errors, a choice must be one object or one enum, because many languages cannot read a choice. */
const choices = (document: Json): string[] => {
  const { schemas } = document.components
  const namesOf = (some: Json[]) => some.map(({ $ref = '' }) => $ref.split('/').at(-1))
  const isSparse = ([whole, sparse]: (string | undefined)[]) => sparse === `Sparse${whole}`
  const isError = (name = '') => schemas[name]?.properties?.code?.const !== undefined
  return [...nodesOf({ paths: document.paths, components: document.components })].flatMap(([pointer, node]) =>
    ['anyOf', 'oneOf'].flatMap((key) => {
      const some: Json[] = Array.isArray(node[key]) ? node[key].filter(({ type }: Json) => type !== 'null') : []
      const rulesOnly = some.every((one) => Object.keys(one).every((keyword) => keyword === 'required'))
      const names = namesOf(some)
      if (some.length < 2 || rulesOnly || isSparse(names) || names.every(isError)) return []
      return [`${pointer}: \`${key}\` is a choice: one object or one enum with all of it is what every language has`]
    }),
  )
}

/** How a client treats an unknown value depends on whether there can be one. */
const undecided = ({ components: { schemas = {} } }: Json): string[] =>
  Object.entries<Json>(schemas)
    .filter(([, schema]) => Array.isArray(schema.enum) && schema['x-extensible'] === undefined)
    .map(([name]) => `#/components/schemas/${name}: does not say whether values may be added: x-extensible`)

/** Aliases are deprecated: the server accepts them, and generators leave them out. */
const aliases = (document: Json): string[] =>
  [...nodesOf({ paths: document.paths, components: { parameters: document.components.parameters } })]
    .filter(
      ([, { in: place, description = '', deprecated }]) => place && /\balias of\b/i.test(description) && !deprecated,
    )
    .map(([pointer, { name }]) => `${pointer}: \`${name}\` is another spelling: deprecated`)

/** A shorter text says no more than the name. */
const leastWords = 3

/** Each parameter says what it does; the description of its schema is only about values. */
const undescribed = (document: Json): string[] => {
  const { parameters = {}, schemas = {} } = document.components
  const target = (all: Json, node: Json): Json => (node.$ref ? all[node.$ref.split('/').at(-1)] : node) ?? {}
  const known = new Map<string, string>()
  return operationsIn(document).flatMap(({ pointer, operation }) =>
    (operation.parameters ?? []).flatMap((one: Json) => {
      const { name, in: place, description = '', schema = {} } = target(parameters, one)
      const says = (what: string) => [`${pointer}/parameters: \`${name}\` ${what}`]
      if (description.split(/\s+/).length < leastWords) return says('has no description')
      if (description === target(schemas, schema).description) return says('is described by the words of its schema')
      const described = `${place} ${name}`
      const first = known.get(description) ?? described
      known.set(description, first)
      return first === described ? [] : says(`has the description of \`${first}\``)
    }),
  )
}

/** The description of a response must not be copied from the request. */
const copied = (document: Json): string[] =>
  operationsIn(document).flatMap(({ pointer, operation }) =>
    Object.entries<Json>(operation.responses)
      .filter(([, { description }]) => description && description === operation.requestBody?.description)
      .map(([status]) => `${pointer}/responses/${status}: has the description of the request's body`),
  )

const silent = (document: Json): string[] =>
  Object.values<Json>(document.paths)
    .flatMap((item) => Object.values<Json>(item))
    .flatMap((operation) =>
      Object.values(ownProblemsOf(operation, document))
        .flat()
        .filter((code) => !operation.description?.includes(`\`${code}\``))
        .map((code) => `${operation.operationId}: its description does not name \`${code}\``),
    )

export const sdkFindings = (document: Json): string[] => [
  ...nameless(document),
  ...overridden(document),
  ...ambiguous(document),
  ...misreadable(document),
  ...choices(document),
  ...aliases(document),
  ...undecided(document),
  ...undescribed(document),
  ...copied(document),
  ...credentials(document),
  ...cookiesAlone(document),
  ...silent(document),
]

/** Classes of the clients themselves, by openapi-generator in Java, Kotlin, Python, Ruby and others. */
const ofClients = ['apiclient', 'apierror', 'apiexception', 'apiresponse', 'client', 'configuration']

/** What generators misread in a rendering. */
export const renderingFindings = ({ paths, webhooks, components }: Json): string[] => {
  const { schemas = {}, securitySchemes = {} } = components
  const forms = Object.values<Json>(paths)
    .flatMap((item) => Object.values<Json>(item))
    .flatMap(({ operationId, requestBody }) =>
      Object.entries<Json>(requestBody?.content ?? {}).map(([type, { schema }]) => ({ operationId, type, schema })),
    )
    .filter(({ type, schema }) => !/json/.test(type) && /additionalProperties/.test(JSON.stringify(named(schema))))
  function named(schema: Json = {}): Json {
    return schemas[schema.$ref?.split('/').at(-1)] ?? schema
  }
  const nullable = Object.entries<Json>(schemas).filter(([, { anyOf = [], oneOf = [] }]) =>
    [...anyOf, ...oneOf].some(({ type }) => type === 'null'),
  )
  const ambiguous = Object.keys(schemas).filter((name) => ofClients.includes(classOf(name)))
  const cookies = Object.keys(securitySchemes).filter((name) => securitySchemes[name].in === 'cookie')
  return [
    ...cookies.map((name) => `#/components/securitySchemes/${name}: a cookie, which Ruby clients cannot be made of`),
    ...ambiguous.map((name) => `#/components/schemas/${name}: clients have a class of this name`),
    ...(webhooks ? ['#/webhooks: generators make operations of them, which do not compile in TypeScript'] : []),
    ...forms.map(({ operationId }) => `${operationId}: additionalProperties in a form`),
    ...nullable.map(([name]) => `#/components/schemas/${name}: a choice with null has a name, and is no class in Go`),
  ]
}
