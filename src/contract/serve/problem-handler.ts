// Fastify's error handler: the one place where an error becomes a response.
//
// The policies come first (stage `refuse`), and one of them may replace the problem, such as by too many requests. A
// problem that its operation does not document is a bug, and is sent as a bare 500.

import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Exchange } from './exchange.ts'
import { isText } from './media.ts'
import { type Problem, problem } from './problem.ts'
import { ContractViolation } from './responses.ts'

/** A problem as it is sent. */
export interface WordedProblem {
  /** The media type. */
  readonly type: string
  /** The object that JSON.stringify writes as the response. */
  /** Text is sent as it is where its type is text, and as JSON otherwise. */
  readonly body: object | string
  readonly headers?: Readonly<Record<string, string>>
}

/** How an application formats its errors. */
export interface ErrorPort {
  /** Converts any error to a Problem; an unexpected one becomes `internal_error` with its cause. */
  toProblem(error: unknown): Problem
  /** In the caller's language and preferred format. */
  word(problem: Problem, exchange: Exchange): WordedProblem
}

export type OnViolation = (violation: ContractViolation) => void

/** Fastify's error handler. */
export function problemHandler(errors: ErrorPort, onViolation?: OnViolation) {
  return (error: FastifyError | Error, { exchange }: FastifyRequest, reply: FastifyReply): void => {
    if (error instanceof ContractViolation) onViolation?.(error)
    exchange.isSent = true
    const thrown = errors.toProblem(error)
    const waiting = runStages(exchange, thrown, errors)
    if (waiting instanceof Promise) waiting.then((found) => sendProblem(found, exchange, reply, errors, onViolation))
    else sendProblem(waiting, exchange, reply, errors, onViolation)
  }
}

/** Runs the stages of the policies. @returns the problem to send */
function runStages(exchange: Exchange, thrown: Problem, errors: ErrorPort): Problem | Promise<Problem> {
  const { refuse: stages } = exchange.route
  const from = (at: number, answered: Problem): Problem | Promise<Problem> => {
    let now = answered
    for (let i = at; i < stages.length; i++) {
      try {
        const waiting = stages[i]?.(exchange, thrown)
        if (waiting)
          return waiting.then(
            () => from(i + 1, now),
            (instead: unknown) => from(i + 1, errors.toProblem(instead)),
          )
      } catch (instead) {
        now = errors.toProblem(instead)
      }
    }
    return now
  }
  return from(0, thrown)
}

function sendProblem(
  found: Problem,
  exchange: Exchange,
  reply: FastifyReply,
  errors: ErrorPort,
  onViolation: OnViolation | undefined,
): void {
  // A path with an empty parameter has a route, but is no operation.
  const conform = found.code === 'route_not_found' ? undefined : exchange.request.routeOptions.config.conform
  let error = found
  let worded = errors.word(error, exchange)
  try {
    const headers = { ...worded.headers, ...error.headers, 'content-type': worded.type }
    conform?.({
      status: error.status,
      headers,
      has: (name) => reply.hasHeader(name),
      body: worded.body,
      code: error.code,
    })
  } catch (violation) {
    onViolation?.(violation as ContractViolation)
    error = problem('internal_error', { cause: violation })
    worded = errors.word(error, exchange)
  }
  exchange.problem = error
  // Headers of a response that was about to be sent.
  for (const name of Object.keys(exchange.own ?? {})) reply.removeHeader(name)
  reply.code(error.status)
  if (worded.headers) reply.headers(worded.headers)
  const text = typeof worded.body === 'string' && isText(worded.type) ? worded.body : JSON.stringify(worded.body)
  reply.headers(error.headers).header('content-type', `${worded.type}; charset=utf-8`).send(text)
}
