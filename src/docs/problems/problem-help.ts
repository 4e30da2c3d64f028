import type { Code } from '../../problem.ts'

/** When each error occurs, and what to do. */
export type ProblemHelp = Readonly<Record<Code, readonly [when: string, advice: string]>>
