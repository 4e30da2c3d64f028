// The types of our handlers: what every call of one version of the API is given, and what it may answer.

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
import type { Defaults as DefaultsV2 } from './generated/v2/defaults.ts'
import type { operations as operationsV2 } from './generated/v2/types.ts'
import type { Principal } from './policies/principal.ts'
import type { Services } from './services.ts'
import type { Store } from './store/store.ts'

interface Shop extends Api {
  principal: Principal
  store: Store
  upload: Upload
  services: Services
  policyHeaders: PolicyHeader
  actor: Pick<Principal, 'id' | 'role'>
}

/** Written by the policies, whatever a handler answers. */
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

interface V1 extends Shop {
  operations: operations
  defaults: Defaults
}
interface V2 extends Shop {
  operations: operationsV2
  defaults: DefaultsV2
}

/** The versions of the API, as generation wrote their types; the first is meant where none is named. */
interface Versions {
  v1: V1
  v2: V2
}
type Version = keyof Versions

export type OperationId<V extends Version = 'v1'> = IdIn<Versions[V]>
export type Call<O extends OperationId<V>, V extends Version = 'v1'> = CallIn<Versions[V], O>
export type Outcome<O extends OperationId<V>, V extends Version = 'v1'> = OutcomeIn<Versions[V], O>
export type Handler<O extends OperationId<V>, V extends Version = 'v1'> = HandlerIn<Versions[V], O>
export type Handlers<V extends Version = 'v1'> = HandlersOf<Versions[V]>

const v1: Declare<V1> = declare()
const v2: Declare<V2> = declare()
export const { op, opInSteps } = v1
/** The same in version 2, for the operations that differ there. */
export const { op: opV2, opInSteps: opInStepsV2 } = v2
