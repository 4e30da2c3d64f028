// The handlers of version 1: its own where it differs, and those of the newest version for the rest.

import { handlers as newest } from '../index.ts'
import { whole } from './api.ts'
import * as audit from './audit.ts'
import * as items from './items.ts'
import * as orders from './orders.ts'
import * as payments from './payments.ts'

export const handlers = whole({ ...newest, ...audit, ...items, ...orders, ...payments }, undefined)
