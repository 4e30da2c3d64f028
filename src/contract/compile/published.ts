// The document as it is published. Handlers and the check of responses know every value and every member; clients must
// accept more of both, which is no new version. So responses are open in it: an enum that may grow is a string that
// lists today's values, and no object is closed. Requests stay as closed as the server checks them. A schema that
// occurs in both is split: its own name is for responses, and `...Input` for requests.

import type { Json } from './document.ts'
import { extensible, openEnum } from './keys.ts'
import { isStrict } from './strict.ts'
import { nodesIn, reachedBy, requestsIn, responsesIn, schemaNameOf, schemaRef, without } from './walking.ts'

/** A longer list is only referred to. */
const mostTold = 20

const isClosed = (node: Json): boolean =>
  node.additionalProperties === false || (node[extensible] === true && Array.isArray(node.enum))

/** @param document expanded @returns a copy; a document that is not strict stays as its author wrote it */
export function publishedOf(document: Json): Json {
  const published = JSON.parse(JSON.stringify(document))
  if (!isStrict(document)) return published
  const responses = [...responsesIn(published), ...nodesIn(published.webhooks)]
  const [answered, asked] = [reachedBy(published, responses), reachedBy(published, requestsIn(published))]
  splitShared(published, answered, asked)
  const { schemas } = published.components
  for (const part of [...responses, ...[...answered].map((name) => schemas[name])])
    for (const node of nodesIn(part)) if (isClosed(node)) open(node)
  return published
}

function open(node: Json): void {
  if (node.additionalProperties === false) delete node.additionalProperties
  const { enum: values, [extensible]: mayGrow } = node
  if (!mayGrow || !values) return
  delete node.enum
  delete node[extensible]
  node[openEnum] = values.filter((one: unknown) => one !== null)
  const told = node[openEnum].map((one: string) => `\`${one}\``).join(', ')
  if (node[openEnum].length <= mostTold) node.description = `${node.description ?? ''} Currently: ${told}.`
}

/** Gives requests their own schema if they share one with responses that will be open. */
function splitShared(document: Json, answered: Set<string>, asked: Set<string>): void {
  const { schemas } = document.components
  const shared = without(asked, without(asked, answered))
  const split = new Set<string>()
  const differs = (name: string): boolean =>
    [...nodesIn(schemas[name])].some((node) => isClosed(node) || split.has(schemaNameOf(node.$ref) as string))
  // A schema that refers to a split one is split too.
  for (let size = -1; size !== split.size; ) {
    size = split.size
    for (const name of shared) if (differs(name)) split.add(name)
  }
  const copies = [...split].map((name) => [`${name}Input`, structuredClone(schemas[name])] as const)
  const onlyAsked = [...without(asked, answered)].map((name) => schemas[name])
  for (const part of [...requestsIn(document), ...onlyAsked, ...copies.map(([, copy]) => copy)]) {
    for (const node of nodesIn(part)) {
      const name = schemaNameOf(node.$ref)
      if (name && split.has(name)) node.$ref = `${schemaRef}${name}Input`
      for (const [tag, to] of Object.entries<string>(node.discriminator?.mapping ?? {}))
        if (split.has(schemaNameOf(to) as string)) node.discriminator.mapping[tag] = `${to}Input`
    }
  }
  for (const [name, copy] of copies) schemas[name] = copy
}
