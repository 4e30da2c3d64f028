// The versions of the API that are served, oldest first; the last one is the newest.
//
// The name, the sunset and the representations of a version are in its document.

import { contract } from './generated/contract.js'
import { contract as contractV1 } from './generated/v1/contract.js'
import { handlers } from './handlers/index.ts'
import { handlers as handlersV1 } from './handlers/v1/index.ts'

export const versions = [
  { contract: contractV1, handlers: handlersV1 },
  { contract, handlers },
]
