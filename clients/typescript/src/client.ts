// The client: a method for each operation of the table, by resource.

import { ShopError } from './error.ts'
import { operations, server } from './generated/operations.ts'
import type { Resources } from './generated/resources.ts'
import { listOf } from './list.ts'
import { queryText } from './query.ts'
import { type Context, type Request, send } from './request.ts'
import { type LoginAnswer, Session } from './session.ts'
import type { Answer, Call, CallOptions, ClientOptions, Operation } from './types.ts'

const operationAt = (at: string) => operations.get(at) as Operation

export interface RawOptions extends CallOptions {
  readonly query?: Readonly<Record<string, unknown>>
  /** Sent as JSON. */
  readonly body?: unknown
}

export interface Shop extends Resources {
  /** A request that no method covers, by its path (`/api/v2/items`); with the login, and retried where that is safe. */
  request<T = unknown>(method: string, path: string, options?: RawOptions): Call<T>
}

/** How often an edit is repeated if others keep editing the same resource. */
const editAttempts = 5

/** The data of a response, from which the response itself is also available. */
function callOf<T>(answer: Promise<Answer<T>>): Call<T> {
  const data = answer.then((one) => one.data)
  return Object.assign(data, {
    withResponse: () => {
      // The response promise reports its failure.
      data.catch(() => undefined)
      return answer
    },
  })
}

interface Prepared {
  readonly request: Request
  readonly options: CallOptions | undefined
}

/** The arguments of a method: path parameters, body, query and options, as far as it has them. */
function requestOf(operation: Operation, given: readonly unknown[]): Prepared {
  const rest = [...given]
  const path = operation.path.replace(/\{\}/g, () => encodeURIComponent(String(rest.shift())))
  const body = operation.body === undefined ? undefined : rest.shift()
  const query = operation.query ? rest.shift() : undefined
  const { at, http = 'GET' } = operation
  const request = { name: at, method: http, operation, path: path + queryText(query as object | undefined), body }
  return { request, options: rest[0] as CallOptions | undefined }
}

type Method = (...given: unknown[]) => unknown

function methodOf(context: Context, operation: Operation): Method {
  const { session } = context
  if (operation.list)
    return (...given) => {
      const { request, options } = requestOf(operation, given)
      return listOf((query) =>
        send(
          context,
          query === undefined ? request : { ...request, path: request.path.replace(/\?.*|$/, query) },
          options,
        ),
      )
    }
  const plain = (...given: unknown[]) => {
    const { request, options } = requestOf(operation, given)
    return send<unknown>(context, request, options)
  }
  if (operation.at === 'auth.login')
    return (body, ...rest) =>
      callOf(
        plain(session.credentialsToLogIn(body as object), ...rest).then(async (answer) => {
          await session.keep(answer.data as LoginAnswer)
          return answer
        }),
      )
  if (operation.at === 'auth.logout') return (...given) => callOf(plain(...given).finally(() => session.end()))
  return (...given) => callOf(plain(...given))
}

/** Another client has edited it since it was read. */
const isStale = (error: unknown) =>
  error instanceof ShopError && (error.status === 412 || error.code === 'version_conflict')

/** Reads, changes, and sends with the tag that was read; repeats all of it if the tag is stale. */
function editOf(context: Context, operation: Operation, read: Operation): Method {
  const count = operation.path.match(/\{/g)?.length ?? 0
  return async (...given) => {
    const ids = given.slice(0, count)
    const change = given[count] as (current: object) => unknown
    const options = (given[count + 1] ?? {}) as CallOptions
    for (let attempts = 1; ; attempts++) {
      const { request } = requestOf(read, ids)
      const { data, response } = await send<{ etag?: string }>(context, { ...request, fresh: true }, options)
      const body = await change(data)
      if (body === undefined) return data
      const ifMatch = data.etag ?? response.headers.get('etag') ?? ''
      try {
        const edit = requestOf(operation, [...ids, body])
        return (await send(context, edit.request, { ...options, ifMatch })).data
      } catch (error) {
        if (!isStale(error) || attempts === editAttempts) throw error
      }
    }
  }
}

/** The origin of the page, in a browser. */
const { location } = globalThis as { readonly location?: { readonly origin: string } }

function urlOf({ url = server ?? location?.origin }: ClientOptions): string {
  if (!url) throw new TypeError('createClient needs the url of the API')
  return url.replace(/\/+$/, '')
}

/** A client of the Shop API. It may be shared by all code that acts for one user. */
export function createClient(options: ClientOptions = {}): Shop {
  const session = new Session(options, {
    refresh: (refresh_token) => {
      const { request } = requestOf(operationAt('auth.refresh'), [{ refresh_token }])
      // If it is sent again within a few seconds, the response is the same.
      return send(context, { ...request, repeatable: true })
    },
    me: () => send(context, { ...requestOf(operationAt('users.me'), []).request, fresh: true }),
  })
  const context: Context = { options, url: urlOf(options), session, told: new Set() }
  const shop: Record<string, unknown> = {
    request: (method: string, path: string, { query, body, ...rest }: RawOptions = {}) => {
      const operation = { auth: true, ...(body !== undefined && { body: 'json' }) }
      const request = { name: `${method} ${path}`, method, operation, path: path + queryText(query), body }
      return callOf(send(context, request, rest))
    },
  }
  for (const operation of operations.values()) {
    const [resource = '', name = ''] = operation.at.split('.')
    shop[resource] ??= {}
    const methods = shop[resource] as Record<string, Method>
    methods[name] = methodOf(context, operation)
    const { edit, read } = operation
    if (edit && read) methods[edit] = editOf(context, operation, operationAt(read))
  }
  return shop as unknown as Shop
}
