// What whoever runs the shop decides about its rules (src/config/config.ts reads it); it arrives in every call.

import type { Shipping } from './pricing.ts'

export interface Settings {
  /** Whether only who has bought an item may review it. */
  readonly reviewsRequirePurchase: boolean
  /** What shipping costs, by currency. */
  readonly shipping: Shipping
}
