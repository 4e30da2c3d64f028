// Links lead on: a program that knows the document alone, and follows what it says of each response, gets to where
// money moves and goods leave.

import { readFile } from 'node:fs/promises'
import t from 'tap'
import { openShop } from './shop.ts'

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const

interface Step {
  readonly operationId: string
  readonly parameters?: Readonly<Record<string, string>>
  readonly requestBody?: unknown
}

for (const path of ['src/generated/openapi.json', 'src/generated/v1/openapi.json']) {
  t.test(`${path}: links reach capture, void, refund, fulfil, refresh and every edit`, async (t) => {
    const document = JSON.parse(await readFile(path, 'utf8'))
    const at = (node: any): any =>
      node?.$ref
        ? at(
            node.$ref
              .slice(2)
              .split('/')
              .reduce((whole: any, step: string) => whole[step], document),
          )
        : node
    const operations = new Map<string, { method: string; path: string; operation: any }>()
    for (const [path, item] of Object.entries<any>(document.paths))
      for (const method of methods)
        if (item[method]) operations.set(item[method].operationId, { method, path, operation: item[method] })

    let { send, as } = await openShop(t)
    let admin = await as('admin')
    const reached = new Set<string>()
    const tried = new Map<string, number>()
    let seed = 1
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed / 2_147_483_647
    }

    const follow = async ({ operationId, parameters = {}, requestBody }: Step, depth: number): Promise<void> => {
      const { method, path, operation } = operations.get(operationId) as NonNullable<ReturnType<typeof operations.get>>
      const times = tried.get(operationId) ?? 0
      if (depth > 5 || times >= 6) return
      tried.set(operationId, times + 1)
      const headers: Record<string, string> = {}
      let url = path
      for (const [name, value] of Object.entries(parameters)) {
        if (name.startsWith('header.')) headers[name.slice(7)] = value
        else url = url.replace(`{${name}}`, encodeURIComponent(value))
      }
      for (const parameter of (operation.parameters ?? []).map(at))
        if (parameter.in === 'header' && parameter.name === 'Idempotency-Key')
          headers[parameter.name] = crypto.randomUUID()
      const media: any = Object.values(operation.requestBody?.content ?? {})[0]
      const sample = at(Object.values<any>(media?.examples ?? {})[0])?.value
      const body = requestBody ?? sample
      const credential = operation.security?.length === 0 ? { authorization: undefined as never } : admin
      const response = await send(method.toUpperCase() as 'POST', url, body, { ...headers, ...credential })
      if (response.statusCode >= 300) return
      reached.add(operationId)
      const evaluate = (text: unknown): any => {
        if (Array.isArray(text)) return text.map(evaluate)
        if (text !== null && typeof text === 'object')
          return Object.fromEntries(Object.entries(text).map(([key, value]) => [key, evaluate(value)]))
        const [, side, pointer] = /^\$(request|response)\.body#\/(.+)$/.exec(String(text)) ?? []
        if (pointer === undefined) return text
        return pointer.split('/').reduce((node: any, step) => node?.[step], side === 'request' ? body : response.json())
      }
      const links = Object.values<any>(operation.responses[response.statusCode]?.links ?? {}).map(at)
      // Another order each time: what one link changes, the next may no longer find.
      links.sort(() => random() - 0.5)
      for (const link of links)
        await follow(
          {
            ...link,
            parameters: evaluate(link.parameters),
            requestBody: link.requestBody && evaluate(link.requestBody),
          },
          depth + 1,
        )
    }
    const expected = [
      ...['capturePayment', 'voidPayment', 'createRefund', 'fulfillOrder', 'cancelOrder', 'login', 'refreshToken'],
      ...['updateItem', 'replaceItem', 'deleteItem', 'adjustStock', 'createReview', 'updateReview', 'updateCategory'],
      ...['updateUser', 'createOrder', 'createPayment'],
    ]
    const missing = () => expected.filter((name) => !reached.has(name))
    for (let walk = 0; walk < 30 && missing().length > 0; walk++) {
      const another = await openShop(t)
      send = another.send
      as = another.as
      admin = await as('admin')
      tried.clear()
      for (const operationId of ['createCategory', 'createItem', 'registerUser']) await follow({ operationId }, 0)
    }
    t.same(missing(), [])
  })
}
