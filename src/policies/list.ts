// Lists: pages and cursors, sort, filters, fields and included relations.
//
// What their parameters mean is the contract's (contract/serve/lists.ts). What is here is which parameters a declaration makes.
// Spec: x-list.

import type { Policy } from '../contract/serve/policy.ts'

export const list: Policy = { name: 'list', key: 'x-list' }
