// The generated part of clients/python, from the rendering for generators: the classes of what is answered, typed
// dictionaries of what is sent, resources (synchronous and asynchronous), the table of operations, and the errors.

import type { Json } from '../src/contract/compile/document.ts'
import {
  className,
  dataName,
  editName,
  filterParts,
  type Method,
  methodsOf,
  pascal,
  pathNames,
  payloadsOf,
  readBefore,
  relationsOf,
  takesToken,
} from './client-methods.ts'
import { docstring, isObject, quoted, safe, snake, Types } from './python-types.ts'

const folder = 'clients/python/src/shop_api/generated'
const mark = '# Generated from spec/ by `make generate`. Do not edit.\n\nfrom __future__ import annotations\n\n'

// Objects and parameters.

function objectClass(types: Types, name: string, { description, properties }: Json): string {
  const members = Object.entries<Json>(properties).map(
    ([member, schema]) => `    ${safe(member)}: ${types.of(schema, 'response')}\n`,
  )
  const head = `class ${name}(ShopObject):\n${docstring(description, '    ')}\n    __slots__ = ()\n`
  return `${head}    if TYPE_CHECKING:\n${members.map((line) => `    ${line}`).join('')}`
}

function objectsModule(types: Types, all: readonly Method[], events: readonly string[]): string {
  const responses = all.flatMap(({ response }) => (response?.schema ? [response.schema] : []))
  const payloads = events.map((name) => ({ $ref: `#/components/schemas/${name}` }))
  const data = Object.entries<Json>(types.schemas).filter(([name]) => name.endsWith('Data'))
  const found = types.reached([...responses, Object.fromEntries(data), ...payloads])
  for (const [name, schema] of data) if (isObject(schema)) found.set(name, schema)
  const classes = [...found].map(([name, schema]) => objectClass(types, name, schema))
  const imports = 'from typing import TYPE_CHECKING, Literal\n\nfrom ..objects import ShopObject\n'
  return `${mark}${imports}\n\n${classes.join('\n\n')}`
}

function paramClass(
  types: Types,
  name: string,
  { description, properties, required = [] }: Json,
  objects: Set<string>,
) {
  const members = Object.entries<Json>(properties).map(([member, schema]) => {
    const type = types
      .of(schema, 'request')
      .replaceAll(/\b(\w+)Param\b/g, (whole, name) => (objects.has(name) ? `${whole} | ${name}` : whole))
    return `    ${quoted(member)}: ${quoted(required.includes(member) ? type : `NotRequired[${type}]`)},\n`.replaceAll(
      '\\"',
      "'",
    )
  })
  const text = members.map((line) => `    ${line}`).join('')
  return `${name}Param = TypedDict(\n    "${name}Param",\n    {\n${text}    },\n)\n${docstring(description, '')}`
}

const bodiesOf = (types: Types, all: readonly Method[]): Json[] =>
  all.flatMap(({ body, source }) => {
    if (!body || body === 'multipart/form-data') return []
    return [types.resolve(source.requestBody).content[body].schema]
  })

function filterClass(types: Types, method: Method): string {
  const fields: Record<string, Record<string, string>> = {}
  for (const { name, schema } of method.query) {
    const [, field, operator = 'eq'] = filterParts(name) ?? []
    if (field) fields[field] = { ...fields[field], [operator]: types.of(schema, 'request') }
  }
  const name = `${pascal(method.id)}Filter`
  const classes = Object.entries(fields).map(([field, operators]) => {
    const members = Object.entries(operators).map(
      ([operator, type]) => `"${operator}": ${quoted(type).replaceAll('\\"', "'")}`,
    )
    return `${name}${pascal(field)} = TypedDict("${name}${pascal(field)}", {${members.join(', ')}}, total=False)\n`
  })
  const members = Object.entries(fields).map(([field, { eq }]) => {
    const type = [...(eq ? [eq] : []), `${name}${pascal(field)}`].join(' | ')
    return `    "${field}": ${quoted(type).replaceAll('\\"', "'")},\n`
  })
  return `${classes.join('')}${name} = TypedDict("${name}", {\n${members.join('')}}, total=False)\n`
}

const hasFilter = ({ query }: Method) => query.some(({ name }) => filterParts(name))

function paramsModule(types: Types, all: readonly Method[], objects: Set<string>): string {
  const found = [...types.reached(bodiesOf(types, all))]
  const classes = found.map(([name, schema]) => paramClass(types, name, schema, objects))
  const filters = all.filter(hasFilter).map((method) => filterClass(types, method))
  const used = [...objects].filter((name) => found.some(([one]) => one === name))
  const imports = [
    'from collections.abc import Sequence',
    'from datetime import datetime',
    'from typing import Literal, NotRequired, TypedDict\n',
    `from .objects import ${used.join(', ')}\n`,
  ]
  return `${mark}${imports.join('\n')}\n\n${[...classes, ...filters].join('\n')}`
}

// Resources.

function resultOf(types: Types, { response, isBinary, list }: Method): string {
  if (!response) return 'None'
  if (isBinary) return 'bytes'
  return list ? `objects.${list.entry}` : qualified(types.of(response.schema, 'response'))
}

/** The names of classes, as the modules of resources write them. */
const qualified = (type: string) =>
  type.replaceAll(/\b[A-Z]\w*\b/g, (name) => {
    if (['None', 'Any', 'Literal', 'Sequence', 'True', 'False'].includes(name)) return name
    return name.endsWith('Param') || name.endsWith('Filter') ? `params.${name}` : `objects.${name}`
  })

/** Not the words inside a literal. */
const argumentType = (text: string) =>
  text
    .split('"')
    .map((part, i) => (i % 2 ? part : qualified(part)))
    .join('"')

function queryArguments(types: Types, document: Json, method: Method): string[] {
  return method.query.flatMap((parameter) => {
    const { name, required, schema } = parameter
    if (filterParts(name)) return []
    const type = argumentType(queryTypeOf(types, document, method, name, schema))
    return [`${safe(name)}: ${type}${required ? '' : ' | None = None'}`]
  })
}

function queryTypeOf(types: Types, document: Json, method: Method, name: string, schema: Json): string {
  const oneOrMore = (values: readonly string[]) => `Literal[${values.map(quoted).join(', ')}]`
  if (name === 'sort') {
    const keys = method.list.sort.flatMap((key: string) => [key, `-${key}`])
    return `${oneOrMore(keys)} | Sequence[${oneOrMore(keys)}]`
  }
  if (name === 'include') return `Sequence[${oneOrMore(relationsOf(document, method) ?? [])}]`
  if (name === 'fields') {
    const entry = types.schemas[method.list.entry]
    return `Sequence[${oneOrMore(Object.keys(entry.properties))}]`
  }
  return types.of(schema, 'request')
}

interface Written {
  readonly arguments: string[]
  readonly body: string
  readonly parameters: string
  readonly query: string
}

function writtenOf(types: Types, document: Json, method: Method): Written {
  const all: Json[] = (method.source.parameters ?? []).map((node: Json) => types.resolve(node))
  const names = pathNames(method.path)
  const path = names.map((name) => {
    const { schema } = all.find((one) => one.in === 'path' && one.name === name)
    return `${safe(name)}: ${argumentType(types.of(schema, 'request'))}`
  })
  const isForm = method.body === 'multipart/form-data'
  const { required = false } = types.resolve(method.source.requestBody) ?? {}
  const type = method.body && !isForm ? argumentType(types.of(bodiesOf(types, [method])[0] as Json, 'request')) : ''
  const body = isForm
    ? ['file: bytes', 'filename: str = "blob"']
    : type
      ? [required ? `body: ${type}` : `body: ${type} | None = None`]
      : []
  const query = queryArguments(types, document, method)
  const filter = hasFilter(method) ? [`filter: params.${pascal(method.id)}Filter | None = None`] : []
  const keywords = [...query, ...filter]
  const parameters = [
    ...method.query.filter(({ name }) => !filterParts(name)).map(({ name }) => name as string),
    ...(filter.length ? ['filter'] : []),
  ]
  return {
    arguments: [
      'self',
      ...path,
      ...body,
      ...(keywords.length ? ['*', ...keywords] : []),
      '**options: Unpack[CallOptions]',
    ],
    body: isForm ? '(filename, file)' : type ? (required ? 'body' : '{} if body is None else body') : 'None',
    parameters: `(${names.map((name) => `${safe(name)},`).join(' ')})`,
    query: `{${parameters.map((name) => `"${name}": ${safe(name)}`).join(', ')}}`,
  }
}

function pythonMethod(types: Types, document: Json, method: Method, isAsync: boolean): string {
  const { arguments: all, body, parameters, query } = writtenOf(types, document, method)
  const result = resultOf(types, method)
  const { summary, description } = method.source
  const text = docstring([`${summary}.`, description?.trim()].filter(Boolean).join('\n\n'), '        ')
  const [prefix, wait] = isAsync ? ['async ', 'await '] : ['', '']
  const name = safe(snake(method.name))
  if (method.list) {
    const list = `${isAsync ? 'AsyncList' : 'List'}[${result}]`
    const value = `self._runner.list("${method.id}", ${parameters}, ${query}, options)`
    return `    def ${name}(${all.join(', ')}) -> ${list}:\n${text}        return ${value}\n`
  }
  const value = `${wait}self._runner.call("${method.id}", ${parameters}, ${query}, ${body}, options)`
  const head = `    ${prefix}def ${name}(${all.join(', ')}) -> ${result}:\n`
  return `${head}${text}        return cast(${quoted(result)}, ${value})\n`
}

function pythonEdit(types: Types, document: Json, method: Method, read: Method, isAsync: boolean): string {
  const { parameters, arguments: all } = writtenOf(types, document, method)
  const type = argumentType(types.of(bodiesOf(types, [method])[0] as Json, 'request'))
  const path = all.slice(1, 1 + pathNames(method.path).length)
  const change = `change: Callable[[${resultOf(types, read)}], ${type} | None]`
  const text = docstring(
    'Read, change, and send with If-Match; all of it again, with what is there then, if it was edited meanwhile.' +
      '\n\nNothing is sent if the function returns None.',
    '        ',
  )
  const [prefix, wait] = isAsync ? ['async ', 'await '] : ['', '']
  const value = `${wait}self._runner.edit("${method.id}", ${parameters}, change, options)`
  const given = ['self', ...path, change, '**options: Unpack[CallOptions]'].join(', ')
  const result = resultOf(types, method)
  const head = `    ${prefix}def ${snake(editName(method.name))}(${given}) -> ${result}:\n`
  return `${head}${text}        return cast(${quoted(result)}, ${value})\n`
}

function resourcesModule(types: Types, document: Json, all: readonly Method[], isAsync: boolean): string {
  const [a, runner, list] = isAsync ? ['Async', 'AsyncRunner', 'AsyncList'] : ['', 'Runner', 'List']
  const byResource = Object.entries(Object.groupBy(all, ({ resource }) => resource))
  const classes = byResource.map(([resource, own = []]) => {
    const methods = own.flatMap((method) => {
      const read = readBefore(method, all)
      return [
        pythonMethod(types, document, method, isAsync),
        ...(read ? [pythonEdit(types, document, method, read, isAsync)] : []),
      ]
    })
    const init = `    def __init__(self, runner: ${runner}) -> None:\n        self._runner = runner\n`
    return `class ${a}${pascal(resource)}:\n${init}\n${methods.join('\n')}`
  })
  const members = byResource.map(([resource]) => `        self.${snake(resource)} = ${a}${pascal(resource)}(runner)\n`)
  const imports = [
    'from collections.abc import Callable, Sequence',
    'from datetime import datetime',
    'from typing import Literal, Unpack, cast\n',
    'from ..calls import CallOptions',
    `from ..run import ${list}, ${runner}`,
    'from . import objects, params\n',
  ]
  const whole = `class ${a}Resources:\n    def __init__(self, runner: ${runner}) -> None:\n${members.join('')}`
  return `${mark}${imports.join('\n')}\n\n${[...classes, whole].join('\n\n')}`
}

// What the runtime reads.

const operationClass = `@dataclass(frozen=True)
class Operation:
    at: str
    http: str
    path: str
    #: The names of its path parameters.
    names: tuple[str, ...] = ()
    #: How its body is written: \`json\`, \`merge-patch+json\`, or \`form\`, which has one file.
    body: str | None = None
    #: It answers bytes.
    binary: bool = False
    #: It takes an Idempotency-Key: sent again, it has one effect.
    key: bool = False
    #: It takes a login.
    auth: bool = False
    #: The operation that reads what this one changes.
    read: str | None = None
`

function operationsModule(document: Json, all: readonly Method[]): string {
  const entries = all.map((method) => {
    const { id, resource, name, http, path, body, isBinary, source } = method
    const read = readBefore(method, all)
    const names = pathNames(path)
    const kind = body === 'multipart/form-data' ? 'form' : body?.replace('application/', '')
    const members = [
      `"${snake(resource)}.${snake(name)}", "${http}", "${path}"`,
      ...(names.length > 0 ? [`names=(${names.map((one) => `"${one}",`).join(' ')})`] : []),
      ...(kind ? [`body="${kind}"`] : []),
      ...(isBinary ? ['binary=True'] : []),
      ...(source['x-idempotency'] ? ['key=True'] : []),
      ...(takesToken(document, method) ? ['auth=True'] : []),
      ...(read ? [`read="${read.id}"`] : []),
    ]
    return `    "${id}": Operation(${members.join(', ')}),\n`
  })
  const { digits = {} } =
    Object.values<Json>(document.components.schemas).find((one) => one['x-money'])?.['x-money'] ?? {}
  const server = document.servers?.[0]?.url
  return [
    `${mark}from dataclasses import dataclass\nfrom typing import Literal\n\n`,
    operationClass,
    `\noperations: dict[str, Operation] = {\n${entries.join('')}}\n`,
    `Currency = Literal[${Object.keys(digits).map(quoted).join(', ')}]\n`,
    `#: Decimals of an amount, by currency.\ndigits: dict[str, int] = ${JSON.stringify(digits)}`,
    '#: Where the API is, if the document says so.',
    `server: str | None = ${/^https?:/.test(server) ? quoted(server) : 'None'}\n`,
  ].join('\n')
}

function errorsModule(document: Json): string {
  const all = Object.entries<Json>(document['x-errors'])
  const classes = all.map(([code, { when, data }]) => {
    const type = data ? `objects.${dataName(code)}${data.required?.length > 0 ? '' : ' | None'}` : 'None'
    return `class ${className(code)}(ShopError):\n${docstring(`${when}.`, '    ')}\n    data: ${type}\n`
  })
  const entries = all.map(([code, { retry }]) => `    "${code}": (${className(code)}, "${retry}"),\n`)
  const names = all.map(([code]) => `    "${className(code)}",\n`)
  const table = 'classes: dict[str, tuple[type[ShopError], Retry]]'
  return [
    `${mark}from ..errors import Retry, ShopError\nfrom . import objects\n\n__all__ = [\n${names.join('')}]\n`,
    ...classes,
    `#: The class of each code, and whether a retry helps.\n${table} = {\n${entries.join('')}}\n`,
  ].join('\n\n')
}

function webhooksModule(payloads: readonly [type: string, schema: string][]): string {
  const names = payloads.map(([, name]) => name)
  const list = names.map((name) => `    ${name},\n`).join('')
  const entries = payloads.map(([type, name]) => `    ${quoted(type)}: ${name},\n`)
  return [
    `${mark}from .objects import (\n${list})\n`,
    `__all__ = [\n${names.map((name) => `    "${name}",\n`).join('')}]\n`,
    `#: What has happened, by type.\nWebhookEvent = (\n    ${names.join('\n    | ')}\n)\n`,
    `event_classes: dict[str, type[WebhookEvent]] = {\n${entries.join('')}}\n`,
  ].join('\n')
}

/** @param rendering the document for generators @returns the files of the client, by path */
export function pythonClient(rendering: Json): Record<string, string> {
  const all = methodsOf(rendering)
  const types = new Types(rendering)
  const payloads = payloadsOf(rendering)
  const objects = objectsModule(
    types,
    all,
    payloads.map(([, name]) => name),
  )
  const names = new Set([...objects.matchAll(/^class (\w+)/gm)].map(([, name]) => name as string))
  return {
    [`${folder}/__init__.py`]: '',
    [`${folder}/objects.py`]: objects,
    [`${folder}/params.py`]: paramsModule(types, all, names),
    [`${folder}/resources.py`]: resourcesModule(types, rendering, all, false),
    [`${folder}/async_resources.py`]: resourcesModule(types, rendering, all, true),
    [`${folder}/operations.py`]: operationsModule(rendering, all),
    [`${folder}/errors.py`]: errorsModule(rendering),
    [`${folder}/webhooks.py`]: webhooksModule(payloads),
  }
}
