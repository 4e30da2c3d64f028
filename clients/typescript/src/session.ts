// Who calls: an access token that is refreshed when it expires, or a cookie with its CSRF token.
//
// A refresh token is good once. So one refresh at a time: calls that meet an expired token wait for the same one, and
// clients that share a store (two tabs) take what another has fetched meanwhile.

import { ShopError } from './error.ts'
import type { Answer, ClientOptions, TokenStore, Tokens } from './types.ts'

/** What a login or a refresh answers. */
export interface LoginAnswer {
  readonly token_type: string
  readonly access_token?: string
  readonly refresh_token?: string
  readonly expires_in?: number
  readonly csrf_token?: string
}

/** What the session asks the server itself. */
export interface Asking {
  refresh(refresh_token: string): Promise<Answer<LoginAnswer>>
  /** An operation whose answer has the CSRF token in a header. */
  me(): Promise<unknown>
}

/** Refreshed this many milliseconds before the end: clocks differ, and a request takes time. */
const earlyMilliseconds = 30_000

/** Tokens in this process alone. */
export function memoryStore(tokens?: Tokens): TokenStore {
  let kept = tokens
  return {
    get: () => kept,
    set: (next) => {
      kept = next
    },
  }
}

/** Tokens in a browser's localStorage, so that every tab has them, and a reload does not lose them. */
export function browserStore(name = 'shop-api'): TokenStore {
  return {
    get: () => JSON.parse(localStorage.getItem(name) ?? 'null') ?? undefined,
    set: (tokens) => (tokens ? localStorage.setItem(name, JSON.stringify(tokens)) : localStorage.removeItem(name)),
    // Missing on pages without HTTPS; the server then answers two that refresh at once the same.
    lock: async (work) => (navigator.locks ? await navigator.locks.request(name, work) : work()),
  }
}

export class Session {
  readonly #store: TokenStore
  readonly #token: ClientOptions['token']
  readonly #asking: Asking
  #cookies: boolean
  #csrf: string | undefined
  #refreshing: Promise<Tokens | undefined> | undefined

  constructor({ tokens = memoryStore(), token, cookies = false }: ClientOptions, asking: Asking) {
    this.#store = tokens
    this.#token = token
    this.#cookies = cookies
    this.#asking = asking
  }

  /** What a login is sent with: a client that uses cookies asks for one. */
  credentialsToLogIn = (body: object): object => (this.#cookies ? { session: true, ...body } : body)

  /** Cookies go along only if they are the credential: the server takes one of the two. */
  credentialsFor(body: unknown): 'include' | 'omit' {
    const asksForOne = (body as { session?: boolean } | undefined)?.session === true
    return this.#cookies || asksForOne ? 'include' : 'omit'
  }

  /** Adds the credential, if there is one. */
  async authorize(headers: Headers, method: string): Promise<void> {
    if (this.#cookies) {
      if (method === 'GET') return
      if (this.#csrf === undefined) await this.#asking.me()
      if (this.#csrf !== undefined) headers.set('x-csrf-token', this.#csrf)
      return
    }
    const token = await this.#current()
    if (token) headers.set('authorization', `Bearer ${token}`)
  }

  async #current(): Promise<string | undefined> {
    if (this.#token) return typeof this.#token === 'function' ? this.#token() : this.#token
    const tokens = await this.#store.get()
    const isOver = tokens && tokens.expires_at - earlyMilliseconds < Date.now()
    return (isOver ? await this.#refresh(tokens.access_token) : tokens)?.access_token
  }

  /** After a refusal: gets a new credential. @returns whether there is one, so that the request may be sent again */
  async renew(error: unknown, headers: Headers): Promise<boolean> {
    if (!(error instanceof ShopError)) return false
    if (this.#cookies) {
      if (error.code !== 'csrf_failed') return false
      this.#csrf = undefined
      return true
    }
    if (error.retry !== 'after_login' || error.operation === 'auth.refresh') return false
    const sent = headers.get('authorization')?.slice('Bearer '.length)
    if (!sent) return false
    if (this.#token) return typeof this.#token === 'function' && (await this.#token()) !== sent
    return (await this.#refresh(sent)) !== undefined
  }

  #refresh(expired: string): Promise<Tokens | undefined> {
    const refresh = async () => {
      const tokens = await this.#store.get()
      if (!tokens || tokens.access_token !== expired) return tokens
      try {
        const { data } = await this.#asking.refresh(tokens.refresh_token)
        return await this.keep(data)
      } catch (error) {
        // The login has ended.
        if (error instanceof ShopError && error.status === 401) await this.#store.set(undefined)
        throw error
      }
    }
    const { lock } = this.#store
    this.#refreshing ??= (lock ? lock(refresh) : refresh()).finally(() => {
      this.#refreshing = undefined
    })
    return this.#refreshing
  }

  /** Keeps what a login answered, before anything else: the token before it is spent. */
  async keep({ token_type, access_token, refresh_token, expires_in = 0, csrf_token }: LoginAnswer) {
    this.#cookies = token_type === 'Cookie'
    this.#csrf = csrf_token
    if (!access_token || !refresh_token) return undefined
    const tokens = { access_token, refresh_token, expires_at: Date.now() + expires_in * 1000 }
    await this.#store.set(tokens)
    return tokens
  }

  /** After a logout. */
  async end(): Promise<void> {
    this.#csrf = undefined
    await this.#store.set(undefined)
  }

  /** A page that was loaded again learns its CSRF token from a header. */
  see({ headers }: Response): void {
    if (this.#cookies) this.#csrf = headers.get('x-csrf-token') ?? this.#csrf
  }
}
