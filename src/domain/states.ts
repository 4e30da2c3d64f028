// States and the transitions between them, as data. The code follows these tables, a test walks every path through
// them, and the picture in docs/guides is drawn from them.

import { problem } from '../problem.ts'

export interface Transition<S extends string> {
  readonly from: readonly S[]
  readonly to: S
}

/** By the name of the transition. A state without transitions is final. */
export type Transitions<S extends string> = Readonly<Record<string, Transition<S>>>

/** The possible next states, in the table's order. */
const allowedFrom = <S extends string>(transitions: Transitions<S>, from: S): S[] => [
  ...new Set(
    Object.values(transitions).flatMap((transition) => (transition.from.includes(from) ? [transition.to] : [])),
  ),
]

/**
 * The state after a transition.
 * @throws Problem 409 `invalid_state_transition` with `{from, to, allowed}`
 */
export function nextState<S extends string, T extends Transitions<S>>(
  transitions: T,
  from: S,
  name: keyof T & string,
): S {
  const { to, from: starts } = transitions[name] as Transition<S>
  if (!starts.includes(from)) throw invalidTransition(transitions, from, to)
  return to
}

/** The error for a transition that is not in the table, or is currently not allowed. */
export const invalidTransition = <S extends string>(transitions: Transitions<S>, from: S, to: S) =>
  problem('invalid_state_transition', { data: { from, to, allowed: allowedFrom(transitions, from) } })
