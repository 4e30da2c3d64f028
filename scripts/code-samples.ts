// What each operation looks like with curl, TypeScript and Python: `x-codeSamples` of the newest document, made of the
// methods of the clients and of the examples of the document.
//
// A sample is what one would write: a credential where one is needed, from the environment; the Idempotency-Key and the
// If-Match that are required where no client sends them by itself. test/all/code-samples.test.ts runs them, and
// those in Python test/all/client-python.test.ts.

import { type Json, resolve } from '../src/contract/compile/document.ts'
import { codeSamples } from '../src/contract/compile/keys.ts'
import { renderingOf } from '../src/contract/compile/rendering.ts'
import { sampleOrigin } from '../src/docs/documents.ts'
import { editName, filterParts, type Method, methodsOf, pathNames, readBefore } from './client-methods.ts'
import { safe, snake } from './python-types.ts'
import { Code, callOf, json, python, typescript, widest, written } from './sample-values.ts'

/** What a list is narrowed by: the first of these that it has. */
const narrowing = ['q', 'filter[status]', 'resource_type']

const form = 'application/x-www-form-urlencoded'

/** Where bytes are written to. */
const received = 'picture.jpg'

interface Sample {
  readonly lang: string
  readonly label: string
  readonly source: string
}

/** An operation, and what it is called with. */
interface Use {
  readonly method: Method
  /** Values of its path, by name. */
  readonly path: Readonly<Record<string, unknown>>
  /** `filter` is an object in it. */
  readonly query: Readonly<Record<string, unknown>>
  readonly body: Json | undefined
  /** The name of the file that is uploaded. */
  readonly file: string | undefined
  /** The header that proves who sends, where that is no login. */
  readonly signature: string | undefined
  readonly needsToken: boolean
  /** Its client reads before it writes. */
  readonly edits: boolean
  /** What its response is called; undefined where it has none, or none that is needed. */
  readonly result: string | undefined
}

const exampleOf = (document: Json, { example, examples, schema }: Json): unknown => {
  const [first] = Object.values<Json>(examples ?? {})
  const own = resolve(document, schema)
  return example ?? resolve(document, first)?.value ?? own?.examples?.[0] ?? own?.enum?.[0]
}

const operationOf = (document: Json, { path, http }: Method): Json => document.paths[path][http.toLowerCase()]

/** The examples of its body. */
function bodiesOf(document: Json, method: Method): Json[] {
  const { content = {} } = resolve(document, operationOf(document, method).requestBody) ?? {}
  const [{ examples = {} } = {} as Json] = Object.values<Json>(content)
  return Object.values<Json>(examples).map((one) => resolve(document, one).value)
}

function queryOf(document: Json, { query, list }: Method): Record<string, unknown> {
  const narrowed = list && narrowing.find((name) => query.some((one) => one.name === name))
  const given: Record<string, unknown> = {}
  for (const parameter of query.filter(({ name, required }) => required || name === narrowed)) {
    const value = exampleOf(document, parameter)
    const [, field] = filterParts(parameter.name) ?? []
    if (field) given.filter = { [field]: value }
    else given[parameter.name] = value
  }
  return given
}

/** `Item` is an item; what has a secret beside it is called as without it. */
const resultOf = ({ id, response, isBinary }: Method): string | undefined => {
  if (!response || id === 'login') return undefined
  if (isBinary) return 'file'
  const name: string = response.schema.$ref
    .split('/')
    .at(-1)
    .replace(/With[A-Z]\w*$/, '')
  return name.charAt(0).toLowerCase() + name.slice(1)
}

function useOf(document: Json, method: Method, all: readonly Method[]): Use {
  const operation = operationOf(document, method)
  const parameters: Json[] = (operation.parameters ?? []).map((one: Json) => resolve(document, one))
  const valueAt = (name: string) =>
    exampleOf(document, parameters.find((one) => one.in === 'path' && one.name === name) as Json)
  const bodies = bodiesOf(document, method)
  const isUpload = method.body === 'multipart/form-data'
  const security: Json[] = operation.security ?? document.security ?? []
  const editable = readBefore(method, all) !== undefined
  return {
    method,
    path: Object.fromEntries(pathNames(method.path).map((name) => [name, valueAt(name)])),
    query: queryOf(document, method),
    body: isUpload ? undefined : bodies[0],
    file: isUpload ? /[\w-]+\.\w+(?=\)$)/.exec(bodies[0]?.file)?.[0] : undefined,
    signature: parameters.find((one) => one.in === 'header' && one.name.endsWith('-Signature'))?.name,
    needsToken: security.length > 0 && security.every((one) => Object.keys(one).length > 0),
    edits: editable && (method.source['x-concurrency'] === 'required' || bodies[0]?.version !== undefined),
    result: resultOf(method),
  }
}

// curl.

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
const plain = /^[\w@%+=:,./-]+$/
const word = (text: string) => (plain.test(text) ? text : quoted(text))

function queryFlags(query: object, prefix = ''): string[] {
  return Object.entries(query).flatMap(([name, value]) => {
    const whole = prefix ? `${prefix}[${name}]` : name
    if (typeof value === 'object' && value !== null) return queryFlags(value, whole)
    return `${plain.test(String(value)) ? '-d' : '--data-urlencode'} ${word(`${whole}=${value}`)}`
  })
}

function bodyFlags({ method, body, file }: Use): string[] {
  if (file) return [`-F file=@${file}`]
  if (!body) return []
  if (method.body === form) return Object.entries(body).map(([name, value]) => `-d ${word(`${name}=${value}`)}`)
  return [`--json ${quoted(written(body, json, '  ', '  --json '.length))}`]
}

const isKnownByHeader = ({ source }: Method) =>
  (source.security ?? []).some((one: Json) => Object.keys(one).includes('clientSecret'))

function curlSample(use: Use): string {
  const { method, path, query, body, file, signature, needsToken } = use
  const { http, source } = method
  const url = sampleOrigin + method.path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(path[name])))
  const isImplied = http === 'GET' || (http === 'POST' && (body !== undefined || file !== undefined))
  const flags = [
    ...(needsToken ? ['-H "Authorization: Bearer $SHOP_TOKEN"'] : []),
    ...(isKnownByHeader(method) ? ['-u "$CLIENT_ID:$CLIENT_SECRET"'] : []),
    ...(signature ? [`-H "${signature}: $SIGNATURE"`] : []),
    ...(source['x-idempotency'] === 'required' ? ['-H "Idempotency-Key: $(uuidgen)"'] : []),
    ...(source['x-concurrency'] === 'required' ? ["-H 'If-Match: *'"] : []),
    ...queryFlags(query),
    ...bodyFlags(use),
    ...(method.isBinary ? [`-o ${received}`] : []),
  ]
  const start = ['curl', ...(Object.keys(query).length > 0 ? ['-G'] : []), ...(isImplied ? [] : [`-X ${http}`]), url]
  const line = [...start, ...flags].join(' ')
  return line.length <= widest ? line : [start.join(' '), ...flags.map((flag) => `  ${flag}`)].join(' \\\n')
}

// The clients.

/** The body as a client is given it. */
function bodyOf(document: Json, { method, body, edits }: Use): Json | undefined {
  // Of several, the one that says who asks: no client sends the header that would do.
  if (method.body === form) return bodiesOf(document, method).find((one) => one.client_secret !== undefined) ?? body
  if (!edits || !body) return body
  // Its If-Match says the version.
  const { version: _version, ...change } = body
  return change
}

/** As the document calls it: the rendering may call it `...Model`. */
const schemaOf = ({ list }: Method): string => list.entry.replace(/Model$/, '')

const entryOf = (method: Method): string => schemaOf(method).charAt(0).toLowerCase() + schemaOf(method).slice(1)

/** What is told of each entry of a list. */
function toldOf(document: Json, method: Method): string[] {
  const { properties } = document.components.schemas[schemaOf(method)]
  const more = ['name', 'email', 'title', 'type', 'action', 'reason', 'status'].find((member) => properties[member])
  return ['id', ...(more ? [more] : [])]
}

const nameOf = ({ method, edits }: Use) => (edits ? editName(method.name) : method.name)

function typescriptSample(document: Json, use: Use): string {
  const { method, path, query, file, signature, needsToken, edits, result } = use
  const body = bodyOf(document, use)
  const values = [
    ...Object.values(path),
    ...(file ? [new Code(`await readFile('${file}')`), { filename: file }] : []),
    ...(body ? [edits ? new Code('() => (', body, ')') : body] : []),
    ...(Object.keys(query).length > 0 ? [query] : []),
    ...(signature ? [{ headers: { [signature]: new Code("process.env.SIGNATURE ?? ''") } }] : []),
  ]
  const options = { url: sampleOrigin, ...(needsToken && { token: new Code('process.env.SHOP_TOKEN') }) }
  const there = `shop.${method.resource}.${nameOf(use)}`
  const lines = [
    ...(file ? ["import { readFile } from 'node:fs/promises'"] : []),
    ...(method.isBinary ? ["import { writeFile } from 'node:fs/promises'"] : []),
    "import { createClient } from '@shop-api/client'",
    '',
    callOf('const shop = createClient', [options], typescript),
    '',
  ]
  if (method.list) {
    const entry = entryOf(method)
    const told = toldOf(document, method).map((member) => `${entry}.${member}`)
    lines.push(`${callOf(`for await (const ${entry} of ${there}`, values, typescript)}) {`)
    lines.push(`  console.log(${told.join(', ')})`, '}')
  } else lines.push(callOf(`${result ? `const ${result} = ` : ''}await ${there}`, values, typescript))
  if (method.isBinary) lines.push(`await writeFile('${received}', ${result}.stream())`)
  return lines.join('\n')
}

function pythonSample(document: Json, use: Use): string {
  const { method, path, query, file, signature, needsToken, edits, result } = use
  const body = bodyOf(document, use)
  const values = [
    ...Object.values(path),
    ...(file ? [new Code(`Path("${file}").read_bytes()`), new Code('filename=', file)] : []),
    ...(body ? [edits ? new Code('lambda current: ', body) : body] : []),
    ...Object.entries(query).map(([name, value]) => new Code(`${safe(name)}=`, value)),
    ...(signature ? [new Code('headers=', { [signature]: new Code('os.environ["SIGNATURE"]') })] : []),
  ]
  const usesPath = file !== undefined || method.isBinary
  const imports = [
    ...(needsToken || signature ? ['import os'] : []),
    ...(usesPath ? ['from pathlib import Path'] : []),
    ...(needsToken || signature || usesPath ? [''] : []),
  ]
  const options = [sampleOrigin, ...(needsToken ? [new Code('token=os.environ["SHOP_TOKEN"]')] : [])]
  const there = `shop.${snake(method.resource)}.${safe(snake(nameOf(use)))}`
  const lines = [...imports, 'from shop_api import Shop', '', callOf('shop = Shop', options, python), '']
  if (method.list) {
    const entry = snake(entryOf(method))
    const told = toldOf(document, method).map((member) => `${entry}.${safe(member)}`)
    lines.push(`${callOf(`for ${entry} in ${there}`, values, python)}:`, `    print(${told.join(', ')})`)
  } else lines.push(callOf(`${result ? `${snake(result)} = ` : ''}${there}`, values, python))
  if (method.isBinary) lines.push(`Path("${received}").write_bytes(${result})`)
  return lines.join('\n')
}

/** Adds samples to every operation, in place. @param document as it is published */
export function withSamples(document: Json): Json {
  const all = methodsOf(renderingOf(document))
  for (const method of all) {
    const use = useOf(document, method, all)
    const samples: readonly Sample[] = [
      { lang: 'Shell', label: 'curl', source: curlSample(use) },
      { lang: 'TypeScript', label: 'TypeScript', source: typescriptSample(document, use) },
      { lang: 'Python', label: 'Python', source: pythonSample(document, use) },
    ]
    operationOf(document, method)[codeSamples] = samples
  }
  return document
}
