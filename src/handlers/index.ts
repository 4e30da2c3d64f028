// The handlers of the newest version, for every operation of its document. A missing one does not compile.
//
// A module of a tag exports its handlers, by operationId, and nothing else.

import { whole } from '../api.ts'
import * as audit from './audit.ts'
import * as auth from './auth.ts'
import * as categories from './categories.ts'
import * as clients from './clients.ts'
import * as events from './events.ts'
import * as files from './files.ts'
import * as health from './health.ts'
import * as items from './items.ts'
import * as orders from './orders.ts'
import * as payments from './payments.ts'
import * as reviews from './reviews.ts'
import * as stock from './stock.ts'
import * as users from './users.ts'
import * as webhooks from './webhooks.ts'

const all = {
  ...audit,
  ...auth,
  ...categories,
  ...clients,
  ...events,
  ...files,
  ...health,
  ...items,
  ...orders,
  ...payments,
  ...reviews,
  ...stock,
  ...users,
  ...webhooks,
}

export const handlers = whole(all, undefined)
