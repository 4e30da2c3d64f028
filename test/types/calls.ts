// The input of a handler. Never run; test/types.test.ts proves that every expectation is live.

import type { Call, OperationId } from '../../src/api.ts'

declare function call<O extends OperationId>(id: O): Call<O>

export const size: number | undefined = call('listItems').query.size
export const id: number = call('getItem').params.item_id
export const name: string = call('createItem').body.name
export const filled: string | null = call('createItem').body.sku
export const patched: number | undefined = call('updateItem').body.price?.amount
export const nothing: undefined = call('getItem').body

// an unknown query field
// @ts-expect-error
export const unknownQuery = call('listItems').query.colour

// a query where the operation has none
// @ts-expect-error
export const noQuery = call('getItem').query.page

// a query field of another type
// @ts-expect-error
export const queryText: string = call('listItems').query.size

// an unknown path parameter
// @ts-expect-error
export const unknownParameter = call('getItem').params.id

// an undeclared header
// @ts-expect-error
export const undeclaredHeader = call('getItem').headers.authorization

// an undeclared cookie
// @ts-expect-error
export const undeclaredCookie = call('getItem').cookies.session

// an unknown body field
// @ts-expect-error
export const unknownField = call('createItem').body.cost

// a body where the operation reads none
// @ts-expect-error
export const noBody = call('deleteItem').body.name

// a body field that may be absent, without asking
// @ts-expect-error
export const absent: object = call('updateItem').body.price

// a body that is written to
// @ts-expect-error
call('createItem').body.name = 'Mug'
