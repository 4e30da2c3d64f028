// The versions of the API that are served, oldest first; the last one is the newest.
//
// The name, the sunset and the representations of a version are in its document.

import type { Contract } from './contract/serve/contract.ts'
import { contract } from './generated/contract.js'
import { contract as contractV1 } from './generated/v1/contract.js'
import { handlers } from './handlers/index.ts'
import { handlers as handlersV1 } from './handlers/v1/index.ts'

type Handlers = Readonly<Record<string, unknown>>

/** An older version shares handlers with the newest, which may have more operations. */
const older = (contract: Contract, handlers: Handlers) => ({
  contract,
  handlers: Object.fromEntries(contract.operations.map(({ id }) => [id, handlers[id]])),
})

export const servedVersions: readonly { readonly contract: Contract; readonly handlers: Handlers }[] = [
  older(contractV1, handlersV1),
  { contract, handlers },
]
