// Media types: which can be read and written, and how they must be described.

import { eventStream, form, isJson, isStream, isText, maxBodyBytes, urlencoded } from '../../serve/media.ts'
import { fileOf, isBinaryMedia, type Json, maxBytes, resolve } from '../document.ts'
import { decodingFindings, partOf, typesOf } from '../parameters.ts'

/** RFC 9457. */
const problemDetails = 'application/problem+json'

/** A body without a schema, known by its type alone. */
function* nameFindings(type: string): Iterable<string> {
  if (/[;\s]/.test(type))
    yield `${type} has parameters, which are not looked at: write ${type.split(';', 1)[0]?.trim()}`
  else if (type.includes('*')) yield `${type} names no media type: list those that there are`
  else if (type !== type.toLowerCase()) yield `write ${type.toLowerCase()}, as media types are compared`
  else if (!/^[\w.+-]+\/[\w.+-]+$/.test(type)) yield `${type} is no media type`
}

/** What is wrong with the media types of a request body. */
export function* bodyFindings(document: Json, content: Json): Iterable<string> {
  if (Object.keys(content).length === 0) yield 'a body has at least one media type'
  for (const [type, media] of Object.entries<Json>(content)) {
    const names = [...nameFindings(type)]
    yield* names
    if (resolve(document, media?.schema)?.default !== undefined)
      yield 'the default of a whole body is not filled in: give its members defaults'
    if (names.length > 0 || isJson(type)) continue
    if (type === form) yield* formFindings(document, media)
    else if (type === urlencoded) yield* urlencodedFindings(document, media)
    else if (isStream(type))
      yield `nothing reads the media type ${type}, which is a stream: say application/json, a list`
    else if (isText(type)) yield* textFindings(document, type, media)
    else if (isBinaryMedia(document, media)) yield* bytesFindings(document, type, media)
    else yield `nothing reads the media type ${type} but as bytes: say type: string, format: binary`
  }
}

/** The length of bytes is limited globally. */
function* bytesFindings(document: Json, type: string, { schema }: Json): Iterable<string> {
  const { minLength = 0, maxLength = maxBodyBytes } = resolve(document, schema) ?? {}
  if (minLength > 0 || maxLength < maxBodyBytes)
    yield `nothing counts the bytes of ${type}, of which there may be ${maxBodyBytes}: ` +
      'leave minLength and maxLength out'
}

const isString = (document: Json, schema: Json): boolean => {
  const types = typesOf(document, schema)
  return types.length === 0 || (types.length === 1 && types[0] === 'string')
}

function* textFindings(document: Json, type: string, { schema = {} }: Json): Iterable<string> {
  if (!isString(document, schema))
    yield `nothing looks into the media type ${type}: its schema is type: string, the text as it is`
}

function* urlencodedFindings(document: Json, media: Json): Iterable<string> {
  for (const member of membersOf(document, media)) {
    for (const what of decodingFindings(document, member)) yield what
  }
  if (!typesOf(document, media.schema).includes('object')) yield 'a urlencoded form is an object'
  const { additionalProperties: others } = resolve(document, media.schema) ?? {}
  const types = others === true || others === undefined ? [] : typesOf(document, others)
  if (types.some((type) => type !== 'string'))
    yield 'members of a urlencoded form that are not named are text: name those of another type in properties'
}

/** The members of a urlencoded form, as parameters (section 4.8.15). */
export function membersOf(document: Json, { schema, encoding = {} }: Json): Json[] {
  return Object.entries<Json>(partOf(document, schema, 'properties') ?? {}).map(([name, one]) => {
    const { contentType, style, explode } = encoding[name] ?? {}
    const isObject = typesOf(document, one).includes('object')
    const asJson = contentType ? isJson(contentType) : isObject && style === undefined
    if (asJson) return { name, in: 'query', content: { 'application/json': { schema: one } } }
    return { name, in: 'query', schema: one, ...(style && { style }), ...(explode !== undefined && { explode }) }
  })
}

/** What is wrong with a form: its size is known beforehand, and its parts have names. */
function* formFindings(document: Json, { schema, encoding = {} }: Json): Iterable<string> {
  const { type, properties = {}, additionalProperties } = resolve(document, schema) ?? {}
  if (type !== 'object' || additionalProperties !== false || Object.keys(properties).length === 0) {
    yield 'a form is a closed object (additionalProperties: false) that names its parts in properties; ' +
      'a file is type: string, format: binary'
    return
  }
  const parts = Object.entries<Json>(properties)
  for (const [name, part] of parts.filter(([, part]) => fileOf(document, part)))
    yield* fileFindings(document, name, part, encoding[name])
  for (const field of membersOf(document, { schema, encoding })) {
    if (fileOf(document, properties[field.name])) continue
    yield* decodingFindings(document, field)
    if (!field.content && typesOf(document, field.schema).includes('object'))
      yield `the field ${field.name} is an object: its encoding is contentType: application/json`
  }
}

/** What a list of files may say; files are not compared, nor looked into. */
const counted = ['type', 'items', 'minItems', 'maxItems']
const asserting = ['uniqueItems', 'contains', 'minContains', 'maxContains', 'prefixItems', 'unevaluatedItems', 'enum']

function* fileFindings(document: Json, name: string, part: Json, { contentType }: Json = {}): Iterable<string> {
  const whole = resolve(document, part)
  const file = fileOf(document, part)
  const { maxLength, [maxBytes]: bytes = maxLength, contentMediaType = '', minLength = 0 } = file
  if (bytes === undefined) yield `the file ${name} has no ${maxBytes}`
  if (minLength > 1) yield `nothing counts the bytes of the file ${name} from below: leave minLength out`
  if (!/^\w+\/[\w.+-]+(, *\w+\/[\w.+-]+)*$/.test(contentType ?? contentMediaType))
    yield `the encoding of the file ${name} must name its media types`
  if (whole === file) return
  if (whole.maxItems === undefined) yield `the list of files ${name} has no maxItems`
  const other = asserting.find((key) => whole[key] !== undefined)
  if (other) yield `of the list of files ${name} nothing checks ${other}: it may say ${counted.join(', ')}`
}

/** What is wrong with the media types of a response. */
export function* responseFindings(document: Json, status: string, content: Json): Iterable<string> {
  if (!/^(?:[1-5]\d\d|[1-5]XX|default)$/.test(status)) yield `${status} is no status: write 200, 2XX or default`
  if (['204', '205', '304'].includes(status) && Object.keys(content).length > 0)
    yield `${status} has no body (RFC 9110): leave content out, or write 200`
  if (status.startsWith('1')) yield `${status}: no handler answers an interim response`
  for (const [type, media] of Object.entries<Json>(content)) {
    const names = [...nameFindings(type)]
    yield* names.map((what) => `${status}: ${what}`)
    if (type === problemDetails && /^[23]/.test(status))
      yield `${status}: ${type} is the form of refusals: say application/json`
    if (names.length > 0 || isJson(type)) continue
    if (isStream(type)) {
      if (media.schema && isBinaryMedia(document, media)) yield `${status}: the schema of ${type} is that of one event`
      else if (type === eventStream) yield* eventFindings(document, media, status)
    } else if (isText(type)) yield* textFindings(document, type, media)
    else if (!isBinaryMedia(document, media))
      yield `${status}: nothing writes the media type ${type} but as bytes: say type: string, format: binary`
  }
}

/** The members of an event (HTML, section 9.2.5). */
const eventMembers = ['data', 'event', 'id', 'retry']

function* eventFindings(document: Json, { schema }: Json, status: string): Iterable<string> {
  if (schema === undefined || !typesOf(document, schema).includes('object')) {
    yield `${status}: the schema of ${eventStream} is that of one event: an object with data, event, id, retry`
    return
  }
  const other = Object.keys(partOf(document, schema, 'properties') ?? {}).find((name) => !eventMembers.includes(name))
  if (other !== undefined) yield `${status}: an event has no ${other}, but data, event, id and retry: put it in data`
}

/** What is wrong with a header of a response. */
export function* headerFindings(document: Json, name: string, header: Json): Iterable<string> {
  const { schema, content, style = 'simple' } = header
  if (content) yield `the content of the header ${name} is not checked: say schema`
  else if (schema === undefined) yield `the header ${name} has no schema`
  if (style !== 'simple') yield `the style of the header ${name} is simple`
  if (schema !== undefined && typesOf(document, schema).includes('object'))
    yield `the header ${name} is an object, which nothing writes: say type: string, or a list`
}
