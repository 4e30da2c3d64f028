// Declarations: what policies find wrong with them, and whether the responses they can cause are documented.

import type { Declaration } from '../../serve/policy.ts'
import { type Json, operationsOf, resolve } from '../document.ts'
import { declaredOf } from '../expand.ts'
import { isStrict } from '../strict.ts'
import { at, type Finding } from './finding.ts'
import { suggestion } from './nearest.ts'
import { sourceOperations } from './operations.ts'

export function* securityFindings(document: Json, policies: readonly Declaration[]): Iterable<Finding> {
  const read = policies.flatMap(({ schemes = [] }) => schemes)
  const combined = policies.filter(({ combines }) => combines).flatMap(({ schemes = [] }) => schemes)
  const schemes: Json = document.components?.securitySchemes ?? {}
  for (const [name, node] of Object.entries<Json>(schemes)) {
    for (const what of schemeFindings(resolve(document, node) ?? {}))
      yield { pointer: at('components', 'securitySchemes', name), what }
  }
  const unread = new Set<string>()
  for (const { path, method, security } of operationsOf(document)) {
    const pointer = at('paths', path, method.toLowerCase(), 'security')
    for (const alternative of security) {
      const names = Object.keys(alternative)
      for (const name of names) {
        if (!Object.hasOwn(schemes, name))
          yield { pointer, what: `there is no security scheme ${name}${suggestion(name, Object.keys(schemes))}` }
        else if (!read.includes(name)) unread.add(name)
        else yield* scopeFindings(resolve(document, schemes[name]), alternative[name] ?? [], name, pointer)
      }
      const apart = names.filter((name) => !combined.includes(name))
      if (apart.length > 1 && names.every((name) => read.includes(name)))
        yield { pointer, what: `no policy reads ${names.join(' and ')} together: write them as alternatives` }
    }
  }
  // Reported once, at the scheme, because many operations name it.
  for (const name of unread) {
    const remedy = 'give securityBy a check for it (contract/serve/security.ts)'
    const what = `no policy reads the security scheme ${name}: ${remedy}`
    yield { pointer: at('components', 'securitySchemes', name), what }
  }
}

const members: Readonly<Record<string, readonly string[]>> = {
  apiKey: ['name', 'in'],
  http: ['scheme'],
  oauth2: ['flows'],
  openIdConnect: ['openIdConnectUrl'],
}

function* schemeFindings(scheme: Json): Iterable<string> {
  const { type, in: place } = scheme
  if (type === 'mutualTLS') yield 'the certificate of a client is not looked at: end TLS before this server'
  else if (!Object.hasOwn(members, type))
    yield `${type} is no type of a scheme${suggestion(type, Object.keys(members))}`
  for (const name of members[type] ?? []) if (scheme[name] === undefined) yield `a scheme of type ${type} has ${name}`
  if (type === 'apiKey' && place !== undefined && !['header', 'query', 'cookie'].includes(place))
    yield `a key is in header, query or cookie, and not in ${place}`
}

/** The scopes of OAuth are declared in its flows; the scopes of other schemes may be known to a policy. */
function* scopeFindings(scheme: Json, scopes: readonly string[], name: string, pointer: string): Iterable<Finding> {
  if (scheme.type !== 'oauth2') return
  const known = Object.values<Json>(scheme.flows ?? {}).flatMap((flow) => Object.keys(flow.scopes ?? {}))
  for (const scope of scopes) {
    if (!known.includes(scope)) yield { pointer, what: `${name} has no scope ${scope}${suggestion(scope, known)}` }
  }
}

/** Whether it is declared alone; in a document that is not strict, other schemes may stand beside it. */
const documents = (responses: Json, status: number, strict: boolean): boolean =>
  responses[status] !== undefined ||
  (!strict && (responses[`${String(status)[0]}XX`] !== undefined || responses.default !== undefined))

/** Any operation can fail unexpectedly. */
const always = [500]

/** What policies find in declarations. */
export function* declarationFindings(document: Json, policies: readonly Declaration[]): Iterable<Finding> {
  for (const { pointer, method, operation } of sourceOperations(document)) {
    for (const policy of policies) {
      const declared = declaredOf(policy, operation, document)
      for (const what of policy.findings?.(declared, operation, document, method, suggestion) ?? [])
        yield { pointer: policy.key ? `${pointer}/${policy.key}` : pointer, what }
    }
  }
}

export function* policyFindings(document: Json, policies: readonly Declaration[]): Iterable<Finding> {
  for (const { pointer, operation } of sourceOperations(document)) {
    const statuses = new Set<number>()
    for (const policy of policies) {
      const declared = declaredOf(policy, operation, document)
      for (const status of policy.refuses?.(declared, operation, document) ?? []) statuses.add(status)
    }
    for (const status of [...statuses, ...always]) {
      if (!documents(operation.responses ?? {}, status, isStrict(document)))
        yield { pointer: `${pointer}/responses`, what: `${status} can happen and is not documented` }
    }
  }
}
