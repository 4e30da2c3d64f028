// Every operation of both documents, asked by each of its names: what all of them refuse alike, and what they say of
// their version.
//
// test/contract.test.ts asks each version for every status it declares. This is about what it does not: the paths
// without a version, the headers that name one, and deprecation.

import { readFileSync } from 'node:fs'
import t from 'tap'
import { type Operation, operationsOf, type Schema } from '../src/contract/compile/document.ts'
import { code } from './payments-shop.ts'
import { openShop } from './shop.ts'

const read = (name: string) => JSON.parse(readFileSync(new URL(`../src/generated/${name}`, import.meta.url), 'utf8'))
const documents = { v1: read('v1/openapi.json'), v2: read('openapi.json') }
type Name = keyof typeof documents

const exampleOf = (document: any, schema: Schema): string => {
  const { examples = [], minimum } = schema.$ref
    ? schema.$ref
        .slice(2)
        .split('/')
        .reduce((at: any, key) => at[key], document)
    : schema
  return String(examples[0] ?? minimum)
}
const isVersioned = ({ path }: Operation) => path.startsWith('/api/')
const operations = Object.entries(documents).flatMap(([name, document]) =>
  operationsOf(document)
    .filter(isVersioned)
    .map((operation) => {
      const ids = new Map(operation.parameters.map(({ name, schema }) => [name, exampleOf(document, schema)]))
      const url = operation.path.replaceAll(/\{(\w+)\}/g, (_, id) => ids.get(id) as string)
      return { ...operation, version: name as Name, url }
    }),
)

t.test('every operation, by its path and by its header', async (t) => {
  const { request, as } = await openShop(t)
  const admin = await as('admin')
  const jsonHeaders = { ...admin, 'content-type': 'application/json' }

  for (const { id, method, version, url, requestBody, security, deprecated, extensions, path } of operations) {
    const other: Name = version === 'v1' ? 'v2' : 'v1'
    const bare = url.replace(`/api/${version}/`, '/api/')
    const open = security.length === 0 || security.some((one) => Object.keys(one).length === 0)
    const isJson = requestBody?.content['application/json'] !== undefined
    /** The parts that are compared before the rest. */
    const headers = {
      ...(extensions['x-idempotency'] === 'required' && { 'idempotency-key': 'k' }),
      ...(extensions['x-concurrency'] === 'required' && { 'if-match': '*' }),
    }
    const isList = extensions['x-list'] !== undefined
    const ask = async (headers: object, more: { url?: string; payload?: string; method?: string } = {}) => {
      const response = await request({ method, url, headers, ...more } as never)
      t.equal(response.headers['api-version'], version, `${version} ${id} says its version`)
      if (!more.method) t.equal('deprecation' in response.headers, deprecated, `${version} ${id} says whether it ends`)
      return response
    }
    const expectProblem = async (headers: object, expectedCode: string, more?: Parameters<typeof ask>[1]) =>
      t.equal(
        code(await ask(headers, more)),
        expectedCode,
        `${version} ${id}: ${JSON.stringify({ ...headers, authorization: '' })} ${more?.url ?? ''}`,
      )

    if (!open) await expectProblem({ authorization: undefined }, 'unauthorized')
    await expectProblem({ ...admin, accept: 'application/xml' }, 'not_acceptable')
    await expectProblem({ ...admin, accept: 'application/vnd.shop.v9+json' }, 'not_acceptable')
    await expectProblem({ ...admin, 'accept-version': 'v9' }, 'not_acceptable')
    await expectProblem({ ...admin, 'accept-version': other }, 'version_mismatch')
    await expectProblem({ ...admin, accept: `application/vnd.shop.${other}+json` }, 'version_mismatch')
    await expectProblem({ ...admin, ...headers, 'accept-version': version }, 'validation_failed', { url: `${url}?x=1` })
    if (path.includes('{'))
      await expectProblem({ ...admin, ...headers }, 'not_found', { url: path.replaceAll(/\{\w+\}/g, '-') })
    if (isJson) await expectProblem({ ...jsonHeaders, ...headers }, 'bad_request', { payload: '{' })
    if (requestBody)
      await expectProblem({ ...admin, 'content-type': 'text/plain' }, 'unsupported_media_type', { payload: 'x' })
    if (isList) await expectProblem({ ...admin }, 'validation_failed', { url: `${url}?size=0` })

    // The same without a version in the path.
    await expectProblem({ ...admin, 'accept-version': version, accept: 'application/xml' }, 'not_acceptable', {
      url: bare,
    })
    const allow = (await request({ method: 'OPTIONS', url })).headers.allow
    t.equal((await ask({ 'accept-version': version }, { url: bare, method: 'OPTIONS' })).headers.allow, allow)
    await expectProblem({ 'accept-version': version }, 'method_not_allowed', {
      url: bare,
      method: ['PUT', 'DELETE', 'PATCH', 'POST'].find((one) => !allow?.toString().includes(one)) as string,
    })
  }
})
