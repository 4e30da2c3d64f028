// Strictness: what an author asks generation to demand beyond OpenAPI itself.
//
// With `x-strict: true` at the root, everything that is sent is bounded and closed, every status that can happen is
// documented, and every x- key is known. Without it a document is taken as it is: what it leaves out is open, its
// errors are completed, and x- keys of other tools are ignored.

import type { Json } from './document.ts'

export const strictKey = 'x-strict'

export const isStrict = (document: Json): boolean => document[strictKey] === true
