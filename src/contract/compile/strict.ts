// Strictness: what an author asks generation to require beyond OpenAPI itself.
//
// With `x-strict: true` at the root, every value is bounded, every object closed, every possible status documented, and
// every x- key known. Otherwise missing bounds leave a value open, errors are added, and x- keys of other tools are
// ignored.

import type { Json } from './document.ts'

export const strictKey = 'x-strict'

export const isStrict = (document: Json): boolean => document[strictKey] === true
