// The columns of lists: what the document lets clients sort and filter by. Never run; test/types.test.ts proves that
// every expectation is live.

import { op } from '../../src/api.ts'
import type { Row } from '../../src/store/engine/driver.ts'
import type { Column } from '../../src/store/engine/keyset.ts'
import { type Listing, type Question, readList } from '../../src/store/engine/lists.ts'
import type { ListFields } from '../../src/store/fields.ts'

interface Asked {
  readonly name: string
  readonly watts: number
}

const rest = { from: 'lamps', select: 'id', where: 'true', read: (row: Row) => row }
const id: Column = { sql: 'id', holds: 'number' }
const name: Column<string> = { sql: 'name', holds: 'text' }

export const lamps: Listing<Row, Asked> = { ...rest, columns: { id, name, watts: { sql: 'watts', holds: 'number' } } }

// a list without a column for a field of the document
// @ts-expect-error
export const lacking: Listing<Row, Asked> = { ...rest, columns: { id, name } }

// a list with a column of another type
// @ts-expect-error
export const text: Listing<Row, Asked> = { ...rest, columns: { id, name, watts: { sql: 'watts', holds: 'text' } } }

// a list without its id
// @ts-expect-error
export const nameless: Listing<Row, Asked> = { ...rest, columns: { name, watts: { sql: 'watts', holds: 'number' } } }

// the fields of an operation that is no list
// @ts-expect-error
export const fields: ListFields<'getItem'> = {}

declare const ask: (question: Question<Asked>) => void

// a list of the document that the store cannot answer
// @ts-expect-error
export const listsUsers = op('listUsers', async ({ list }) => ask(list))

declare const all: Omit<Question<Asked>, 'order' | 'conditions'>

// an order by a field that the document does not have
// @ts-expect-error
ask({ ...all, conditions: [], order: [{ field: 'colour', descending: true }] })

// a condition with a value of another type
// @ts-expect-error
ask({ ...all, order: [], conditions: [{ field: 'watts', operator: 'eq', value: '9' }] })

declare const driver: Parameters<typeof readList>[0]
declare const totals: Parameters<typeof readList>[4]
declare const other: Question<{ readonly colour: string }>

// a question about the fields of another list
// @ts-expect-error
readList(driver, lamps, other, undefined, totals)
