// The pipeline: the stages of a request, in the order in which a request meets them.
//
// At the start the functions that the contract and the policies have for an operation are gathered by stage into flat arrays, so an operation
// pays for what it declares and for nothing else. Fastify routes, parses and sends; one hook before the body, one before the handler and
// one before sending run the arrays. A function returns a promise only when it must wait, and only promises are waited for.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Operation } from './contract.ts'
import { Exchange } from './exchange.ts'
import type { Answer } from './invoke.ts'
import type { Policy } from './policy.ts'
import type { Problem } from './problem.ts'

/** Before the body is read. */
export const beforeBody = {
  arrive: { does: 'The server is not closing; the target and Host can be read.', refuses: [400, 414, 503] },
  route: { does: 'There is such a path and such a method.', refuses: [404, 405, 501] },
  agree: { does: 'The version that headers mean is that of the path, and has not ended.', refuses: [400, 406, 410] },
  shield: { does: 'The address has not shown too many bad credentials.', refuses: [429, 503] },
  identify: { does: 'A bearer token or a session cookie becomes a principal.', refuses: [400, 401] },
  limit: { does: 'The caller is counted in the classes of the operation.', refuses: [429, 503] },
  authorize: { does: 'Scopes; the origin and the token of a browser.', refuses: [401, 403] },
  decode: { does: 'Accept, the media type of the body, parameters.', refuses: [400, 406, 413, 415] },
} as const

/** When the body has been read and parsed, which may refuse with 400, 413, 415 and 422. */
export const beforeHandler = {
  recognize: { does: 'An Idempotency-Key is read.', refuses: [400] },
  permit: { does: 'Parameters that ask for a scope.', refuses: [401, 403] },
  limitAccount: { does: 'Login is counted by the account it names.', refuses: [429, 503] },
  match: { does: 'If-Match and its kin, against what is stored.', refuses: [404, 412, 428] },
  validate: { does: 'Every location at once.', refuses: [404, 422] },
  claim: { does: 'An Idempotency-Key is claimed, or its answer is given again.', refuses: [409] },
} as const

/** Around the handler, inside the transaction of an unsafe method. */
export const aroundHandler = {
  prepare: { does: 'What must be seen before anything changes.', refuses: [] },
  handle: { does: 'The handler.', refuses: [402, 404, 409, 412, 422] },
  remember: { does: 'What must be committed together with the change; then the answer is checked.', refuses: [409, 500, 503] },
} as const

/** As the answer leaves. */
export const beforeSending = {
  refuse: { does: 'Of a refusal: it is counted, recorded and put into words.', refuses: [429] },
  send: { does: 'Tags, 304, compression, headers that depend on the answer.', refuses: [406, 412] },
  record: { does: 'After the last byte: the log line and the metrics.', refuses: [] },
} as const

type BodyStage = keyof typeof beforeBody
type HandlerStage = keyof typeof beforeHandler

export type Stage = (exchange: Exchange) => void | Promise<void>
export type Payload = unknown

/** What a policy, or the contract, does at which stage. `T`: what a transaction gives. */
// biome-ignore lint/suspicious/noExplicitAny: the contract does not know what a transaction gives
export interface Stages<T = any> extends Partial<Record<BodyStage | HandlerStage, Stage>> {
  /** Headers that are the same for every answer here. */
  headers?: Readonly<Record<string, string>>
  prepare?(exchange: Exchange, inside: T): void | Promise<void>
  remember?(exchange: Exchange, inside: T, answer: Answer): void | Promise<void>
  /** What it throws is answered instead. */
  refuse?(exchange: Exchange, problem: Problem): void | Promise<void>
  send?(exchange: Exchange, payload: Payload): Payload | Promise<Payload>
  record?(exchange: Exchange): void
}
