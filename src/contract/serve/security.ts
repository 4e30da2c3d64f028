// Security schemes for any document: a policy that reads the credentials of a request, and calls the application's
// checks.
//
// One alternative must be satisfied with all of its schemes. Each check receives the credential of its scheme and the
// scopes that the operation requires, and returns the caller or throws. A request without credentials is a 401, unless
// an alternative requires none; a caller that lacks a scope is a 403.

import type { SecurityScheme } from './contract.ts'
import type { Exchange } from './exchange.ts'
import type { Json, Policy } from './policy.ts'
import { problemWith } from './problem.ts'

/** The credential of a request for a scheme. */
export interface Credential {
  /** The key, the token, or the user's password for `basic`. */
  readonly secret: string
  /** The user name for `basic`. */
  readonly user?: string
}

/** The caller, and the scopes that were granted; all scopes if absent. */
export interface Identified {
  readonly principal: unknown
  readonly scopes?: Iterable<string>
}

/** @returns the caller; undefined for an invalid credential */
export type CheckCredential = (
  credential: Credential,
  exchange: Exchange,
) => Identified | undefined | Promise<Identified | undefined>

const cookieOf = (cookies: string | undefined, name: string): string | undefined =>
  cookies
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)

/** The rest of `Authorization` after an HTTP scheme, which is case-insensitive (RFC 9110, section 11.1). */
function authorizationOf({ headers: { authorization = '' } }: Exchange, scheme: string): string | undefined {
  const [, name, rest] = /^([\w-]+) +(.+)$/.exec(authorization.trim()) ?? []
  return name?.toLowerCase() === scheme ? rest : undefined
}

/** `user:password`, in Base64 (RFC 7617). */
function basicOf(text: string): Credential | undefined {
  const decoded = Buffer.from(text, 'base64').toString()
  const at = decoded.indexOf(':')
  return at < 0 ? undefined : { user: decoded.slice(0, at), secret: decoded.slice(at + 1) }
}

function keyOf({ in: place, name = '' }: SecurityScheme, { headers, request }: Exchange): string | undefined {
  if (place === 'header') return headers[name.toLowerCase()]?.toString()
  if (place === 'cookie') return cookieOf(headers.cookie, name)
  return new URL(request.url, 'http://localhost').searchParams.get(name) ?? undefined
}

/** The credential of the request for a scheme, if it has one. */
function credentialOf(scheme: SecurityScheme, exchange: Exchange): Credential | undefined {
  if (scheme.type === 'apiKey') {
    const secret = keyOf(scheme, exchange)
    return secret === undefined || secret === '' ? undefined : { secret }
  }
  const name = scheme.type === 'http' ? (scheme.scheme ?? 'bearer').toLowerCase() : 'bearer'
  const text = authorizationOf(exchange, name)
  if (text === undefined) return undefined
  return name === 'basic' ? basicOf(text) : { secret: text }
}

/** The challenge that tells the client what to send (RFC 9110, section 11.6.1). */
function challengeOf({ type, scheme = 'bearer', name }: SecurityScheme): string {
  if (type === 'apiKey') return `ApiKey realm="api", name="${name}"`
  const called = type === 'http' ? scheme : 'bearer'
  return `${called.charAt(0).toUpperCase()}${called.slice(1).toLowerCase()} realm="api"`
}

type Alternative = Readonly<Record<string, readonly string[]>>

/** A single caller is the caller; several form one object, by scheme. */
const together = (found: readonly [string, Identified][]): unknown =>
  found.length === 1
    ? found[0]?.[1].principal
    : Object.fromEntries(found.map(([name, { principal }]) => [name, principal]))

const unauthorized = (schemes: readonly SecurityScheme[]) =>
  problemWith('unauthorized', 401, { headers: { 'www-authenticate': schemes.map(challengeOf).join(', ') } })

const lacks = ({ scopes }: Identified, wanted: readonly string[]): string[] => {
  if (scopes === undefined) return []
  const granted = new Set(scopes)
  return wanted.filter((scope) => !granted.has(scope))
}

type Outcome = 'absent' | 'invalid' | { readonly missing: string[] } | { readonly principal: unknown }

/** Whether a request satisfies all schemes of an alternative. */
async function tryAlternative(
  alternative: Alternative,
  schemes: Readonly<Record<string, SecurityScheme>>,
  checks: Readonly<Record<string, CheckCredential>>,
  exchange: Exchange,
): Promise<Outcome> {
  const found: [string, Identified][] = []
  const missing: string[] = []
  for (const [name, wanted] of Object.entries(alternative)) {
    const credential = credentialOf(schemes[name] as SecurityScheme, exchange)
    if (credential === undefined) return 'absent'
    const identified = await checks[name]?.(credential, exchange)
    if (identified === undefined) return 'invalid'
    missing.push(...lacks(identified, wanted))
    found.push([name, identified])
  }
  return missing.length > 0 ? { missing } : { principal: together(found) }
}

/**
 * @param checks by the names of `components/securitySchemes`
 * @returns the policy `security`, for the list of policies
 */
export const securityBy = (checks: Readonly<Record<string, CheckCredential>>): Policy<readonly Alternative[]> => ({
  name: 'security',
  key: 'security',
  schemes: Object.keys(checks),
  combines: true,
  facts: (declared = []) => ({
    secured: declared.length > 0 && declared.every((one) => Object.keys(one).length > 0),
  }),
  implies(declared = [], _operation, { components }: Json) {
    const named = declared.filter((one) => Object.keys(one).length > 0)
    const shared = { 401: 'Unauthorized', 403: 'Forbidden' }
    const known = Object.entries(shared).filter(([, name]) => named.length > 0 && components?.responses?.[name])
    const responses = known.map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }])
    return { responses: Object.fromEntries(responses) }
  },
  stages(declared = [], { schemes = {} }) {
    const named = declared.filter((one) => Object.keys(one).length > 0)
    if (named.length === 0) return undefined
    const isOpen = named.length < declared.length
    const challenged = [...new Set(named.flatMap((one) => Object.keys(one)))].map(
      (name) => schemes[name] as SecurityScheme,
    )
    return {
      async identify(exchange) {
        const outcomes: Outcome[] = []
        for (const alternative of named) {
          const outcome = await tryAlternative(alternative, schemes, checks, exchange)
          if (typeof outcome === 'object' && 'principal' in outcome) {
            exchange.principal = outcome.principal
            return
          }
          outcomes.push(outcome)
        }
        const lacking = outcomes.find((one) => typeof one === 'object' && 'missing' in one)
        if (lacking)
          throw problemWith('forbidden', 403, { data: { required: (lacking as { missing: string[] }).missing } })
        // An invalid credential is rejected, never ignored.
        if (isOpen && !outcomes.includes('invalid')) return
        throw unauthorized(challenged)
      },
    }
  },
})
