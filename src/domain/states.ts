// States and the steps between them, as data: the code takes its steps from these tables, the model test walks them,
// and the picture in docs/guides is drawn from them.

import { problem } from '../problem.ts'

export interface Step<S extends string> {
  readonly from: readonly S[]
  readonly to: S
}

/** The possible events, by name. A state without transitions is final. */
export type Steps<S extends string> = Readonly<Record<string, Step<S>>>

/** Where one can go from here, in the table's order. */
export const allowedFrom = <S extends string>(steps: Steps<S>, from: S): S[] => [
  ...new Set(Object.values(steps).flatMap((step) => (step.from.includes(from) ? [step.to] : []))),
]

/**
 * The state after a step.
 * @throws Problem 409 `invalid_state_transition` with `{from, to, allowed}`
 */
export function stepped<S extends string, T extends Steps<S>>(steps: T, from: S, name: keyof T & string): S {
  const { to, from: starts } = steps[name] as Step<S>
  if (!starts.includes(from)) throw noStep(steps, from, to)
  return to
}

/** The refusal of a step that is not in the table, or that something else forbids now. */
export const noStep = <S extends string>(steps: Steps<S>, from: S, to: S) =>
  problem('invalid_state_transition', { data: { from, to, allowed: allowedFrom(steps, from) } })
