// The documents of spec/, one for each version of the API, bundled.
//
// The newest version is spec/openapi.yaml. An older one, spec/older/<name>.yaml, is written as its differences from the
// next newer one: the operations it has, and other representations, member by member; `(absent)` removes a member.
// Whatever differs from the newest version, with all references resolved, is deprecated in the older document, as
// `x-successor` of its root declares; there is no list to maintain.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle, createConfig } from '@redocly/openapi-core'
import { parse } from 'yaml'
import { methods } from '../src/contract/compile/document.ts'
import { generated, olderFiles } from './documents.ts'
import { placesIn } from './places.ts'

type Json = Record<string, any>

export interface VersionDocument {
  /** `x-version.name` */
  readonly name: string
  /** The folder of src/generated that it goes to. */
  readonly folder: string
  readonly document: Json
  /** The file and pointer where a pointer of the document was written. */
  readonly fileOf: (pointer: string) => string
}

/** @throws if a reference cannot be resolved */
async function bundled(ref: string): Promise<Json> {
  const { bundle: made, problems } = await bundle({ ref, config: await createConfig({ extends: [] }) })
  if (problems.length === 0) return made.parsed as Json
  throw new Error(problems.map((p) => `${p.location[0]?.source.absoluteRef}: ${p.message}`).join('\n'))
}

const isObject = (node: unknown): node is Json => node !== null && typeof node === 'object' && !Array.isArray(node)

/**
 * Merges objects member by member, inserting a new one after its predecessor in the change, and entries of an example's
 * `items` and `lines` one by one; anything else, and values of another type, are replaced.
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

const operationsOf = ({ paths }: Json): { path: string; operation: Json }[] =>
  Object.entries<Json>(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => (item[method] ? [{ path, operation: item[method] }] : [])),
  )

const prefixOf = ({ 'x-version': { name } }: Json) => `/api/${name}/`

/** The same with every path below one prefix moved below another: as a key, and where an example or a link shows it. */
function moved(node: any, from: string, to: string): any {
  const move = (text: string) => (text.startsWith(from) ? to + text.slice(from.length) : text)
  if (typeof node === 'string') return move(node)
  if (Array.isArray(node)) return node.map((one) => moved(one, from, to))
  if (!isObject(node)) return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [move(key), moved(value, from, to)]))
}

/**
 * An older version: the operations below its prefix that it names, with their differences.
 * @throws if it names an operation that the newer version does not have, without defining it
 */
function olderVersion(newer: Json, differences: Json): Json {
  const prefix = prefixOf(differences)
  const { paths, ...rest }: Json = moved(newer, prefixOf(newer), prefix)
  const named = Object.entries<Json>(differences.paths).map(([path, item]) => {
    const there: Json = paths[path] ?? {}
    const kept = Object.entries(there).filter(([key]) => key in item || !methods.includes(key as never))
    const made = changed(Object.fromEntries(kept), item)
    for (const method of methods)
      if (made[method] && !made[method].operationId) throw new Error(`${path}: there is no ${method} to differ from`)
    return [path, made] as const
  })
  const others = Object.entries(paths).filter(([path]) => !path.startsWith(prefix))
  const { 'x-successor': _, ...base } = rest
  const older = changed({ ...base, paths: Object.fromEntries([...named, ...others]) }, { ...differences, paths: {} })
  const used = new Set(operationsOf(older).flatMap(({ operation }) => operation.tags))
  older.tags = older.tags.filter(({ name }: Json) => used.has(name))
  return older
}

/**
 * The parts that define how an operation looks on the wire, with references resolved; without examples, links and
 * texts.
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
  const told = Object.entries(node).filter(([key]) => !['example', 'examples', 'links', 'description'].includes(key))
  return Object.fromEntries(told.map(([key, value]) => [key, shapeOf(value, document, within)]))
}

/** Deprecates what the newest document represents differently. */
function deprecateWhatDiffers(older: Json, newest: Json): void {
  const { since, sunset, documentation } = older['x-successor']
  delete older['x-successor']
  const next = new Map(operationsOf(newest).map((one) => [one.operation.operationId, one]))
  for (const { operation } of operationsOf(older)) {
    const later = next.get(operation.operationId)
    if (!later || JSON.stringify(shapeOf(operation, older)) === JSON.stringify(shapeOf(later.operation, newest)))
      continue
    operation.deprecated = true
    operation['x-deprecation'] = { since, sunset, successor: later.path, documentation }
  }
}

const has = (document: Json, pointer: string): boolean =>
  pointer
    .split('/')
    .slice(1)
    .reduce<any>((at, step) => at?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], document) !== undefined

/** Every version, the oldest first. */
export async function versions(): Promise<VersionDocument[]> {
  const newest = await bundled('spec/openapi.yaml')
  const places = await placesIn('spec', 'openapi.yaml')
  const name: string = newest['x-version'].name
  const all: VersionDocument[] = [{ name, folder: generated, document: newest, fileOf: places }]
  for (const file of await olderFiles()) {
    const path = join('spec/older', file)
    const [differences, text] = await Promise.all([bundled(path), readFile(path, 'utf8')])
    const written = parse(text, { merge: true })
    const next = all[0] as VersionDocument
    const document = olderVersion(next.document, differences)
    const { name } = document['x-version']
    const fileOf = (pointer: string) =>
      has(written, pointer)
        ? `${path}#${pointer}`
        : next.fileOf(pointer.replace(`/api~1${name}~1`, `/api~1${next.name}~1`))
    all.unshift({ name, folder: join(generated, name), document, fileOf })
  }
  for (const { document } of all)
    if (document !== newest && document['x-successor']) deprecateWhatDiffers(document, newest)
  return all
}
