// The token endpoint of OAuth 2.0 (RFC 6749): how an API client authenticates there, and the format of its errors.
//
// OAuth clients expect `error` and `error_description`, and a 400 for a malformed request, so this is the one exception
// from our error envelope. HTTP Basic is checked here; the handler checks a secret in the body. Spec: x-oauth-errors,
// security (clientSecret). Refuses: invalid_client, invalid_request.

import type { Exchange } from '../contract/serve/exchange.ts'
import type { Declaration, Json, Policy } from '../contract/serve/policy.ts'
import type { Identity } from '../identity/identity.ts'
import { problem } from '../problem.ts'
import type { ApiClients, LiveClient } from '../store/clients.ts'
import { clientPrincipal } from './principal.ts'

interface House {
  readonly identity: Identity
  readonly store: () => { readonly apiClients: ApiClients }
  readonly clock: () => Date
}

const basic = /^Basic +([A-Za-z0-9+/]+=*) *$/i

/** Both are urlencoded before they are joined (RFC 6749, section 2.3.1). */
function credentialsIn(header: string): { readonly id: string; readonly secret: string } | undefined {
  const [, id, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(basic.exec(header)?.[1] ?? '', 'base64').toString()) ?? []
  if (id === undefined || secret === undefined) return undefined
  const plain = (text: string) => decodeURIComponent(text.replaceAll('+', ' '))
  try {
    return { id: plain(id), secret: plain(secret) }
  } catch {
    return undefined
  }
}

/** Codes that are reported as `invalid_request` here; OAuth errors keep their own (RFC 6749, section 5.2). */
const malformed = new Set(['bad_request', 'duplicate_key', 'validation_failed'])

const key = 'x-oauth-errors'

const exampleOf = (code: string, catalogue: Json) => ({
  summary: catalogue[code].when,
  value: { error: code, error_description: catalogue[code].en },
})

/** Writes every error in the format of OAuth. A request that violates its schema is a 400 here. */
function describeErrors({ responses }: Json, { components, 'x-errors': catalogue }: Json): void {
  delete responses['422']
  for (const [status, response] of Object.entries<Json>(responses)) {
    if (!/^[45]/.test(status)) continue
    const {
      description,
      headers,
      'x-errors': codes = [],
    } = response.$ref ? components.responses[response.$ref.split('/').at(-1)] : response
    // Its path names no version, so no version can mismatch.
    const named = codes.filter((code: string) => !malformed.has(code) && code !== 'version_mismatch')
    const examples = Object.fromEntries(named.map((code: string) => [code, exampleOf(code, catalogue)]))
    responses[status] = {
      description,
      ...(headers && { headers }),
      'x-errors': named,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/OAuthError' }, examples } },
    }
  }
}

const declaration = {
  name: 'oauth',
  key,
  schemes: ['clientSecret'],
  schema: { description: 'Errors have the format of RFC 6749, section 5.2, instead of ours.', const: true },
  facts: (declared: true | undefined): Record<string, boolean> => (declared ? { clients: true } : {}),
  completes(declared, operation, document) {
    if (declared) describeErrors(operation, document)
  },
  columns: (declared) => ({ oauth: declared && 'errors' }),
} satisfies Declaration

export const oauth: Policy<true, House> = {
  ...declaration,
  stages(declared, _operation, { identity, store, clock }) {
    if (!declared) return undefined
    return {
      identify(exchange: Exchange) {
        const { authorization } = exchange.headers
        if (authorization === undefined) return
        const given = credentialsIn(authorization)
        if (!given) throw problem('invalid_client')
        const found = store().apiClients.findBySecret(identity.hashSecret(given.secret), clock())
        const become = (client: LiveClient | undefined): void => {
          if (client?.id !== given.id) throw problem('invalid_client')
          exchange.principal = clientPrincipal(client)
        }
        return found instanceof Promise ? found.then(become) : become(found)
      },
      refuse(_exchange, refused) {
        if (malformed.has(refused.code)) throw problem('invalid_request', { cause: refused })
      },
    }
  },
}
