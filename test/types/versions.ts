// Two versions of the document: handlers of one are those of the other only where the shape is the same.

import type { Handler, Handlers } from '../../src/api.ts'
import { op } from '../../src/api.ts'
import { handlers } from '../../src/handlers/index.ts'
import type { Handlers as HandlersV1 } from '../../src/handlers/v1/api.ts'
import { handlers as handlersV1 } from '../../src/handlers/v1/index.ts'

export const shared: Handler<'listCategories'> = handlersV1.listCategories

// a handler of version 1 where version 2 shows money otherwise
// @ts-expect-error
export const older: Handler<'getItem'> = handlersV1.getItem

// the handlers of version 1 as those of version 2
// @ts-expect-error
export const all: Handlers = handlersV1

// the handlers of version 2 as those of version 1
// @ts-expect-error
export const newer: HandlersV1 = handlers

// a parameter that version 2 does not have
// @ts-expect-error
export const paged = op('listItems', async ({ query, list }) => query.include_total ?? list.present)
