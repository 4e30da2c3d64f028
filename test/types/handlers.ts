// Which sets of handlers compile. Never run; test/types.test.ts proves that every expectation is live.

import { type Handlers, op, whole } from '../../src/api.ts'
import { handlers } from '../../src/handlers/index.ts'

export const complete: Handlers = { ...handlers }

const { getItem, ...others } = handlers
// a missing operation
// @ts-expect-error
export const missing: Handlers = others

// an operation without a handler
// @ts-expect-error
export const lacking = whole(others, undefined)

// a set with the handler of another operation
// @ts-expect-error
export const misplaced = whole({ ...others, getItem: others.deleteItem }, undefined)

// an unknown operation
// @ts-expect-error
export const unknown: Handlers = { ...others, getItem, lightItem: getItem }

// the handler of another operation
// @ts-expect-error
export const swapped: Handlers = { ...others, getItem: handlers.listItems }

// an operationId that the document does not have
// @ts-expect-error
export const undeclared = op('lightItem', async () => ({ status: 200 }))
