// What a request goes through between the policies and its handler: negotiate, decode, precondition, validate.
//
// In the order of http.md section 1: what needs no body comes before the body is read, and a stale If-Match beats an invalid
// body, because its writer has a wrong picture of the resource anyway.

import type { FastifyRequest } from 'fastify'
import { problem } from '../../problem.ts'
import type { Store } from '../../store/store.ts'
import { acceptCheck, checkBody, mediaTypeOf } from './bodies.ts'
import type { Operation } from '../compile/document.ts'
import type { decoder } from './parameters.ts'
import { matchOf, type Validators } from './preconditions.ts'
import type { Resource } from './resource.ts'
import type { Validate } from './validation.ts'

interface Checks {
  readonly decode: ReturnType<typeof decoder>
  readonly validate: Validate
}

type Hook = (request: FastifyRequest) => Promise<void>

/** Before the body is read. @returns throws Problem 400, 406, 413, 415 */
export function intake(operation: Operation, { decode }: Checks): Hook {
  const acceptable = acceptCheck(operation)
  return async (request) => {
    acceptable(request.headers)
    checkBody(operation, request.headers)
    const at = request.url.indexOf('?')
    const search = at < 0 ? '' : request.url.slice(at + 1)
    request.decoded = decode({ params: request.params as Record<string, string>, search, headers: request.headers })
    request.beforeWork = []
    request.beforeCommit = []
  }
}

/**
 * Asks the resource's own GET what it is known by, where a write has preconditions. The write checks again, as one step with its change.
 * What readers do not see, its writer may; the write itself knows.
 * @returns throws Problem 404, 412, 428
 */
export function precondition(operation: Operation, { validate }: Checks, store: Store, resource?: Resource): Hook {
  const declared = operation.extensions['x-concurrency']
  if (!declared || !resource) return async () => undefined
  return async (request) => {
    const { headers, decoded, retried } = request
    if (declared === 'required' && headers['if-match'] === undefined) throw problem('precondition_required')
    const match = matchOf(headers)
    if (!match || retried) return
    validate.path(decoded)
    const current = await resource.read(request, store)
    if (current) match({ ...(current.body as unknown as Validators), last_modified: current.last_modified })
  }
}

/** @returns throws Problem 404, 422 */
export function validation({ validate }: Checks): Hook {
  return async (request) => validate.request(request.decoded, mediaTypeOf(request.headers), request.body ?? undefined)
}
