// The rules of the shop that the operator configures (src/config/config.ts reads them); every handler receives them.

import type { Shipping } from './pricing.ts'

export interface Settings {
  /** Whether only customers who bought an item may review it. */
  readonly reviewsRequirePurchase: boolean
  /** The shipping cost, by currency. */
  readonly shipping: Shipping
}
