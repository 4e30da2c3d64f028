// Two versions of the document: handlers of one are those of the other only where the shape is the same.

import type { Handler, Handlers } from '../../src/api.ts'
import { opV2 } from '../../src/api.ts'
import { handlers, handlersV2 } from '../../src/handlers/index.ts'

export const shared: Handler<'listCategories', 'v2'> = handlers.listCategories

// a handler of version 1 where version 2 shows money otherwise
// @ts-expect-error
export const older: Handler<'getItem', 'v2'> = handlers.getItem

// the handlers of version 1 as those of version 2
// @ts-expect-error
export const all: Handlers<'v2'> = { ...handlersV2, ...handlers }

// a parameter that version 2 does not have
// @ts-expect-error
export const paged = opV2('listItems', async ({ query, list }) => query.page ?? list.answer)
