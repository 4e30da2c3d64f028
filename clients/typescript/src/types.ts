// The shapes that every resource has in common.

/** An operation, as the generated table has it. */
export interface Operation {
  /** Where it is in the client: `payments.refund`. */
  readonly at: string
  /** GET unless it is set. */
  readonly http?: string
  /** With `{}` for each parameter. */
  readonly path: string
  /** How its body is written: `json`, `merge-patch+json`, or `form`, which has one file. */
  readonly body?: string
  /** Whether it has parameters in the query. */
  readonly query?: boolean
  /** A list that is read by cursor. */
  readonly list?: boolean
  /** It answers bytes. */
  readonly binary?: boolean
  /** It takes an Idempotency-Key: sent again, it has one effect. */
  readonly key?: boolean
  /** It takes a login. */
  readonly auth?: boolean
  /** The name of the method that reads, changes and sends, and where the operation is that reads. */
  readonly edit?: string
  readonly read?: string
}

/** Of one call; what is not set is as for the client. */
export interface CallOptions {
  /** The language of messages: a tag, or a list as in Accept-Language. */
  readonly language?: string
  /** A key of your own, where one is taken; otherwise each call has a new one, and its retries the same. */
  readonly idempotencyKey?: string
  /** Only if the resource still has this tag (`etag` of what was read). */
  readonly ifMatch?: string
  /** Milliseconds that one attempt may take. */
  readonly timeout?: number
  /** How many times it is sent again at most; 0 for never. */
  readonly retries?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
  /** The name of the file that is uploaded; a File has its own. */
  readonly filename?: string
}

/** What was answered, beside its data. */
export interface Answer<T> {
  readonly data: T
  /** The last answer; its body has been read. */
  readonly response: Response
  /** Tell it to support. */
  readonly requestId: string | null
  /** Whether the server repeated what it answered to the same key before. */
  readonly replayed: boolean
}

/** What a method returns: `await` gives the data. */
export interface Call<T> extends Promise<T> {
  /** The data together with the response: headers, status, request id. */
  withResponse(): Promise<Answer<T>>
}

export type Page<T, Rest = object> = { readonly items: readonly T[] } & Rest

/** `await` gives the first page, `for await` walks all entries, fetching pages as it goes. */
export interface List<T, Rest = object> extends PromiseLike<Page<T, Rest>>, AsyncIterable<T> {
  /** The pages one by one. */
  pages(): AsyncIterable<Page<T, Rest>>
  /** All entries, `limit` at most. */
  toArray(options?: { readonly limit?: number }): Promise<T[]>
  withResponse(): Promise<Answer<Page<T, Rest>>>
}

export type OneOrMore<T> = T | readonly T[]

/** A resource with these fields alone, and with the relations that were asked for. */
export type Shown<T, F extends keyof T, I> = [I] extends [never]
  ? [keyof T] extends [F]
    ? T
    : Pick<T, F>
  : Pick<T, F> & { readonly [K in F & I]-?: Exclude<T[K], undefined> }

/** A file to upload. */
export type Upload = Blob | ArrayBuffer | Uint8Array<ArrayBuffer>

/** What the session of a user is kept in; `expires_at` in milliseconds since 1970. */
export interface Tokens {
  readonly access_token: string
  readonly refresh_token: string
  readonly expires_at: number
}

/** Where tokens are kept. Several clients (two tabs) may share one. */
export interface TokenStore {
  get(): Tokens | undefined | Promise<Tokens | undefined>
  /** Undefined when the login has ended. */
  set(tokens: Tokens | undefined): void | Promise<void>
  /** Runs one at a time among all that share the store. */
  lock?<T>(work: () => Promise<T>): Promise<T>
}

export interface ClientOptions {
  /** Where the API is: `https://shop.example`. In a browser, the page's own origin unless it is set. */
  readonly url?: string
  /** An access token, or a function that returns a current one; without it, `auth.login` logs in. */
  readonly token?: string | (() => string | Promise<string>) | undefined
  /** Where the tokens of a login are kept; in memory unless it is set. */
  readonly tokens?: TokenStore
  /** Log in with a cookie that scripts cannot read, instead of tokens: for pages of the shop's own origin. */
  readonly cookies?: boolean
  readonly language?: string
  /** Milliseconds that one attempt may take: 30,000. */
  readonly timeout?: number
  /** How many times a request is sent again where that is safe: 2. */
  readonly retries?: number
  /** Milliseconds before the first retry, doubled for each further one: 500. What Retry-After says goes before. */
  readonly retryDelay?: number
  /** The longest wait before a retry, in milliseconds: 30,000. If the server asks for more, the call fails at once. */
  readonly maxRetryDelay?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Told once about each deprecated operation; `console.warn` unless it is set. */
  readonly onDeprecated?: (message: string) => void
  readonly fetch?: typeof fetch
}
