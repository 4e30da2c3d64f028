// The caller's credential: an access token that is refreshed when it expires, or a cookie with its CSRF token.
//
// A refresh token can be used once, so there is one refresh at a time: calls with an expired token wait for the same
// one, and clients that share a store (two tabs) use the tokens that another has fetched.

import { ShopError } from './error.ts'
import type { Answer, ClientOptions, TokenStore, Tokens } from './types.ts'

/** The response of a login or a refresh. */
export interface LoginAnswer {
  readonly token_type: string
  readonly access_token?: string
  readonly refresh_token?: string
  readonly expires_in?: number
  readonly csrf_token?: string
}

/** The requests that the session itself sends. */
export interface Asking {
  refresh(refresh_token: string): Promise<Answer<LoginAnswer>>
  /** An operation whose response has the CSRF token in a header. */
  me(): Promise<unknown>
}

/** Refreshed this many milliseconds before expiry, because clocks differ and a request takes time. */
const earlyMilliseconds = 30_000

/** Tokens in the memory of this process. */
export function memoryStore(tokens?: Tokens): TokenStore {
  let kept = tokens
  return {
    get: () => kept,
    set: (next) => {
      kept = next
    },
  }
}

/** Tokens in a browser's localStorage, which all tabs share and which survives a reload. */
export function browserStore(name = 'shop-api'): TokenStore {
  return {
    get: () => JSON.parse(localStorage.getItem(name) ?? 'null') ?? undefined,
    set: (tokens) => (tokens ? localStorage.setItem(name, JSON.stringify(tokens)) : localStorage.removeItem(name)),
    // Missing on pages without HTTPS; the server then gives concurrent refreshes the same response.
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

  /** The body of a login: a client that uses cookies requests one. */
  credentialsToLogIn = (body: object): object => (this.#cookies ? { session: true, ...body } : body)

  /** Cookies are sent only if they are the credential, because the server accepts one of the two. */
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

  /** After a 401: gets a new credential. @returns whether there is one, so that the request may be sent again */
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

  /** Stores the tokens of a login before anything else, because the previous token is used up. */
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

  /** A reloaded page gets its CSRF token from a header. */
  see({ headers }: Response): void {
    if (this.#cookies) this.#csrf = headers.get('x-csrf-token') ?? this.#csrf
  }
}
