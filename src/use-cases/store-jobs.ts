// Periodic clean-up: orders that were not paid in time, expired keys and logins, old events and their deliveries.

import { firstEventId } from '../domain/events.ts'
import type { Job } from '../jobs.ts'
import type { Store } from '../store/store.ts'
import { expireOrders } from './order-transitions.ts'

/** Ended logins are kept for a week: long enough to recognise a refresh token that is used again. */
const endedLoginMs = 7 * 86_400_000

/** How long events are kept, as the document says. */
const eventMs = 30 * 86_400_000

const before = (now: Date, milliseconds: number) => new Date(now.getTime() - milliseconds)

export const storeJobs = (store: Store): readonly Job[] => [
  { name: 'orders', everySeconds: 30, run: async (now) => void (await expireOrders(store, now)) },
  {
    name: 'people',
    everySeconds: 3600,
    async run(now) {
      // A server of an older version may have run alongside this one.
      await store.audit.convert(now)
      await store.purge()
    },
  },
  // Expired keys are harmless, so there is no hurry.
  { name: 'idempotency', everySeconds: 300, run: async (now) => void (await store.idempotencyKeys.sweep(now)) },
  {
    name: 'sessions',
    everySeconds: 3600,
    async run(now) {
      await store.sessions.sweep(before(now, endedLoginMs))
      await store.knownAddresses.sweep(now)
    },
  },
  {
    name: 'events',
    everySeconds: 3600,
    async run(now) {
      await store.webhookDeliveries.sweep(firstEventId(before(now, eventMs)))
      await store.events.sweep(before(now, eventMs))
    },
  },
]
