// Requirements of generated clients that no linter checks: every object and every enum has a name (otherwise generators
// invent one), only texts, defaults and `readOnly` are beside a `$ref` (some tools do not read it), every operation's
// description names its errors.

import { ownProblemsOf } from '../src/policies/error-catalogue.ts'

type Json = Record<string, any>

const besideReferences = ['$ref', 'description', 'default', 'readOnly']

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
  ...silent(document),
]
