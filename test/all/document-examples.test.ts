// Every example of a request succeeds as it stands in the document: its body, and the parameters with theirs.
//
// What depends on what is stored (ids of the server's choice, tokens) is prepared (prepared.ts).

import { readFile } from 'node:fs/promises'
import t, { type Test } from 'tap'
import { methods, resolve } from '../../src/contract/compile/document.ts'
import { openShop } from '../shop.ts'
import { callerOf, derived, type Prepared, prepared, stocked } from './prepared.ts'

const documents = await Promise.all(
  ['src/generated/v1/openapi.json', 'src/generated/openapi.json'].map(async (path) =>
    JSON.parse(await readFile(path, 'utf8')),
  ),
)

t.setTimeout(300_000)

/** Not sent: bytes cannot stand in a document, files have ids of their content, events are signed. */
const left = ['uploadFile', 'getFile', 'deleteFile', 'receiveProviderEvent']

/** By its value: an example beside the parameter, or of its schema. */
function exampleOf(document: any, parameter: any): unknown {
  const { example, examples, schema } = parameter
  const [first] = Object.values<any>(examples ?? {})
  return example ?? resolve(document, first)?.value ?? resolve(document, schema)?.examples?.[0]
}

/** Version 2 compares prices in one currency, which stands beside them. */
function beside(document: any, operation: any, name: string): Record<string, string> {
  const currency = parametersOf(document, operation).find((one) => one.name === 'currency')
  return currency && name.includes('price') ? { currency: String(exampleOf(document, currency)) } : {}
}

interface Sent {
  readonly type?: string
  readonly body?: any
}

/** The bodies of the examples, or one request without a body. */
function sentTo(document: any, operation: any): Sent[] {
  const content = Object.entries<any>(resolve(document, operation.requestBody)?.content ?? {})
  const all = content.flatMap(([type, { examples }]) =>
    Object.values<any>(examples ?? {}).map((one) => ({ type, body: resolve(document, one).value })),
  )
  return all.length > 0 ? all : [{}]
}

const parametersOf = (document: any, operation: any): any[] =>
  (operation.parameters ?? []).map((one: any) => resolve(document, one))

/** The address and the headers of a request, with the examples of the parameters that it must have. */
function addressed(document: any, path: string, operation: any, own: Prepared) {
  const headers: Record<string, string> = {}
  let url = path
  for (const parameter of parametersOf(document, operation).filter(({ required }) => required)) {
    const { name, in: place } = parameter
    const value = String(own.path?.[name] ?? exampleOf(document, parameter) ?? crypto.randomUUID())
    if (place === 'path') url = url.replace(`{${name}}`, encodeURIComponent(value))
    else if (place === 'header') headers[name.toLowerCase()] = value
  }
  return { url, headers }
}

const written = (type: string, body: any): string =>
  type === 'application/x-www-form-urlencoded' ? new URLSearchParams(body).toString() : JSON.stringify(body)

const succeeds = (t: Test, { statusCode, body }: { statusCode: number; body: string }, what: string) =>
  t.ok(statusCode < 300, statusCode < 300 ? what : `${what}: ${statusCode} ${body}`)

for (const document of documents) {
  const version = document['x-version'].name
  const operations = Object.entries<any>(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method] && !left.includes(item[method].operationId))
      .map((method) => ({ path, method: method.toUpperCase() as 'GET' | 'POST', operation: item[method] })),
  )
  for (const { path, method, operation } of operations) {
    t.test(`${version} ${operation.operationId}: its examples succeed`, async (t) => {
      for (const { type, body } of sentTo(document, operation)) {
        const there = await openShop(t)
        const stock = await stocked(there, `/api/${version}`)
        const own = await (prepared[operation.operationId]?.(stock, body) ?? derived(stock, document, operation))
        const caller = callerOf(operation)
        const credential = caller ? await there.as(caller) : { authorization: undefined as never }
        const { url, headers } = addressed(document, path, operation, own)
        const response = await there.request({
          method,
          url,
          headers: { ...credential, ...headers, ...own.as, ...(type && { 'content-type': type }) },
          ...(type && { payload: written(type, { ...body, ...own.body }) }),
        })
        succeeds(t, response, `${type} ${JSON.stringify(body)}`)
      }
    })
  }
  t.test(`${version}: the example of every query parameter succeeds`, async (t) => {
    const there = await openShop(t)
    const stock = await stocked(there, `/api/${version}`)
    for (const { path, operation } of operations.filter(({ method }) => method === 'GET')) {
      const own = await (prepared[operation.operationId]?.(stock, undefined) ?? derived(stock, document, operation))
      const caller = callerOf(operation)
      const { url } = addressed(document, path, operation, own)
      for (const parameter of parametersOf(document, operation).filter((one) => one.in === 'query')) {
        const value = exampleOf(document, parameter)
        if (value === undefined || parameter.name === 'cursor') continue
        const query: Record<string, string> = {
          ...beside(document, operation, parameter.name),
          [parameter.name]: String(value),
        }
        const response = await there.request({ url, query, headers: caller ? await there.as(caller) : {} })
        succeeds(t, response, `${operation.operationId} ${JSON.stringify(query)}`)
      }
    }
  })
}
