// The fields that lists may be sorted and filtered by, as the document names them, each with the type of its values.

import type { Defaults } from '../generated/defaults.ts'

/** The fields of a list of the newest version. */
export type ListFields<O extends keyof Defaults> = Defaults[O] extends { list: infer F extends object } ? F : never
