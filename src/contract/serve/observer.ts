// Lets an observer watch requests stage by stage, for traces.
//
// An observer is set at the start. Without one nothing is wrapped: the pipeline contains the functions of the policies,
// and requests pay nothing.

import type { Exchange } from './exchange.ts'
import type { Result } from './result.ts'
import type { Steps } from './steps.ts'

export interface Observer {
  /** Runs `work` as a part of this request. */
  within<T>(exchange: Exchange, work: () => T): T
  /** Runs a step of the current work to its end: `work` may return a promise. */
  step<T>(name: string, work: () => T): T
}

// biome-ignore lint/suspicious/noExplicitAny: stages differ in what they receive
type StageFunction = (exchange: Exchange, ...rest: any[]) => unknown

const andThen = (value: unknown, next: (value: unknown) => unknown): unknown =>
  value instanceof Promise ? value.then(next) : next(value)

/** The functions of a stage as one, in a step with the name of the stage. */
export function watchStage(observer: Observer, name: string, functions: readonly StageFunction[]): StageFunction[] {
  const { within, step } = observer
  if (functions.length === 0 || name === 'record') return [...functions]
  // Each may replace the problem, so they stay separate.
  if (name === 'refuse')
    return functions.map((one) => (exchange, problem) => within(exchange, () => one(exchange, problem)))
  const together =
    name === 'send' ? onePayload(functions) : inTurn(functions, name !== 'prepare' && name !== 'remember')
  return [(exchange, ...rest) => within(exchange, () => step(name, () => together(exchange, ...rest)))]
}

/** Each receives what the one before it returned. */
const onePayload =
  (functions: readonly StageFunction[]): StageFunction =>
  (exchange, payload) =>
    functions.reduce((now, one) => andThen(now, (it) => one(exchange, it)), payload)

/** @param stops whether the others are skipped as soon as one has sent a response */
const inTurn =
  (functions: readonly StageFunction[], stops: boolean): StageFunction =>
  (exchange, ...rest) =>
    functions.reduce<unknown>(
      (now, one) => andThen(now, () => (stops && exchange.isSent ? undefined : one(exchange, ...rest))),
      undefined,
    )

type Watched = ((call: object) => Result | Promise<Result>) | Steps<object, unknown, unknown, Result>

/** A handler, in a step named `handle`, or in its own steps. */
export function watchHandler<H extends Watched>({ step }: Observer, handler: H): H {
  if (typeof handler === 'function') return ((call: object) => step('handle', () => handler(call))) as H
  const { begin, perform, settle } = handler
  const watched: Steps<object, unknown, unknown, Result> = {
    begin: (call) => step('begin', () => begin(call)),
    perform: (begun, call) => step('perform', () => perform(begun, call)),
    settle: (call, begun, performed) => step('settle', () => settle(call, begun, performed)),
  }
  return watched as H
}
