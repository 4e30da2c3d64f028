// Ordinary requests for operations that no test names, derived from the document, as after `npm run new`.
//
// The body is its first example; an id in the path comes from the response of the creating operation. If the path has a
// PUT, it is called before any other operation on the path.

/** As a document has it: walked, not typed. */
type Json = any

export interface Derived {
  /** Sent as JSON. */
  readonly body?: unknown
  /** The parameters of the path that a creation answers, with its operationId, and an id that is not there. */
  readonly created: readonly (readonly [string, { readonly by: string; readonly example: string }])[]
  /** The PUT of the path, where no other operation creates what is there: what it sends. */
  readonly put?: { readonly body: unknown }
}

const resolved = (document: Json, node: Json): Json =>
  typeof node?.$ref === 'string' ? resolved(document, at(document, node.$ref.slice(2).split('/'))) : node

const at = (document: Json, steps: readonly string[]): Json =>
  steps.reduce((node, step) => node?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], document)

/** The first example of a request body. */
function exampleOf(document: Json, operation: Json): unknown {
  const [media]: Json[] = Object.values(resolved(document, operation.requestBody)?.content ?? {})
  const [example] = Object.values(media?.examples ?? {})
  return resolved(document, example)?.value
}

export function derivedFrom(document: Json, path: string, method: string): Derived {
  const operation = document.paths[path][method]
  const parameters: Json[] = (operation.parameters ?? []).map((one: Json) => resolved(document, one))
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)
  const created = names.flatMap((name) => {
    // The POST of the collection that it is below.
    const by = document.paths[path.slice(0, path.indexOf(`/{${name}}`))]?.post?.operationId
    const { schema } = parameters.find((one) => one.name === name && one.in === 'path') ?? {}
    const [example] = resolved(document, schema)?.examples ?? []
    return by === undefined ? [] : [[name, { by, example: String(example) }] as const]
  })
  const isCreated = created.some(([name]) => path.endsWith(`/{${name}}`))
  const { put } = document.paths[path]
  const isPut = put && method !== 'put' && path.endsWith('}') && !isCreated
  return { body: exampleOf(document, operation), created, ...(isPut && { put: { body: exampleOf(document, put) } }) }
}
