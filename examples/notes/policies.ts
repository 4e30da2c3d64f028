// The policies: features that operations share, declared in the document.

import type { Policy } from '../../src/contract/serve/policy.ts'
import { problemWith } from '../../src/contract/serve/problem.ts'

export interface Author {
  readonly name: string
}

const problemResponse = { $ref: '#/components/responses/Refusal' }

type Security = readonly Readonly<Record<string, unknown>>[]

/** Whether there is no request without a key: `security` is there, and has no `{}`. */
const needsKey = (security: Security = []): boolean =>
  security.length > 0 && security.every((schemes) => Object.keys(schemes).length > 0)

/** `security`: the key of a request names its author. */
const identity: Policy<Security, { readonly authors: ReadonlyMap<unknown, Author> }> = {
  name: 'identity',
  key: 'security',
  schemes: ['key'],
  implies: (declared) => (needsKey(declared) ? { responses: { 401: problemResponse } } : {}),
  facts: (declared) => ({ secured: needsKey(declared) }),
  stages: (declared, _operation, { authors }) => ({
    identify(exchange) {
      exchange.principal = authors.get(exchange.headers['x-api-key'])
      if (!exchange.principal && needsKey(declared)) throw problemWith('unauthorized', 401)
    },
  }),
}

/** `x-list`: the contract pages, sorts and links; the document declares the parameters. */
const list: Policy<object> = {
  name: 'list',
  key: 'x-list',
  schema: { type: 'object', required: ['default'] },
  facts: (declared) => ({ list: declared !== undefined }),
}

/**
 * `x-concurrency`: the contract compares If-Match with the `etag` that a GET sends; responses get it as a header here.
 */
const concurrency: Policy<'required' | 'accepted'> = {
  name: 'concurrency',
  key: 'x-concurrency',
  schema: { enum: ['required', 'accepted'] },
  implies: (declared) =>
    declared
      ? {
          parameters: [{ $ref: '#/components/parameters/IfMatch' }],
          responses: { 412: problemResponse, 428: problemResponse },
        }
      : {},
  stages: () => ({
    send({ reply, validators }, payload) {
      if (validators && reply.statusCode < 300) reply.header('etag', validators.etag)
      return payload
    },
  }),
}

export const policies: readonly Policy[] = [identity, list, concurrency]
