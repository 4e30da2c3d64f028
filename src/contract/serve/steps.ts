// Handlers in three steps, for operations that call external systems: no transaction is open during the call.
//
// `begin` records in a transaction what is about to be done; `perform` makes the call; `settle` records its outcome in
// another transaction, together with what policies must record. After a crash in between, a retry or a reconciler
// continues from the record of `begin`. The contract and the policies handle rate limits, keys and audit entries, as
// for any handler.

import type { Coded } from './problem.ts'

/** The intended action, as `begin` has recorded it: `perform` and `settle` follow. */
export class Proceed<B> {
  readonly value: B
  constructor(value: B) {
    this.value = value
  }
}

export const proceed = <B>(value: B): Proceed<B> => new Proceed(value)

/** A Problem whose transaction is committed before it is sent. A Problem that is thrown rolls its transaction back. */
export class CommittedProblem<C extends string = string> {
  readonly problem: Coded<C>
  constructor(problem: Coded<C>) {
    this.problem = problem
  }
  get status(): number {
    return this.problem.status
  }
}

export const commitWith = <C extends string>(problem: Coded<C>): CommittedProblem<C> => new CommittedProblem(problem)

export interface Steps<C, B, P, R> {
  /** In a transaction. To respond without a call, it returns a response instead of `proceed(...)`. */
  begin(call: C): Promise<Proceed<B> | R>
  /** Outside any transaction; `store` only reads. An error it throws is returned, and keeps what `begin` wrote. */
  perform(begun: B, call: C): Promise<P>
  /** In a transaction. */
  settle(call: C, begun: B, performed: P): Promise<R>
}

/** The same steps, with their result in one version's representation. */
export function presentSteps<C, B, P, R, const A, K extends string = never>(
  { begin, perform, settle }: Steps<C, B, P, R | CommittedProblem<K>>,
  show: (done: R, call: C) => A,
): Steps<C, B, P, A | CommittedProblem<K>> {
  return {
    async begin(call) {
      const first = await begin(call)
      return first instanceof Proceed || first instanceof CommittedProblem ? first : show(first, call)
    },
    perform,
    async settle(call, begun, performed) {
      const last = await settle(call, begun, performed)
      return last instanceof CommittedProblem ? last : show(last, call)
    },
  }
}
