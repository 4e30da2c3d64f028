// The contract's stages between the policies and the handler: negotiate, decode, match, validate.
//
// Checks that need no body come before it is read. A stale If-Match is reported before an invalid body, because its
// author has an outdated view of the resource.

import { acceptCheck, checkBody, expectNone, mediaTypeOf } from './bodies.ts'
import type { Operation } from './contract.ts'
import type { Exchange, Stage } from './exchange.ts'
import { decoder } from './parameters.ts'
import { withoutPrefix } from './paths.ts'
import type { Stages } from './pipeline.ts'
import { matchOf, type Validators } from './preconditions.ts'
import { problem } from './problem.ts'
import { isNegotiated } from './representations.ts'
import type { Resource } from './resource.ts'
import { type Validate, validator } from './validation.ts'

/** The stages that every operation passes. @param store the store that safe methods read */
export function requestChecks(operation: Operation, resource: Resource | undefined, store: () => unknown): Stages {
  const validate = validator(operation)
  const match = precondition(operation, validate, resource, store)
  return {
    decode: decode(operation),
    ...(isNegotiated(operation) && { headers: { vary: 'Accept' } }),
    ...(match && { match }),
    validate(exchange) {
      const { decoded, headers, request, prefix } = exchange
      validate.request(decoded, mediaTypeOf(headers), request.body)
      if (prefix !== '') withoutPrefix(request.body, operation, prefix)
    },
  }
}

/** Before the body is read. @returns a function that throws Problem 400, 406, 413, 415 */
function decode(operation: Operation): Stage {
  const acceptable = acceptCheck(operation)
  const decodeAll = decoder(operation)
  return (exchange) => {
    const { headers, params, request } = exchange
    acceptable(headers)
    const doubtful = checkBody(operation, headers)
    const { url } = request
    const at = url.indexOf('?')
    exchange.decoded = decodeAll({ params, search: at < 0 ? '' : url.slice(at + 1), headers })
    return doubtful ? expectNone(exchange, operation) : undefined
  }
}

/**
 * Reads the validators through the resource's own GET if a write has preconditions. The write checks them again, in one
 * step with its change. A resource that readers cannot see may still be writable; the write itself decides.
 * @throws Problem 404, 412, 428
 */
function precondition(
  operation: Operation,
  validate: Validate,
  resource: Resource | undefined,
  store: () => unknown,
): Stage | undefined {
  const declared = operation.extensions['x-concurrency']
  if (!declared || !resource) return undefined
  const matchStored = async (exchange: Exchange, match: (current: Validators) => void) => {
    const current = await resource.read(exchange, store())
    if (current) match({ ...(current.body as unknown as Validators), last_modified: current.last_modified })
  }
  return (exchange) => {
    const { headers, decoded, retried } = exchange
    if (declared === 'required' && headers['if-match'] === undefined) throw problem('precondition_required')
    const match = matchOf(headers)
    if (!match || retried) return
    validate.path(decoded)
    return matchStored(exchange, match)
  }
}
