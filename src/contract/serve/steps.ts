// Work in three steps, for an operation that must ask the outside world: no transaction is open while it is asked.
//
// `begin` remembers, in a transaction, what is about to be tried; `perform` asks; `settle` remembers, in another
// transaction, what came of it, together with whatever policies must remember. A crash in between leaves what `begin`
// wrote, for a retry or a reconciler to go on from. Rates, keys and audit rows are the contract's and the policies'
// business, as everywhere.

import type { Problem } from './problem.ts'

/** What `begin` hands on to `perform` and `settle`. */
export class Begun<B> {
  readonly value: B
  constructor(value: B) {
    this.value = value
  }
}

export const begun = <B>(value: B): Begun<B> => new Begun(value)

/** A refusal whose work is kept: it commits what was written, and then refuses. A Problem that is thrown undoes it. */
export class Refused {
  readonly problem: Problem
  constructor(problem: Problem) {
    this.problem = problem
  }
  get status(): number {
    return this.problem.status
  }
}

export const refused = (problem: Problem): Refused => new Refused(problem)

export interface Steps<C, B, P, R> {
  /** In a transaction. An answer instead of `begun(...)` ends the call here. */
  begin(call: C): Promise<Begun<B> | R>
  /** Outside any transaction; `store` reads. What it throws is a refusal, and leaves what `begin` wrote. */
  perform(begun: B, call: C): Promise<P>
  /** In a transaction. */
  settle(call: C, begun: B, performed: P): Promise<R>
}

/** The same steps, with what they come to told in the shape of one version of the API. */
export function shownAs<C, B, P, R, const A>(
  { begin, perform, settle }: Steps<C, B, P, R | Refused>,
  show: (done: R, call: C) => A,
): Steps<C, B, P, A | Refused> {
  return {
    async begin(call) {
      const first = await begin(call)
      return first instanceof Begun || first instanceof Refused ? first : show(first, call)
    },
    perform,
    async settle(call, begun, performed) {
      const last = await settle(call, begun, performed)
      return last instanceof Refused ? last : show(last, call)
    },
  }
}
