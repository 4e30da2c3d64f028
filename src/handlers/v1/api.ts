// The types of version 1's own handlers.

import type { Shop } from '../../api.ts'
import { type Declare, declare, type HandlersOf } from '../../contract/serve/operation.ts'
import type { Defaults } from '../../generated/v1/defaults.ts'
import type { operations } from '../../generated/v1/types.ts'

interface V1 extends Shop {
  operations: operations
  defaults: Defaults
}

export type Handlers = HandlersOf<V1>

const version: Declare<V1> = declare()
export const { op, opInSteps, whole } = version
