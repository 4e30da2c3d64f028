// The documents of spec/, one for each version of the API, bundled.
//
// The newest version is spec/openapi.yaml. An older one, spec/older/<name>.yaml, is written as its differences from the
// next one: its operations, and different representations, member by member; `(absent)` removes a member. Operations
// that differ from the newest version, with all references resolved, are deprecated in the older document, as
// `x-successor` of its root declares; there is no list to maintain.

import { join } from 'node:path'
import { bundled as bundledFiles, refuseUnread } from '../src/contract/compile/bundle.ts'
import { at, DocumentError } from '../src/contract/compile/checks/finding.ts'
import { methods, resolve } from '../src/contract/compile/document.ts'
import { Sources, type Written } from '../src/contract/compile/sources.ts'
import { generated, olderFiles } from './documents.ts'

type Json = Record<string, any>

/** The newest version. */
const root = 'spec/openapi.yaml'

export interface VersionDocument {
  /** `x-version.name` */
  readonly name: string
  /** The folder of src/generated for it. */
  readonly folder: string
  readonly document: Json
  /** Where a pointer of the document is written, best place first. */
  readonly placesOf: (pointer: string) => readonly Written[]
}

/**
 * The `x-` keys of the root with references to components, because the bundler changes only those in OpenAPI's own
 * keys.
 */
function withComponents(document: Json): Json {
  const extensions = Object.entries(document).filter(([key]) => key.startsWith('x-'))
  const text = JSON.stringify(Object.fromEntries(extensions))
  return JSON.parse(text.replaceAll(/"\$ref":"[\w/]+\.yaml#\/(\w+)"/g, '"$ref":"#/components/schemas/$1"'))
}

/** @throws if a reference cannot be resolved */
export async function bundled(ref: string): Promise<Json> {
  const document = await bundledFiles(ref)
  return { ...document, ...withComponents(document) }
}

const isObject = (node: unknown): node is Json => node !== null && typeof node === 'object' && !Array.isArray(node)

/**
 * Merges objects member by member, inserting a new one after its predecessor in the change, and entries of an example's
 * `items` and `lines` one by one; other values, and values of another type, are replaced.
 */
function changed(base: any, change: any, key = ''): any {
  if (Array.isArray(base) && Array.isArray(change) && ['items', 'lines'].includes(key)) {
    return change.map((one, i) => changed(base[i], one))
  }
  if (!isObject(base) || !isObject(change) || '$ref' in change) return change
  if (change.type && (base.$ref || (base.type && base.type !== change.type))) return change
  const names = Object.keys(base)
  let last = -1
  for (const name of Object.keys(change)) {
    const at = names.indexOf(name)
    if (at < 0) names.splice(last < 0 ? names.length : last + 1, 0, name)
    last = names.indexOf(name)
  }
  const merged = names.map((name) => [name, name in change ? changed(base[name], change[name], name) : base[name]])
  const made: Json = Object.fromEntries(merged.filter(([, value]) => value !== '(absent)'))
  if (isObject(made.properties) && made.required) {
    made.required = made.required.filter((name: string) => name in made.properties)
  }
  return made
}

const operationsOf = ({ paths }: Json): { path: string; method: string; operation: Json }[] =>
  Object.entries<Json>(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => (item[method] ? [{ path, method, operation: item[method] }] : [])),
  )

const prefixOf = ({ 'x-version': { name } }: Json) => `/api/${name}/`

/** Moves every path below one prefix to another: keys, and paths in examples and links. */
function moved(node: any, from: string, to: string): any {
  const move = (text: string) => (text.startsWith(from) ? to + text.slice(from.length) : text)
  if (typeof node === 'string') return move(node)
  if (Array.isArray(node)) return node.map((one) => moved(one, from, to))
  if (!isObject(node)) return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [move(key), moved(value, from, to)]))
}

/** @throws DocumentError for operations that neither the newer version nor the older file defines */
function refuseUnknown(newer: Json, differences: Json, sources: Sources): void {
  const [from, to] = [prefixOf(differences), prefixOf(newer)]
  const findings = operationsOf(differences).flatMap(({ path, method, operation }) => {
    const there = to + path.slice(from.length)
    if (operation.operationId || newer.paths[there]?.[method]) return []
    const what = `there is no ${method.toUpperCase()} ${there} to differ from`
    return [{ pointer: sources.locate(differences, at('paths', path, method)).place, what }]
  })
  if (findings.length > 0) throw new DocumentError(findings, String)
}

/** An older version: the operations that it lists below its prefix, with their differences. */
function olderVersion(newer: Json, differences: Json): Json {
  const prefix = prefixOf(differences)
  const { paths, ...rest }: Json = moved(newer, prefixOf(newer), prefix)
  const given = Object.entries<any>(differences.paths)
  const absent = given.filter(([, item]) => item === '(absent)').map(([path]) => path)
  const own = given.filter(([path]) => !absent.includes(path))
  const named = own.map(([path, item]) => {
    const there: Json = paths[path] ?? {}
    const kept = Object.entries(there).filter(([key]) => key in item || !methods.includes(key as never))
    return [path, changed(Object.fromEntries(kept), item)] as const
  })
  const others = Object.entries(paths).filter(([path]) => !path.startsWith(prefix) && !absent.includes(path))
  const { 'x-successor': _, webhooks: _events, ...base } = rest
  const older = changed({ ...base, paths: Object.fromEntries([...named, ...others]) }, { ...differences, paths: {} })
  for (const { operation } of operationsOf(older)) limitSchemes(operation, older)
  const used = new Set(operationsOf(older).flatMap(({ operation }) => operation.tags))
  older.tags = older.tags.filter(({ name }: Json) => used.has(name))
  const known = new Set(operationsOf(older).map(({ operation }) => operation.operationId))
  const dropped = operationsOf(newer).filter(({ operation }) => !known.has(operation.operationId))
  dropUnused(older, newer, [newer.webhooks, ...dropped.map(({ path }) => newer.paths[path])])
  return older
}

/** Removes the alternatives of `security` that name schemes missing from the document. */
function limitSchemes(operation: Json, { components }: Json): void {
  const schemes: Json = components?.securitySchemes ?? {}
  const { security } = operation
  if (security) operation.security = security.filter((one: Json) => Object.keys(one).every((name) => name in schemes))
}

/** The references of a part of a document, and theirs. */
function referencesOf(node: any, document: Json, known = new Set<string>()): Set<string> {
  for (const [key, value] of Object.entries(isObject(node) || Array.isArray(node) ? node : {})) {
    if (key !== '$ref' || typeof value !== 'string') referencesOf(value, document, known)
    else if (!known.has(value)) referencesOf(resolve(document, { $ref: value }), document, known.add(value))
  }
  return known
}

/**
 * Removes the schemas, examples and parameters that only additions of the newer version refer to. A policy may still
 * refer to components that no operation names, so these stay, with all they refer to.
 */
function dropUnused(older: Json, newer: Json, more: unknown): void {
  const kinds = ['schemas', 'examples', 'parameters']
  const { components } = older
  const pointerOf = (kind: string, name: string) => `#/components/${kind}/${name}`
  const used = referencesOf({ ...older, components: {} }, older)
  const candidates = referencesOf(more, newer)
  const stays = Object.entries<Json>(components).map(([kind, parts]) =>
    Object.entries(parts).flatMap(([name, part]) => {
      const pointer = pointerOf(kind, name)
      return kinds.includes(kind) && candidates.has(pointer) && !used.has(pointer) ? [] : [part]
    }),
  )
  const kept = referencesOf(stays, older, used)
  for (const kind of kinds)
    for (const name of Object.keys(components[kind] ?? {})) {
      const pointer = pointerOf(kind, name)
      if (candidates.has(pointer) && !kept.has(pointer)) delete components[kind][name]
    }
}

/**
 * The parts that define the wire format of an operation, with references resolved; without examples, links and texts.
 */
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
  const entries = Object.entries(node).filter(([key]) => !['example', 'examples', 'links', 'description'].includes(key))
  return Object.fromEntries(entries.map(([key, value]) => [key, shapeOf(value, document, within)]))
}

/** Whether a newer response contains everything of an older one: its readers miss nothing. */
function isIn(older: any, newer: any, key = ''): boolean {
  if (typeof older !== 'object' || older === null) return older === newer
  if (key === 'required') return older.every((name: string) => newer?.includes(name))
  const [has, names] = [Object.keys(newer ?? {}), Object.keys(older)]
  return (
    (key === 'properties' || has.length === names.length) &&
    names.every((name) => isIn(older[name], newer?.[name], name))
  )
}

/** The request of an operation, without declarations about responses only. */
function asksOf({ responses: _responses, 'x-list': list, ...request }: Json): Json {
  const { next: _next, ...asked } = list ?? {}
  return { ...request, ...(list && { 'x-list': asked }) }
}

function isSame(older: any, newer: any): boolean {
  return JSON.stringify(asksOf(older)) === JSON.stringify(asksOf(newer)) && isIn(older.responses, newer.responses)
}

/** Deprecates what the newest document represents differently. */
function deprecateWhatDiffers(older: Json, newest: Json): void {
  const { since, sunset, documentation } = older['x-successor']
  delete older['x-successor']
  const next = new Map(operationsOf(newest).map((one) => [one.operation.operationId, one]))
  for (const { operation } of operationsOf(older)) {
    const later = next.get(operation.operationId)
    if (!later) continue
    const same = { ...later.operation }
    limitSchemes(same, older)
    if (isSame(shapeOf(operation, older), shapeOf(same, newest))) continue
    operation.deprecated = true
    operation['x-deprecation'] = { since, sunset, successor: later.path, documentation }
  }
}

/** Every version, oldest first. @throws DocumentError for files that cannot be bundled */
export async function versions(): Promise<VersionDocument[]> {
  const paths = [root, ...(await olderFiles()).map((file) => join('spec/older', file))]
  const read = await Promise.all(paths.map((path) => Sources.read(path)))
  refuseUnread(...(read as [Sources, ...Sources[]]))
  const bundles = await Promise.all(paths.map(bundled))
  const all: VersionDocument[] = []
  for (const [i, bundle] of bundles.entries()) {
    const sources = (read[i] as Sources).index(bundle)
    const next = all[0]
    if (next) refuseUnknown(next.document, bundle, sources)
    const document = next ? olderVersion(next.document, bundle) : bundle
    const name: string = document['x-version'].name
    const folder = next ? join(generated, name) : generated
    all.unshift({ name, folder, document, placesOf: placesIn(sources, document, name, next) })
  }
  for (const { document } of all) if (document['x-successor']) deprecateWhatDiffers(document, bundles[0] as Json)
  return all
}

/**
 * Where a pointer of a version is written: in its differences, or in what it shares with the next version, whichever is
 * more specific.
 */
function placesIn(sources: Sources, document: Json, name: string, next?: VersionDocument): VersionDocument['placesOf'] {
  return (pointer) => {
    const own = sources.locate(document, pointer)
    if (!next) return [own]
    const shared = next.placesOf(pointer.replace(`~1api~1${name}~1`, `~1api~1${next.name}~1`))
    const isOwn = own.steps >= (shared[0]?.steps ?? 0)
    return isOwn ? [own, ...shared] : [...shared, own]
  }
}
