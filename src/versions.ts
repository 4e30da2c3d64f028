// The versions of the API that are served, the oldest first; the last one is the newest.
//
// What a version is called, when it ends and what it answers stands in its document.

import { contract } from './generated/contract.js'
import { contract as contractV1 } from './generated/v1/contract.js'
import { handlers } from './handlers/index.ts'
import { handlers as handlersV1 } from './handlers/v1/index.ts'

export const versions = [
  { contract: contractV1, handlers: handlersV1 },
  { contract, handlers },
]
