// The types of one operation, derived from the generated types: a handler's input, and the responses it may return.
//
// A handler that is missing, returns an undocumented status or field, or forgets a required response header does not
// compile; neither does one that makes a Problem with a code that its operation does not name (decision 0021). Errors
// (4xx, 5xx) are thrown as a Problem, never returned. These are mapped types over the output of openapi-typescript,
// without our own generator. An application names its types once, as an Api, and gets its `op` from `declare`.

import type { Bytes } from './bytes.ts'
import type { List } from './lists.ts'
import type { Match } from './preconditions.ts'
import type { ProblemOf } from './problem.ts'
import type { CommittedProblem, Steps } from './steps.ts'

/** The types that handlers are derived from: one version of an application. */
export interface Api {
  /** `operations` of the generated types. */
  operations: object
  /** `Defaults` of the generated facts. */
  defaults: object
  /** The caller. */
  principal: unknown
  /** The caller of an operation that does not accept API clients, if that is another type. */
  user?: unknown
  /** The store of a handler: inside the transaction for unsafe methods. */
  store: unknown
  /** An uploaded file that was received. */
  upload: unknown
  /** Further members of a call. */
  services: object
  /** The headers that policies write, by their names in the document: handlers cannot set them. */
  policyHeaders: string
  /** The caller that an authenticating operation, such as a login, reports to the policies. */
  actor: unknown
  /** The facts of a Problem by its code, for `call.problem`, which the application passes with its services. */
  problems?: object
}

export type OperationId<A extends Api> = keyof A['operations'] & keyof A['defaults'] & string

type Get<T, K extends PropertyKey> = K extends keyof T ? T[K] : never
type OrEmpty<T> = [T] extends [never] ? Record<never, never> : [undefined] extends [T] ? OrEmpty<NonNullable<T>> : T
type Location<O, L extends string> = OrEmpty<Get<Get<O, 'parameters'>, L>>
type LowerKeys<T> = { [K in keyof T as K extends string ? Lowercase<K> : K]: T[K] }
type Caller<D, A extends Api> = D extends { clients: true }
  ? A['principal']
  : A extends { user: infer U }
    ? U
    : A['principal']
/** T with the members that validation fills in made required. Distributes over unions. */
type Filled<T, D extends PropertyKey> = T extends undefined
  ? undefined
  : // Omit drops known names if there is an index signature.
    [D] extends [never]
    ? T
    : Omit<T, D> & { readonly [K in keyof T & D]-?: Exclude<T[K], undefined> }
type JsonType = `${string}/json` | `${string}+json`
type StreamType = 'text/event-stream' | 'application/x-ndjson' | 'application/jsonl'
type TextType = `text/${string}` | `${string}/xml` | `${string}+xml` | `${string}/yaml` | `${string}+yaml`
/** A body in a media type: a stream has the schema of one event; anything but JSON and text is bytes. */
type Written<K, B> = K extends StreamType ? AsyncIterable<B> : K extends JsonType | TextType ? B : Bytes | Uint8Array
/** The response body, in any of its media types. */
type Content<T> = T extends { content: infer C } ? { [K in keyof C]: Written<K, C[K]> }[keyof C] : never
/** A file, or a list of them, as received. */
type Received<T, U> = NonNullable<T> extends readonly unknown[] ? readonly U[] : U
/** The request body: JSON, text, bytes, or a form, whose files arrive as received. */
type Sent<C, U, D> = {
  [K in keyof C]: K extends 'multipart/form-data'
    ? { readonly [M in keyof C[K]]: D extends { file: infer N } ? (M extends N ? Received<C[K][M], U> : C[K][M]) : U }
    : K extends JsonType | TextType | 'application/x-www-form-urlencoded'
      ? C[K]
      : Uint8Array
}[keyof C]
/** Undefined is part of a body that may be left out. */
type RequestBody<O, U, D> = O extends { requestBody: { content: infer C } }
  ? Sent<C, U, D>
  : O extends { requestBody?: { content: infer C } }
    ? Sent<C, U, D> | undefined
    : never

/**
 * Everything a handler receives. By now the caller is known and allowed, the input is valid, and an unsafe method runs
 * inside a transaction.
 */
interface CallOf<O, D, A extends Api> {
  /** The path's parameters. */
  readonly params: Location<O, 'path'>
  /** The query, typed, defaults filled in; only declared names. */
  readonly query: Filled<Location<O, 'query'>, Get<D, 'query'> & PropertyKey>
  /** The declared headers, by lower-case name. */
  readonly headers: LowerKeys<Location<O, 'header'>>
  /** The declared cookies. */
  readonly cookies: Location<O, 'cookie'>
  /** The body, valid, defaults filled in; undefined if the operation has none. */
  readonly body: [RequestBody<O, A['upload'], D>] extends [never]
    ? undefined
    : Filled<RequestBody<O, A['upload'], D>, Get<D, 'body'> & PropertyKey>
  /** The raw JSON body, to check its signature. */
  readonly received: string | undefined
  /** The path of this request, without its query, for links. */
  readonly path: string
  /** Whether the caller used HTTPS, according to the connection or a trusted proxy. */
  readonly https: boolean
  /** The time of this request; handlers have no other clock. */
  readonly now: Date
  /** The caller; undefined only if the operation also allows anonymous requests. */
  readonly principal: D extends { secured: true } ? Caller<D, A> : Caller<D, A> | undefined
  /**
   * Identifies this work: the same for every retry with the same Idempotency-Key, and unique otherwise. Undefined
   * without a key.
   */
  readonly attempt: string | undefined
  /**
   * Checks If-Match and the other preconditions against the stored state, inside the write; undefined if the request
   * has none.
   */
  readonly match: Match | undefined
  /** The query of a list, and how to build its response; undefined for an operation without x-list. */
  readonly list: D extends { list: true } ? List : D extends { list: infer F extends object } ? List<F> : undefined
  /** The media type that the caller prefers, if the response has several. */
  readonly mediaType: string | undefined
  /** Inside the transaction for unsafe methods, reading for safe ones. */
  readonly store: A['store']
}

/** The input of the handler of one operation. */
export type CallIn<A extends Api, O extends OperationId<A>> = CallOf<A['operations'][O], A['defaults'][O], A> &
  A['services'] &
  (A extends { problems: infer F } ? { readonly problem: ProblemOf<F, CodeIn<A, O>> } : unknown)

/** The error codes of an operation; any code, if the document does not list them. */
type CodeIn<A extends Api, O extends OperationId<A>> = A['defaults'][O] extends { codes: infer C extends string }
  ? C
  : string

type HandlerHeaders<R, A extends Api> = R extends { headers: infer H }
  ? { readonly [K in keyof H as string extends K ? never : K extends A['policyHeaders'] ? never : K]: H[K] }
  : Record<never, never>
type Headed<H> = Record<never, never> extends H ? { readonly headers?: H } : { readonly headers: H }
/** What only policies receive. */
interface Noted<A extends Api> {
  /** For an operation that authenticates the caller, such as a login: the caller. */
  readonly actor?: A['actor']
  /** What the body represents, as the application stores it: the same in every version. Default: the body. */
  readonly record?: unknown
}
type ResponseOf<S, R, A extends Api> = ([Content<R>] extends [never]
  ? { readonly status: S; readonly body?: undefined }
  : { readonly status: S; readonly body: Content<R> }) &
  Headed<HandlerHeaders<R, A>> &
  Noted<A>

type Keys = string | number | symbol
type IsSuccess<S> = S extends string | number ? (`${S}` extends `2${string}` | `3${string}` ? S : never) : never
/**
 * The 2xx and 3xx of the document; errors are thrown, and caching.ts sends 304. A range covers the statuses that are
 * not documented individually.
 */
type Success<S, All extends Keys> = S extends '2XX'
  ? Exclude<200 | 201 | 202 | 203 | 204 | 205, All>
  : S extends '3XX'
    ? Exclude<300 | 301 | 302 | 303 | 307 | 308, All>
    : S extends 'default'
      ? [IsSuccess<All>] extends [never]
        ? number
        : never
      : S extends number
        ? Exclude<IsSuccess<S>, 304>
        : never
type Responses<A extends Api, O extends OperationId<A>> = Get<A['operations'][O], 'responses'>

/** For an operation that promises a date: when anything in the body last changed, in Unix seconds; null if unknown. */
type Dated<D> = D extends { dated: true } ? { readonly last_modified: number | null } : unknown

/** Exactly the documented responses of an operation: status, required headers, body. */
export type OutcomeIn<A extends Api, O extends OperationId<A>> = {
  [S in keyof Responses<A, O>]: Success<S, keyof Responses<A, O>> extends infer T
    ? [T] extends [never]
      ? never
      : ResponseOf<T, Responses<A, O>[S], A>
    : never
}[keyof Responses<A, O>] &
  Dated<A['defaults'][O]>

type StepsIn<A extends Api, O extends OperationId<A>> = Steps<
  CallIn<A, O>,
  // The value passed from step to step is private to the steps of one handler.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  any,
  // biome-ignore lint/suspicious/noExplicitAny: see above
  any,
  OutcomeIn<A, O> | CommittedProblem<CodeIn<A, O>>
>

/** An operation with `x-steps` has a handler in steps; the others have a function. */
export type HandlerIn<A extends Api, O extends OperationId<A>> = A['defaults'][O] extends { steps: true }
  ? StepsIn<A, O>
  : (call: CallIn<A, O>) => Promise<OutcomeIn<A, O> | CommittedProblem<CodeIn<A, O>>>

/** Exactly one handler for each operation of the document. */
export type HandlersOf<A extends Api> = { readonly [O in OperationId<A>]: HandlerIn<A, O> }

type Unhandled<A extends Api, H> = Exclude<OperationId<A>, keyof H>

/** `undefined` if the set of handlers is complete; otherwise the compile error names the missing ones. */
type Lacking<A extends Api, H> = [Unhandled<A, H>] extends [never]
  ? [Misplaced<A, H>] extends [never]
    ? undefined
    : { 'the handler of another operation as': Misplaced<A, H> }
  : { 'no handler for': Unhandled<A, H> }

/** The operations whose handlers have the types of others: `op` was called with another name. */
type Misplaced<A extends Api, H> = {
  [O in OperationId<A> & keyof H]: H[O] extends HandlerIn<A, O> ? never : O
}[OperationId<A> & keyof H]

/** A set that lacks some handlers counts as complete here, so that there is one compile error instead of many. */
type Whole<A extends Api, H> = [Unhandled<A, H> | Misplaced<A, H>] extends [never] ? H : HandlersOf<A>

type Leaf = string | number | boolean | null | undefined
/** Types that are compared as a whole. */
type Opaque = Uint8Array | Bytes
type KeyOf<S> = S extends unknown ? keyof S : never
type At<S, K> = S extends unknown ? (K extends keyof S ? S[K] : never) : never
/** Identical types, because types assignable both ways may differ in an optional member. */
type Same<A, S> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends S ? 1 : 2 ? true : false

/**
 * Paths in A that S does not document. TypeScript accepts extra members of variables; this does not. Bounded for
 * recursive schemas.
 */
type Extra<A, S, Path extends string, Depth extends 0[] = []> =
  Same<A, S> extends true
    ? never
    : Depth['length'] extends 9
      ? never
      : A extends Leaf
        ? never
        : unknown extends S
          ? never
          : [S] extends [undefined]
            ? Path
            : A extends readonly (infer E)[]
              ? Extra<E, Extract<S, readonly unknown[]>[number], `${Path}[]`, [...Depth, 0]>
              : A extends Opaque
                ? never
                : A extends AsyncIterable<infer E>
                  ? Extra<
                      E,
                      Extract<S, AsyncIterable<unknown>> extends AsyncIterable<infer D> ? D : never,
                      `${Path}[]`,
                      [...Depth, 0]
                    >
                  : [Objects<S>] extends [never]
                    ? never
                    : {
                        [K in keyof A & string]-?: K extends KeyOf<Exclude<S, Leaf>>
                          ? Extra<A[K], At<Exclude<S, Leaf>, K>, `${Path}.${K}`, [...Depth, 0]>
                          : string extends KeyOf<Exclude<S, Leaf>>
                            ? never
                            : `${Path}.${K}`
                      }[keyof A & string]

type Objects<S> = Exclude<S, Leaf | Opaque | readonly unknown[] | AsyncIterable<unknown>>
type EachOf<S> = S extends readonly (infer E)[] | AsyncIterable<infer E> ? E : never

/** The innermost parts of A that do not have the type that S documents; never if none can be named. */
type Unfit<A, S, Path extends string, Depth extends 0[] = []> = [A] extends [S]
  ? never
  : Depth['length'] extends 9
    ? never
    : A extends S
      ? never
      : A extends Leaf | Opaque
        ? { mistyped: Path; documented: S }
        : A extends readonly (infer E)[] | AsyncIterable<infer E>
          ? [EachOf<S>] extends [never]
            ? { mistyped: Path; documented: S }
            : Unfit<E, EachOf<S>, `${Path}[]`, [...Depth, 0]>
          : [Objects<S>] extends [never]
            ? { mistyped: Path; documented: S }
            :
                | {
                    [K in keyof A & string]-?: K extends KeyOf<Objects<S>>
                      ? Unfit<A[K], At<Objects<S>, K>, `${Path}.${K}`, [...Depth, 0]>
                      : never
                  }[keyof A & string]
                | AbsentFrom<A, Objects<S>, Path>

/** A required member that A lacks. */
type AbsentFrom<A, S, Path extends string> = [Exclude<RequiredOf<S>, keyof A>] extends [never]
  ? never
  : { missing: `${Path}.${Exclude<RequiredOf<S>, keyof A>}` }

/** The documented outcomes for a status, including ranges. */
type OfStatus<T, S> = T extends { status: infer D } ? (S extends D ? T : never) : never
type Documented<A extends Api, O extends OperationId<A>, S> = OfStatus<OutcomeIn<A, O>, S>
type StatusIn<A extends Api, O extends OperationId<A>> = OutcomeIn<A, O> extends { status: infer S } ? S : never
type HeadersOf<T> = T extends { headers: infer H } ? H : Record<never, never>
type RequiredOf<H> = { [K in keyof H & string]-?: Record<never, never> extends Pick<H, K> ? never : K }[keyof H &
  string]
/** The required headers of the documented response that this one lacks. */
type Missing<R, D> = Exclude<RequiredOf<HeadersOf<D>>, keyof HeadersOf<R>>

/** What the first line of a compile error says about a response; never if the response is documented. */
type Wrong<A extends Api, O extends OperationId<A>, R> = unknown extends R ? never : WrongIn<A, O, R>

/** Of one of the responses that a handler returns. */
type WrongIn<A extends Api, O extends OperationId<A>, R> = R extends CommittedProblem
  ? never
  : R extends { readonly status: infer S extends number }
    ? S extends StatusIn<A, O>
      ? [Missing<R, Documented<A, O, S>>] extends [never]
        ? Told<Extra<R, Documented<A, O, S>, 'response'>, Unfit<R, Documented<A, O, S>, 'response'>>
        : { missing: `response.headers.${Missing<R, Documented<A, O, S>>}` }
      : { undocumented: `status ${S}`; documented: StatusIn<A, O> }
    : R extends { readonly status: unknown }
      ? { mistyped: 'response.status'; documented: StatusIn<A, O> }
      : { missing: R extends object ? 'response.status' : 'response'; documented: StatusIn<A, O> }

type Told<Path, Other> = [Path] extends [never] ? Other : { undocumented: Path }

/**
 * The type of the operationId, so that the first line of an error names the operation; `Fits` has the details. It
 * accepts anything until the operation and its response are inferred.
 */
type Right<A extends Api, O extends OperationId<A>, R> = [OperationId<A>] extends [O]
  ? unknown
  : [Wrong<A, O, R>] extends [never]
    ? unknown
    : Wrong<A, O, R>

type Fits<A extends Api, O extends OperationId<A>, R, Handler> = unknown extends R
  ? unknown
  : [R] extends [OutcomeIn<A, O> | CommittedProblem<CodeIn<A, O>>]
    ? unknown
    : Handler

/** A wrong response counts as right here, so that there is one compile error instead of many. */
type Taken<A extends Api, O extends OperationId<A>, R> = [R] extends [OutcomeIn<A, O> | CommittedProblem<CodeIn<A, O>>]
  ? R
  : OutcomeIn<A, O> | CommittedProblem<CodeIn<A, O>>

/** `op` and `opInSteps` of one version of an application. */
export interface Declare<A extends Api> {
  /**
   * Declares the handler of one operation.
   * @param _id the operationId, which determines the types
   * @param handler returns a documented outcome or throws a Problem; undocumented statuses, headers and fields do not
   * compile
   */
  op<const O extends OperationId<A>, const R>(
    _id: O & Right<A, O, R>,
    handler: ((call: CallIn<A, O>) => Promise<R>) &
      Fits<A, O, R, (call: CallIn<A, O>) => Promise<OutcomeIn<A, O> | CommittedProblem<CodeIn<A, O>>>>,
  ): (call: CallIn<A, O>) => Promise<Taken<A, O, R>>
  /** Declares the handler of an operation that calls an external system, in three steps: see steps.ts. */
  opInSteps<const O extends OperationId<A>, B, P, const R extends OutcomeIn<A, O> | CommittedProblem<CodeIn<A, O>>>(
    _id: O & Right<A, O, R>,
    steps: Steps<CallIn<A, O>, B, P, R>,
  ): Steps<CallIn<A, O>, B, P, R>
  /**
   * The handlers of all operations.
   * @param lacking `undefined`; if an operation has no handler, or that of another, the compile error names it
   */
  whole<const H extends { readonly [O in OperationId<A>]?: unknown }>(handlers: H, lacking: Lacking<A, H>): Whole<A, H>
}

export const declare = <A extends Api>(): Declare<A> => ({
  op: (_id, handler) => handler as never,
  opInSteps: (_id, steps) => steps,
  whole: (handlers) => handlers as never,
})
