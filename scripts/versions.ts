// The documents of spec/, one for each version of the API, bundled.
//
// A version is written as what differs from the one before: its paths are those of the other under its own prefix, and
// what its root names changes what is shared, member by member; `(absent)` takes a member away. What differs by that,
// followed through every reference, is deprecated in the older document, as `x-successor` of its root says; nobody
// keeps a list of it.

import { bundle, createConfig } from '@redocly/openapi-core'
import { methods } from '../src/contract/compile/document.ts'

type Json = Record<string, any>

/** @throws when a reference leads nowhere */
async function bundled(ref: string): Promise<Json> {
  const { bundle: made, problems } = await bundle({ ref, config: await createConfig({ extends: [] }) })
  if (problems.length === 0) return made.parsed as Json
  throw new Error(problems.map((p) => `${p.location[0]?.source.absoluteRef}: ${p.message}`).join('\n'))
}

const isObject = (node: unknown): node is Json => node !== null && typeof node === 'object' && !Array.isArray(node)

/**
 * Objects member by member; entries of an example's `items` and `lines` one by one; everything else, and what is of
 * another type, is what the change says.
 */
function changed(base: any, change: any, key = ''): any {
  if (Array.isArray(base) && Array.isArray(change) && ['items', 'lines'].includes(key)) {
    return change.map((one, i) => changed(base[i], one))
  }
  if (!isObject(base) || !isObject(change) || '$ref' in change) return change
  if (base.type && change.type && base.type !== change.type) return change
  const merged = Object.entries(change).map(([name, value]) => [name, changed(base[name], value, name)])
  const kept = Object.entries<any>({ ...base, ...Object.fromEntries(merged) }).filter(([, one]) => one !== '(absent)')
  const made = Object.fromEntries(kept)
  if (isObject(made.properties) && made.required) {
    made.required = made.required.filter((name: string) => name in made.properties)
  }
  return made
}

const operationsOf = ({ paths }: Json): { path: string; operation: Json }[] =>
  Object.entries<Json>(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => (item[method] ? [{ path, operation: item[method] }] : [])),
  )

/** The next version: everything below the older prefix, with the differences. */
function nextVersion(
  older: Json,
  { info, paths, components, 'x-version': version }: Json,
  from: string,
  to: string,
): Json {
  const shared = Object.entries<Json>(older.paths).filter(([path]) => path.startsWith(from))
  const moved = Object.fromEntries(shared.map(([path, item]) => [to + path.slice(from.length), item]))
  for (const [path, item] of Object.entries<Json>(paths)) {
    for (const [method, { operationId }] of Object.entries<Json>(item)) {
      if (moved[path]?.[method]?.operationId !== operationId)
        throw new Error(`${path}: version 1 has no ${operationId} there`)
    }
  }
  const newer = changed(structuredClone({ ...older, paths: moved }), { info, paths, components, 'x-version': version })
  const used = new Set(operationsOf(newer).flatMap(({ operation }) => operation.tags))
  newer.tags = newer.tags.filter(({ name }: Json) => used.has(name))
  delete newer['x-successor']
  return newer
}

/** What says how an operation looks on the wire, references followed; examples, links and words only show it. */
function shapeOf(node: any, document: Json, within: readonly string[] = []): unknown {
  if (Array.isArray(node)) return node.map((one) => shapeOf(one, document, within))
  if (!isObject(node)) return node
  if (typeof node.$ref === 'string') {
    if (within.includes(node.$ref)) return node.$ref
    const named = node.$ref
      .slice(2)
      .split('/')
      .reduce((at: any, key: string) => at[key], document)
    return [shapeOf(named, document, [...within, node.$ref]), shapeOf({ ...node, $ref: undefined }, document, within)]
  }
  const told = Object.entries(node).filter(([key]) => !['example', 'examples', 'links', 'description'].includes(key))
  return Object.fromEntries(told.map(([key, value]) => [key, shapeOf(value, document, within)]))
}

/** Marks what the newer document shows otherwise. */
function deprecateWhatDiffers(older: Json, newer: Json): void {
  const { since, sunset, documentation } = older['x-successor']
  delete older['x-successor']
  const next = new Map(operationsOf(newer).map((one) => [one.operation.operationId, one]))
  for (const { operation } of operationsOf(older)) {
    const later = next.get(operation.operationId)
    if (!later || JSON.stringify(shapeOf(operation, older)) === JSON.stringify(shapeOf(later.operation, newer)))
      continue
    operation.deprecated = true
    operation['x-deprecation'] = { since, sunset, successor: later.path, documentation }
  }
}

/** Every document with the folder of src/generated it goes to, the first version first. */
export async function versions(): Promise<{ folder: string; document: Json }[]> {
  const [first, differences] = await Promise.all([bundled('spec/openapi.yaml'), bundled('spec/openapi.v2.yaml')])
  const second = nextVersion(first, differences, '/api/v1/', '/api/v2/')
  deprecateWhatDiffers(first, second)
  return [
    { folder: 'src/generated', document: first },
    { folder: 'src/generated/v2', document: second },
  ]
}
