// The types that all resources share.

/** An operation, as in the generated table. */
export interface Operation {
  /** Its place in the client: `payments.refund`. */
  readonly at: string
  /** GET if absent. */
  readonly http?: string
  /** With `{}` for each parameter. */
  readonly path: string
  /** How its body is written: `json`, `merge-patch+json`, or `form`, which has one file. */
  readonly body?: string
  /** Whether it has parameters in the query. */
  readonly query?: boolean
  /** A list that is read by cursor. */
  readonly list?: boolean
  /** It returns bytes. */
  readonly binary?: boolean
  /** It accepts an Idempotency-Key, so that a repeated request takes effect once. */
  readonly key?: boolean
  /** It requires a login. */
  readonly auth?: boolean
  /** The name of the method that reads, changes and sends, and the operation that reads. */
  readonly edit?: string
  readonly read?: string
}

/** Options of one call; the defaults are those of the client. */
export interface CallOptions {
  /** The language of messages: a tag, or a list as in Accept-Language. */
  readonly language?: string
  /** Your own key, if the operation accepts one; by default each call has a new one, which its retries share. */
  readonly idempotencyKey?: string
  /** Only if the resource still has this tag (`etag` of the resource that you read). */
  readonly ifMatch?: string
  /** Milliseconds that one attempt may take. */
  readonly timeout?: number
  /** The largest number of retries; 0 for none. */
  readonly retries?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
  /** The name of the file that is uploaded; a File has its own. */
  readonly filename?: string
}

/** The response of a call, and its data. */
export interface Answer<T> {
  readonly data: T
  /** The last response; its body has been read. */
  readonly response: Response
  /** Quote it when you contact support. */
  readonly requestId: string | null
  /** Whether the server repeated its earlier response to the same key. */
  readonly replayed: boolean
}

/** The return value of a method: `await` gives the data. */
export interface Call<T> extends Promise<T> {
  /** The data together with the response: headers, status, request id. */
  withResponse(): Promise<Answer<T>>
}

export type Page<T, Rest = object> = { readonly items: readonly T[] } & Rest

/** `await` gives the first page, `for await` reads all entries, fetching pages as needed. */
export interface List<T, Rest = object> extends PromiseLike<Page<T, Rest>>, AsyncIterable<T> {
  /** The pages one by one. */
  pages(): AsyncIterable<Page<T, Rest>>
  /** All entries, up to `limit`. */
  toArray(options?: { readonly limit?: number }): Promise<T[]>
  withResponse(): Promise<Answer<Page<T, Rest>>>
}

export type OneOrMore<T> = T | readonly T[]

/** A resource with only these fields, and with the requested relations. */
export type Shown<T, F extends keyof T, I> = [I] extends [never]
  ? [keyof T] extends [F]
    ? T
    : Pick<T, F>
  : Pick<T, F> & { readonly [K in F & I]-?: Exclude<T[K], undefined> }

/** A file to upload. */
export type Upload = Blob | ArrayBuffer | Uint8Array<ArrayBuffer>

/** The stored session of a user; `expires_at` in milliseconds since 1970. */
export interface Tokens {
  readonly access_token: string
  readonly refresh_token: string
  readonly expires_at: number
}

/** A store of tokens. Several clients (two tabs) may share one. */
export interface TokenStore {
  get(): Tokens | undefined | Promise<Tokens | undefined>
  /** Undefined after the login has ended. */
  set(tokens: Tokens | undefined): void | Promise<void>
  /** Runs one at a time among all that share the store. */
  lock?<T>(work: () => Promise<T>): Promise<T>
}

export interface ClientOptions {
  /** The address of the API: `https://shop.example`. In a browser, the default is the page's own origin. */
  readonly url?: string
  /** An access token, or a function that returns a current one; without it, `auth.login` logs in. */
  readonly token?: string | (() => string | Promise<string>) | undefined
  /** Where the tokens of a login are stored; the default is memory. */
  readonly tokens?: TokenStore
  /** Log in with a cookie that scripts cannot read, instead of tokens: for pages of the shop's own origin. */
  readonly cookies?: boolean
  readonly language?: string
  /** Milliseconds that one attempt may take: 30,000. */
  readonly timeout?: number
  /** The largest number of retries, where they are safe: 2. */
  readonly retries?: number
  /** Milliseconds before the first retry, doubled for each further one: 500. Retry-After takes precedence. */
  readonly retryDelay?: number
  /** The longest wait before a retry, in milliseconds: 30,000. If the server asks for more, the call fails at once. */
  readonly maxRetryDelay?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Called once for each deprecated operation; the default is `console.warn`. */
  readonly onDeprecated?: (message: string) => void
  readonly fetch?: typeof fetch
}
