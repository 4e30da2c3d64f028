// Services besides the store: one port for each folder that talks to the outside, and the shop's settings. Every
// handler receives them.

import type { Settings } from './domain/settings.ts'
import type { Files } from './files/files.ts'
import type { Identity } from './identity/identity.ts'
import type { PaymentProviders } from './payments/provider.ts'
import type { Webhooks } from './webhooks/webhooks.ts'

/** The shutdown of the process. */
interface Lifecycle {
  /** Whether it still serves, but wants no new traffic. */
  draining: boolean
  closing: boolean
}

export interface Services {
  readonly lifecycle: Lifecycle
  readonly identity: Identity
  readonly payments: PaymentProviders
  readonly files: Files
  readonly settings: Settings
  readonly webhooks: Webhooks
}
