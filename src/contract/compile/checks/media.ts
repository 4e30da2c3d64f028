// Media types: JSON, and beside it a form with one file in, bytes out.

import { isBinary, isBinaryMedia, isForm, isJson, type Json, resolve } from '../document.ts'

/** What is wrong with the media types of a request body. */
export function* bodyFindings(document: Json, content: Json): Iterable<string> {
  for (const type of Object.keys(content)) {
    if (isForm(type)) yield* formFindings(document, content[type])
    else if (!isJson(type)) yield `nothing reads the media type ${type}`
  }
}

/** A part that is not the one file would be read by nothing. */
function* formFindings(document: Json, { schema, encoding }: Json): Iterable<string> {
  const { type, properties = {}, additionalProperties } = resolve(document, schema)
  const parts = Object.entries<Json>(properties)
  if (type !== 'object' || additionalProperties !== false || parts.length !== 1) {
    yield 'a form is a closed object with one file'
    return
  }
  const [name, part] = parts[0] as [string, Json]
  const { maxLength } = resolve(document, part)
  if (!isBinary(resolve(document, part))) yield `the part ${name} is no file (type: string, format: binary)`
  else if (maxLength === undefined) yield `the file ${name} has no maxLength, in bytes`
  if (!/^\w+\/[\w.+-]+(, *\w+\/[\w.+-]+)*$/.test(encoding?.[name]?.contentType ?? ''))
    yield `the encoding of the file ${name} must name its media types`
}

/** What is wrong with the media types of a response: it has only JSON, or only bytes in a 200 or 206 of a read. */
export function* responseFindings(document: Json, status: string, content: Json, safe: boolean): Iterable<string> {
  const others = Object.keys(content).filter((type) => !isJson(type))
  const readable = safe && (status === '200' || status === '206')
  for (const type of others) {
    const bytes = isBinaryMedia(document, content[type])
    if (!bytes || !readable || others.length < Object.keys(content).length)
      yield `${status}: nothing writes the media type ${type} here`
  }
}
