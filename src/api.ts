// The types of our handlers: the members of every call, and the allowed responses. An older version has its own in its
// folder of handlers.

import type {
  Api,
  CallIn,
  Declare,
  HandlerIn,
  HandlersOf,
  OperationId as IdIn,
  OutcomeIn,
} from './contract/serve/operation.ts'
import { declare } from './contract/serve/operation.ts'
import type { Upload } from './files/files.ts'
import type { Defaults } from './generated/defaults.ts'
import type { operations } from './generated/types.ts'
import type { Principal, UserPrincipal } from './policies/principal.ts'
import type { Problems } from './problem.ts'
import type { Services } from './services.ts'
import type { Store } from './store/store.ts'

/** The part that all versions share. */
export interface Shop extends Api {
  principal: Principal
  user: UserPrincipal
  store: Store
  upload: Upload
  services: Services
  policyHeaders: PolicyHeader
  actor: Pick<UserPrincipal, 'id' | 'role'>
  problems: Problems
}

/** Written by the policies, whatever a handler returns. */
type PolicyHeader =
  | 'X-Request-Id'
  | 'Content-Language'
  | 'API-Version'
  | 'Access-Control-Allow-Origin'
  | 'ETag'
  | 'Last-Modified'
  | 'Cache-Control'
  | 'Vary'
  | 'Idempotent-Replayed'
  | 'Deprecation'
  | 'Sunset'
  | 'RateLimit'
  | 'RateLimit-Policy'

interface Newest extends Shop {
  operations: operations
  defaults: Defaults
}

export type OperationId = IdIn<Newest>
export type Call<O extends OperationId> = CallIn<Newest, O>
export type Outcome<O extends OperationId> = OutcomeIn<Newest, O>
export type Handler<O extends OperationId> = HandlerIn<Newest, O>
export type Handlers = HandlersOf<Newest>

const newest: Declare<Newest> = declare()
export const { op, opInSteps, whole } = newest
