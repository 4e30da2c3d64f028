// Removes media types that the server cannot read or write beside one that it can, in a document that is not strict,
// and warns the author.
//
// Foreign documents list XML beside JSON on every operation, or have `*/*` for JSON. The generated document has only
// what is served.

import { at, type Finding } from './checks/finding.ts'
import { bodyFindings, responseFindings } from './checks/media.ts'
import { isBinaryMedia, type Json, methods } from './document.ts'

const leftOut = new WeakMap<object, Finding[]>()

/** What was removed from a document. */
export const leftOutOf = (document: Json): readonly Finding[] => leftOut.get(document) ?? []

const bytes = 'application/octet-stream'

type Judge = (content: Json) => Iterable<string>

function keepServed(content: Json, pointer: string, judge: Judge): Finding[] {
  const all = Object.keys(content)
  const unserved = all.filter((type) => [...judge({ [type]: content[type] })].length > 0)
  const served = all.filter((type) => !unserved.includes(type))
  if (served.length === 0) return []
  return unserved.map((type) => {
    delete content[type]
    return { pointer: pointer + at('content', type), what: `${type} is left out: the server has ${served.join(', ')}` }
  })
}

/** The media type that is served where a document has a wildcard, or names the encoding of JSON: it is always UTF-8. */
function servedAs(document: Json, type: string, media: Json): string {
  if (type === '*/*') return media?.schema && isBinaryMedia(document, media) ? bytes : 'application/json'
  return /^application\/([\w.-]+\+)?json;\s*charset=utf-8$/i.test(type) ? (type.split(';', 1)[0] as string) : type
}

/** Renames such media types in place, in their order. */
function rename(document: Json, content: Json, pointer: string): Finding[] {
  const all = Object.entries<Json>(content)
  const found: Finding[] = []
  for (const [type] of all) delete content[type]
  for (const [type, media] of all) {
    const served = servedAs(document, type, media)
    if (served !== type && (content[served] || all.some(([other]) => other === served))) content[type] = media
    else content[served] = media
    if (content[type] !== media)
      found.push({ pointer: pointer + at('content', type), what: `${type} is read and answered as ${served}` })
  }
  return found
}

/** Changes the document in place. */
export function leaveOutUnserved(document: Json): void {
  const found: Finding[] = []
  const body = (node: Json, pointer: string) => {
    if (!node?.content) return
    found.push(...rename(document, node.content, pointer))
    found.push(...keepServed(node.content, pointer, (content) => bodyFindings(document, content)))
  }
  const responses = (nodes: Json = {}, pointer: string) => {
    for (const [status, { content }] of Object.entries<Json>(nodes)) {
      const judge: Judge = (one) => responseFindings(document, 'default', one)
      if (!content) continue
      found.push(...rename(document, content, pointer + at(status)))
      found.push(...keepServed(content, pointer + at(status), judge))
    }
  }
  for (const [name, node] of Object.entries<Json>(document.components.requestBodies ?? {}))
    body(node, at('components', 'requestBodies', name))
  responses(document.components.responses, '/components/responses')
  for (const [path, item] of Object.entries<Json>(document.paths)) {
    for (const method of methods.filter((one) => item[one])) {
      body(item[method].requestBody, at('paths', path, method, 'requestBody'))
      responses(item[method].responses, at('paths', path, method, 'responses'))
    }
  }
  leftOut.set(document, found)
}
