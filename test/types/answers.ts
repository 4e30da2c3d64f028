// The responses that a handler may return. Never run; test/types.test.ts proves that every expectation is live.

import { op } from '../../src/api.ts'
import type { Page } from '../../src/contract/serve/lists.ts'
import type { presentItem } from '../../src/domain/items.ts'

type Shown = ReturnType<typeof presentItem>
type Paged<T> = { readonly status: 200; readonly headers: { readonly Link: string }; readonly body: Page<T> }

declare const lamp: Shown
declare const costly: Shown & { readonly cost: number }
declare const maybeCostly: Shown & { readonly cost?: number }
declare const anything: Shown & Record<string, unknown>
declare const untyped: any
declare const headers: { readonly Location: string }

export const created = op('createItem', async ({ path }) => ({ status: 201, headers: { Location: path }, body: lamp }))
export const read = op('updateItem', async () => ({ status: 200, body: lamp }))
export const dated = op('getItem', async () => ({ status: 200, body: lamp, last_modified: null }))
export const listed = op('listItems', async () => ({}) as Paged<Shown>)
export const deletesItem = op('deleteItem', async () => ({ status: 204 }))
export const throwsProblem = op('updateItem', async () => {
  throw new Error('a refusal is thrown')
})
export const either = op('updateItem', async ({ params }) => {
  if (params.item_id === 1) return { status: 200, body: lamp }
  return { status: 200, body: { ...lamp, name: 'Mug' } }
})

// Statuses.

// an undocumented status
// @ts-expect-error
export const otherStatus = op('updateItem', async () => ({ status: 202, body: lamp }))

// the status of another operation
// @ts-expect-error
export const foreignStatus = op('deleteItem', async () => ({ status: 200, body: lamp }))

// a documented refusal that is returned instead of thrown
// @ts-expect-error
export const returnedRefusal = op('updateItem', async () => ({ status: 404 }))

// a status that is some number
// @ts-expect-error
export const anyStatus = op('updateItem', async () => ({ status: 200 as number, body: lamp }))

// no status
// @ts-expect-error
export const noStatus = op('updateItem', async () => ({ body: lamp }))

// no response
// @ts-expect-error
export const noAnswer = op('updateItem', async () => undefined)

// Bodies.

// a missing body
// @ts-expect-error
export const noBody = op('updateItem', async () => ({ status: 200 }))

// a body that is null
// @ts-expect-error
export const nullBody = op('updateItem', async () => ({ status: 200, body: null }))

// a field of the wrong type
// @ts-expect-error
export const wrongField = op('updateItem', async () => ({ status: 200, body: { ...lamp, price: '45000' } }))

// null where the contract has none
// @ts-expect-error
export const nullField = op('updateItem', async () => ({ status: 200, body: { ...lamp, name: null } }))

// a value outside an enum
// @ts-expect-error
export const wrongEnum = op('updateItem', async () => ({
  status: 200,
  body: { ...lamp, price: { amount: 1, currency: 'EUR' as const } },
}))

// a missing field
// @ts-expect-error
export const missingField = op('updateItem', async () => ({ status: 200, body: { name: lamp.name } }))

// the body of another operation
// @ts-expect-error
export const foreignBody = op('updateItem', async () => ({ status: 200, body: { items: [lamp] } }))

// the body of another status
// @ts-expect-error
export const otherBody = op('updateItem', async () => ({ status: 200, body: { error: { code: 'not_found' } } }))

// a body on 204
// @ts-expect-error
export const bodyOn204 = op('deleteItem', async () => ({ status: 204, body: lamp }))

// null on 204
// @ts-expect-error
export const nullOn204 = op('deleteItem', async () => ({ status: 204, body: null }))

// Headers.

// no headers where Location is required
// @ts-expect-error
export const noHeaders = op('createItem', async () => ({ status: 201, body: lamp }))

// headers without the required Location
// @ts-expect-error
export const noLocation = op('createItem', async () => ({ status: 201, headers: {}, body: lamp }))

// a Location that is not text
// @ts-expect-error
export const wrongLocation = op('createItem', async () => ({ status: 201, headers: { Location: 1 }, body: lamp }))

// a header the contract does not document
// @ts-expect-error
export const otherHeader = op('deleteItem', async () => ({ status: 204, headers: { 'X-Cost': '1' } }))

// a header of another operation, through a variable
// @ts-expect-error
export const foreignHeader = op('updateItem', async () => ({ status: 200, headers, body: lamp }))

// a misspelt member of the response
// @ts-expect-error
export const misspelt = op('deleteItem', async () => ({ status: 204, header: {} }))

// Fields the contract does not document.

// an undocumented field, written out
// @ts-expect-error
export const literal = op('updateItem', async () => ({ status: 200, body: { ...lamp, cost: 1 } }))

// an undocumented field, through a variable
// @ts-expect-error
export const wide = op('updateItem', async () => ({ status: 200, body: costly }))

// an undocumented field that may be absent
// @ts-expect-error
export const optional = op('updateItem', async () => ({ status: 200, body: maybeCostly }))

// an undocumented field on one of two branches
// @ts-expect-error
export const branch = op('updateItem', async () => ({ status: 200, body: lamp.active ? lamp : { ...lamp, cost: 1 } }))
// With a variable of a wider type there (`lamp.active ? lamp : costly`) TypeScript forgets the wider type before we see
// it; that one is left to contract/responses.ts.

// a body with any field
// @ts-expect-error
export const record = op('updateItem', async () => ({ status: 200, body: anything }))

// a body without a type
// @ts-expect-error
export const any = op('updateItem', async () => ({ status: 200, body: untyped }))

// an undocumented field beside the documented members of a page
// @ts-expect-error
export const widePage = op('listItems', async () => ({}) as Paged<Shown> & { body: { cost: number } })

// an undocumented field in an object inside
// @ts-expect-error
export const nested = op('listItems', async () => ({}) as Paged<Shown> & { body: { meta: { cost: 1 } } })

// an undocumented field in the entries of an array
// @ts-expect-error
export const entries = op('listItems', async () => ({}) as Paged<typeof costly>)

// an undocumented field in the entries of an array, that may be absent
// @ts-expect-error
export const optionalEntries = op('listItems', async () => ({}) as Paged<typeof maybeCostly>)

// Dates.

// no date where one is promised
// @ts-expect-error
export const undated = op('getItem', async () => ({ status: 200, body: lamp }))

// a date where none is promised
// @ts-expect-error
export const foreignDate = op('updateItem', async () => ({ status: 200, body: lamp, last_modified: 1 }))

// What is no response.

// a body without a status
// @ts-expect-error
export const bodyAlone = op('updateItem', async () => ({ name: 'Lamp' }))

// a forgotten return
// @ts-expect-error
export const forgotten = op('updateItem', async () => {})

// a status that is a text
// @ts-expect-error
export const textStatus = op('updateItem', async () => ({ status: '200', body: lamp }))
