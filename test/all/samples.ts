// The samples of the document, and shops in which each of them succeeds.
//
// Ids and tokens of the server's choice take the place of the examples', as for the examples themselves (prepared.ts).

import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Test } from 'tap'
import { createClient } from '../../clients/typescript/src/index.ts'
import { methods, resolve } from '../../src/contract/compile/document.ts'
import { sampleOrigin } from '../../src/docs/documents.ts'
import { picture } from '../pictures.ts'
import { openShop, type Shop } from '../shop.ts'
import { callerOf, derived, type Prepared, prepared, stocked } from './prepared.ts'

const document = JSON.parse(readFileSync(new URL('../../src/generated/openapi.json', import.meta.url), 'utf8'))

export const operations = Object.entries<any>(document.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => (item[method] ? [{ path, method, operation: item[method] }] : [])),
)

export const png = Buffer.from(await picture())

export const sampleOf = (operation: any, label: string): string =>
  operation['x-codeSamples'].find((one: any) => one.label === label).source

/** Signed by the provider. */
const left = ['receiveProviderEvent']

export const runnable = operations.filter((one) => !left.includes(one.operation.operationId))

/** The values of the examples, by name: of its path, and of the body that the samples send. */
function examplesOf(operation: any): Record<string, unknown> {
  const parameters: any[] = (operation.parameters ?? []).map((one: any) => resolve(document, one))
  const path = parameters.filter((one) => one.in === 'path')
  const [{ examples = {} } = {} as any] = Object.values<any>(resolve(document, operation.requestBody)?.content ?? {})
  const bodies = Object.values<any>(examples).map((one) => resolve(document, one).value)
  return {
    ...Object.fromEntries(path.map(({ name, schema }) => [name, resolve(document, schema).examples?.[0]])),
    ...Object.assign({}, ...bodies.toReversed()),
  }
}

/** A shop that listens, with a file in it. */
export async function opened(t: Test) {
  const there = await openShop(t)
  const stock = await stocked(there, '/api/v2')
  const url = await there.app.listen({ host: '127.0.0.1', port: 0 })
  t.teardown(() => there.app.server.closeAllConnections())
  const staff = createClient({ url, token: tokenOf(await there.as('staff')) })
  const file = await staff.files.upload(png, { filename: 'lamp.png' })
  return { there, stock, url, file }
}

/** A shop for each operation that changes something, and one for all others. */
export function shopsFor(t: Test) {
  let reading: ReturnType<typeof opened> | undefined
  return (own: Test, method: string) => {
    if (method !== 'get') return opened(own)
    reading ??= opened(t)
    return reading
  }
}

const tokenOf = ({ authorization = '' }: Readonly<Record<string, string>>) => authorization.replace(/^Bearer /, '')

/** A sample for a shop, and its environment. */
export async function readied(
  { there, stock, url, file }: Awaited<ReturnType<typeof opened>>,
  operation: any,
  sample: string,
) {
  const examples = examplesOf(operation)
  const own: Prepared = await (prepared[operation.operationId]?.(stock, { client_id: sample.includes('client_id') }) ??
    derived(stock, document, operation))
  const caller = callerOf(operation)
  const as = own.as ?? (caller ? await there.as(caller) : {})
  const place: Record<string, unknown> = { ...own.path, ...own.body, file_id: file.id }
  const source = Object.entries(place).reduce(
    (text, [name, value]) => {
      const example = new RegExp(`(?<![\\w.-])${examples[name]}(?![\\w.-])`, 'g')
      return name in examples ? text.replaceAll(example, String(value)) : text
    },
    sample.replaceAll(sampleOrigin, url),
  )
  const basic = /^Basic (.*)$/.exec(as.authorization ?? '')?.[1] ?? ''
  const [CLIENT_ID, CLIENT_SECRET] = Buffer.from(basic, 'base64').toString().split(':')
  return { source, env: basic ? { CLIENT_ID, CLIENT_SECRET } : { SHOP_TOKEN: tokenOf(as) } }
}

/** Whether the server was asked for it last. Its log may say so a moment after a client has the response. */
export async function isAsked(t: Test, { log }: Shop, path: string, method: string): Promise<void> {
  const expected = [method.toUpperCase(), path.replaceAll(/\{(\w+)\}/g, ':$1')]
  const last = () => {
    const { method: asked, route } = log.findLast(({ msg }) => msg === 'request') ?? {}
    return [asked, route]
  }
  for (let tries = 100; tries > 0 && String(last()) !== String(expected); tries--) await sleep(20)
  t.same(last(), expected)
}
