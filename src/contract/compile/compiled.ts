// The checks of documents that are compiled together: one for each distinct schema, under a name that its module
// exports.

import type { Ajv2020 } from 'ajv/dist/2020.js'
import { ajvFor } from './ajv.ts'
import type { Json } from './document.ts'
import { type Kind, Pool } from './schemas.ts'

/** The checks of one or more documents: each distinct schema once. */
export class Checks {
  readonly #pools = { request: new Pool('request'), response: new Pool('response') }
  readonly #names = { request: new Map<string, string>(), response: new Map<string, string>() }
  readonly #taken = new Set<string>()

  /** The schemas of a document. Every document must be added before the first check is compiled. */
  of(document: Json): DocumentChecks {
    const pooled = { request: this.#pools.request.add(document), response: this.#pools.response.add(document) }
    return {
      request: (name, schema) => this.#named('request', name, schema),
      response: (name, schema) => this.#named('response', name, pooled.response(schema)),
      sent: (name, schema) => this.#pools.request.keep(name, pooled.request(schema)),
    }
  }

  /** @returns an Ajv for one direction, and its checks: name -> key of the schema */
  compiled(kind: Kind): { readonly ajv: Ajv2020; readonly names: Record<string, string> } {
    const ajv = ajvFor(kind, this.#pools[kind], this.#names[kind].keys())
    const names = [...this.#names[kind]].map(([text, name]) => [name, keyFor(ajv, name, JSON.parse(text))])
    return { ajv, names: Object.fromEntries(names) }
  }

  /** Everything that the code of a direction depends on. */
  textOf(kind: Kind): string {
    return JSON.stringify([this.#pools[kind].schemas, [...this.#names[kind]]])
  }

  #named(kind: Kind, wanted: string, schema: Json): string {
    const text = JSON.stringify(schema)
    const known = this.#names[kind].get(text)
    if (known !== undefined) return known
    const plain = wanted.replaceAll(/\W/g, '_').replace(/^(?=\d)/, '_')
    let name = plain
    for (let i = 2; this.#taken.has(`${kind} ${name}`); i++) name = `${plain}_${i}`
    this.#taken.add(`${kind} ${name}`)
    this.#names[kind].set(text, name)
    return name
  }
}

/** A schema that is only a reference shares the check of its target. */
function keyFor(ajv: Ajv2020, name: string, schema: Json): string {
  if (Object.keys(schema).length === 1 && schema.$ref) return schema.$ref
  ajv.addSchema(schema, name)
  return name
}

/** Requests a check; it has a name before it is compiled. */
export interface DocumentChecks {
  /** For a schema whose references point into the pool. */
  request(name: string, schema: Json): string
  response(name: string, schema: Json): string
  /** @returns a reference to a request schema */
  sent(name: string, schema: Json): Json
}
