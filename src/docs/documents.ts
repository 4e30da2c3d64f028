// The documents for programs and their renderings for generators, byte for byte as generated, and the facts in them
// that pages show.
//
// They are read on first use. @fastify/swagger holds the newest one as `app.swagger()`, for pages and for plugins that
// look for it there. Behind a proxy that removes a prefix, the server's address and the links in a document include it;
// if the public address is known, they are absolute.

import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import swagger, { type StaticDocumentSpec } from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { keptByKey, revalidate, sendKept } from './bodies.ts'
import { type Form, paths } from './paths.ts'

export interface ListedOperation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description: string
  readonly parameters: readonly string[]
  readonly deprecated: boolean
}

/** A version of the API, as its document describes it. */
export interface ApiVersion {
  readonly name: string
  /** The name of an older version, which its paths contain; undefined for the newest. */
  readonly older: string | undefined
  readonly title: string
  readonly release: string
  readonly stable: boolean
  readonly summary: string
  /** When the operations that the next version represents differently end; undefined for the newest. */
  readonly sunset: string | undefined
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly operations: readonly ListedOperation[]
}

const fileOf = (form: Form, older: string | undefined) =>
  new URL(`../generated/${older ? `${older}/` : ''}openapi.${form}`, import.meta.url)

/** The address of the API in code samples, unless PUBLIC_URL is known; as in the guides and README. */
export const sampleOrigin = 'http://127.0.0.1:3000'

/** @param base of the API: an address, or a path prefix */
function behind(base: string, text: string): string {
  if (base === '') return text
  const address = text.replace(/^( *(?:- )?"?url"?: "?)\/(?="?,?$)/m, `$1${base}`)
  const tokens = address.replaceAll(/^( *"?tokenUrl"?: "?)\//gm, `$1${base}/`)
  const samples = tokens.replaceAll(sampleOrigin, base.startsWith('/') ? sampleOrigin + base : base)
  return samples.replaceAll('](/', `](${base}/`)
}

const types: Record<Form, string> = {
  json: 'application/json',
  yaml: 'application/yaml',
  'sdk.json': 'application/json',
  'sdk.3.0.json': 'application/json',
}

/**
 * Every version, newest last.
 * @param publicUrl where clients reach this server, without a trailing slash; empty if unknown
 */
export function serveDocuments(app: FastifyInstance, versions: readonly string[], publicUrl: string): void {
  const newest = versions.at(-1)
  for (const [form, type] of Object.entries(types) as [Form, string][]) {
    for (const version of form === 'sdk.3.0.json' ? versions.slice(-1) : versions) {
      const older = version === newest ? undefined : version
      const bodies = keptByKey(String, async (prefix: string) =>
        behind(publicUrl || prefix, await readFile(fileOf(form, older), 'utf8')),
      )
      for (const url of new Set([paths.document(form, older), paths.document(form, version)]))
        app.get(url, async (request, reply) => {
          const body = await sendKept(request, reply, bodies(request.exchange.prefix))
          return reply.header('cache-control', revalidate).type(type).send(body)
        })
    }
  }
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

interface Described {
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  readonly tags: readonly string[]
  readonly deprecated?: boolean
  readonly 'x-deprecation'?: { readonly sunset: string }
  readonly parameters?: readonly { readonly name?: string; readonly $ref?: string }[]
}

function* listed({ paths: all, components }: Document): Iterable<ListedOperation> {
  for (const [path, item] of Object.entries(all)) {
    for (const method of methods) {
      const operation = item[method]
      if (!operation) continue
      const { operationId: id, summary, description = '', tags, deprecated = false, parameters = [] } = operation
      const names = parameters.map(
        ({ name, $ref = '' }) => name ?? components.parameters[$ref.split('/').at(-1) ?? '']?.name,
      )
      yield {
        ...{ id, method: method.toUpperCase(), path, tag: tags[0] ?? '', summary, description, deprecated },
        parameters: names.filter((name) => name !== undefined),
      }
    }
  }
}

/** Events in the list of operations: their type and summary in place of a method and path. */
function* webhooksIn({ webhooks = {} }: Document): Iterable<ListedOperation> {
  for (const [path, { post }] of Object.entries(webhooks)) {
    const { operationId: id, summary, description = '', tags } = post
    yield { id, method: 'EVENT', path, tag: tags[0] ?? '', summary, description, parameters: [], deprecated: false }
  }
}

interface Document {
  readonly info: { readonly title: string; readonly version: string; readonly summary: string }
  readonly tags: ApiVersion['tags']
  readonly paths: Readonly<Record<string, Partial<Record<(typeof methods)[number], Described>>>>
  readonly webhooks?: Readonly<Record<string, { readonly post: Described }>>
  readonly components: { readonly parameters: Readonly<Record<string, { readonly name: string }>> }
  readonly 'x-version': { readonly stable: boolean }
}

function described(name: string, older: string | undefined, document: Document): ApiVersion {
  const { info, tags } = document
  const all = Object.values(document.paths).flatMap((item) => methods.flatMap((method) => item[method] ?? []))
  return {
    ...{ name, older, tags, title: info.title, release: info.version, summary: info.summary },
    stable: document['x-version'].stable,
    sunset: all.find((operation) => operation['x-deprecation'])?.['x-deprecation']?.sunset,
    operations: [...listed(document), ...webhooksIn(document)],
  }
}

const readDocument = (older?: string) => JSON.parse(readFileSync(fileOf('json', older), 'utf8'))

/** Gives the app its newest document, as `app.swagger()`. */
export async function holdDocument(app: FastifyInstance): Promise<void> {
  const specification = { document: lazily<StaticDocumentSpec['document']>(readDocument) }
  await app.register(swagger, { mode: 'static', specification })
}

/** An object that is read when it is first looked at. */
function lazily<T extends object>(read: () => object): T {
  let document: object | undefined
  const there = () => {
    document ??= read()
    return document
  }
  return new Proxy({} as T, {
    get: (_, name) => Reflect.get(there(), name),
    has: (_, name) => Reflect.has(there(), name),
    ownKeys: () => Reflect.ownKeys(there()),
    getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(there(), name),
  })
}

/** The metadata of the documents, read once: the newest version first. */
export function describedVersions(app: FastifyInstance, versions: readonly string[]): () => readonly ApiVersion[] {
  let read: readonly ApiVersion[] | undefined
  return () => {
    const [newest, ...older] = versions.toReversed()
    read ??= [
      described(newest as string, undefined, app.swagger() as unknown as Document),
      ...older.map((name) => described(name, name, readDocument(name))),
    ]
    return read
  }
}
