// The types of one operation, read from the generated types: what a handler is called with, and what it may answer.
//
// A handler that is missing, answers a status or a field that the document does not have, or forgets a required
// response header does not compile. Refusals (4xx, 5xx) are thrown as a Problem, never returned.
// Deliberately no generator of our own: mapped types over what openapi-typescript writes.

import type { Defaults } from '../generated/defaults.ts'
import type { operations } from '../generated/types.ts'
import type { Store } from '../store/store.ts'
import type { List } from './lists.ts'
import type { Match } from './preconditions.ts'

export type OperationId = keyof operations

type Get<T, K extends PropertyKey> = K extends keyof T ? T[K] : never
type OrEmpty<T> = [T] extends [never] ? Record<never, never> : [undefined] extends [T] ? OrEmpty<NonNullable<T>> : T
type Location<O extends OperationId, L extends string> = OrEmpty<Get<operations[O]['parameters'], L>>
type LowerKeys<T> = { [K in keyof T as K extends string ? Lowercase<K> : K]: T[K] }
/** T with the members that validation fills in made present. Distributes over unions. */
type Filled<T, D extends PropertyKey> = T extends unknown
  ? Omit<T, D> & { readonly [K in keyof T & D]-?: Exclude<T[K], undefined> }
  : never
type Content<T> = T extends { content: infer C } ? C[keyof C] : never
type RequestBody<O extends OperationId> = operations[O] extends { requestBody: infer B } ? Content<B> : never

/** Everything a handler is given. By now the caller is known and allowed, the input is valid, and an unsafe method is inside a transaction. */
export interface Call<O extends OperationId> {
  /** The path's parameters. */
  readonly params: Location<O, 'path'>
  /** The query, typed, defaults filled in; only declared names. */
  readonly query: Filled<Location<O, 'query'>, Defaults[O]['query']>
  /** The declared headers, by lower-case name. */
  readonly headers: LowerKeys<Location<O, 'header'>>
  /** The declared cookies. */
  readonly cookies: Location<O, 'cookie'>
  /** The body, valid, defaults filled in; undefined where the operation reads none. */
  readonly body: [RequestBody<O>] extends [never] ? undefined : Filled<RequestBody<O>, Defaults[O]['body']>
  /** The path of this request, without its query, for links. */
  readonly path: string
  /** The instant of this request; the only clock a handler has. */
  readonly now: Date
  /** Checks If-Match and its kin against what is stored, inside the write; undefined when the request has none. */
  readonly match: Match | undefined
  /** What a list is asked, and how its answer is made; undefined for an operation without x-list. */
  readonly list: Defaults[O]['list'] extends true ? List : undefined
  /** The house's memory: inside the transaction for unsafe methods, reading for safe ones. */
  readonly store: Store
}

/** Headers that the runtime and the policies write; a handler may leave them out. */
type Dressed =
  | 'X-Request-Id'
  | 'Content-Language'
  | 'Access-Control-Allow-Origin'
  | 'ETag'
  | 'Last-Modified'
  | 'Cache-Control'
  | 'Vary'
type HandlerHeaders<R> = R extends { headers: infer H }
  ? { readonly [K in keyof H as string extends K ? never : K extends Dressed ? never : K]: H[K] }
  : Record<never, never>
type Headed<H> = Record<never, never> extends H ? { readonly headers?: Record<never, never> } : { readonly headers: H }
type Answer<S, R> = [Content<R>] extends [never]
  ? { readonly status: S; readonly body?: undefined } & Headed<HandlerHeaders<R>>
  : { readonly status: S; readonly body: Content<R> } & Headed<HandlerHeaders<R>>

/** 2xx of the document; refusals are thrown, and 304 is the business of caching. */
type Success<S> = S extends number ? (`${S}` extends `2${string}` ? S : never) : never
type Responses<O extends OperationId> = operations[O]['responses']

/** Exactly the documented answers of an operation: status, required headers, body. */
export type Outcome<O extends OperationId> = {
  [S in keyof Responses<O>]: [Success<S>] extends [never] ? never : Answer<S, Responses<O>[S]>
}[keyof Responses<O>]

export type Handler<O extends OperationId> = (call: Call<O>) => Promise<Outcome<O>>

/** One handler for every operation of the document, and no other. */
export type Handlers = { readonly [O in OperationId]: Handler<O> }

type Leaf = string | number | boolean | null | undefined
type KeyOf<S> = S extends unknown ? keyof S : never
type At<S, K> = S extends unknown ? (K extends keyof S ? S[K] : never) : never
/** Identical, not only assignable both ways: that would hide an optional member. */
type Same<A, S> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends S ? 1 : 2 ? true : false

/** Paths in A that S does not document. TypeScript lets extra members through variables; this does not. Bounded for recursive schemas. */
type Extra<A, S, Path extends string, Depth extends 0[] = []> =
  Same<A, S> extends true
    ? never
    : Depth['length'] extends 9
      ? never
      : A extends Leaf
        ? never
        : unknown extends S
          ? never
          : A extends readonly (infer E)[]
            ? Extra<E, Extract<S, readonly unknown[]>[number], `${Path}[]`, [...Depth, 0]>
            : {
                [K in keyof A & string]-?: K extends KeyOf<Exclude<S, Leaf>>
                  ? Extra<A[K], At<Exclude<S, Leaf>, K>, `${Path}.${K}`, [...Depth, 0]>
                  : string extends KeyOf<Exclude<S, Leaf>>
                    ? never
                    : `${Path}.${K}`
              }[keyof A & string]

type Undocumented<O extends OperationId, R> = R extends { status: infer S }
  ? Extra<R, Extract<Outcome<O>, { status: S }>, 'answer'>
  : never

/**
 * Declares the handler of one operation.
 * @param _id the operationId, which gives the types
 * @param handler answers a documented outcome or throws a Problem; undocumented statuses, headers and fields do not compile
 */
export function op<const O extends OperationId, const R extends Outcome<O>>(
  _id: O,
  handler: ((call: Call<O>) => Promise<R>) &
    ([Undocumented<O, R>] extends [never] ? unknown : { undocumented: Undocumented<O, R> }),
): (call: Call<O>) => Promise<R> {
  return handler
}
