// Responses that are not plain JSON, or have several media types: which one a request gets, and how it is sent.
//
// Operations whose successes are all application/json, or all bytes, do not need this.

import Negotiator from 'negotiator'
import { type Bytes, bytesOf, isBytes, sendBytes } from './bytes.ts'
import { type Operation, type Response, responseFor } from './contract.ts'
import type { Exchange } from './exchange.ts'
import { isJson, isStream } from './media.ts'
import { responseText } from './paths.ts'
import { isSuccess } from './responses.ts'
import type { Outcome } from './result.ts'
import { isStreamBody, sendStream } from './streams.ts'

const json = 'application/json'
const problemDetails = 'application/problem+json'

const mediaTypesIn = ({ content }: Response): string[] => Object.keys(content).filter((type) => type !== problemDetails)

const successes = (operation: Operation): Response[] =>
  Object.entries(operation.responses).flatMap(([status, response]) => (isSuccess(operation, status) ? [response] : []))

const isPlain = (response: Response): boolean => {
  const types = mediaTypesIn(response)
  return types.length === 0 || (types.length === 1 && types[0] === json) || types.length === response.binary.length
}

/** Whether requests get different media types, so that caches must vary by Accept. */
export const isNegotiated = (operation: Operation): boolean =>
  successes(operation).some(
    (response) => mediaTypesIn(response).length > 1 && response.binary.length < mediaTypesIn(response).length,
  )

export interface Representations {
  /** The media type for a call of the handler. */
  preferred(exchange: Exchange): string | undefined
  /** The media type of a response. */
  typeOf(exchange: Exchange, result: Outcome): string | undefined
  send(exchange: Exchange, result: Outcome, type: string): void
}

const explicitType = (headers: Outcome['headers'] = {}): string | undefined =>
  Object.entries(headers)
    .find(([name]) => name.toLowerCase() === 'content-type')?.[1]
    .split(';', 1)[0]

/** @param report makes the error of a stream that breaks off, and logs it */
export function representationsOf(operation: Operation, report: (what: string) => Error): Representations | undefined {
  const all = successes(operation)
  if (all.every(isPlain)) return undefined
  const available = [...new Set(all.flatMap(mediaTypesIn))]
  const choose = ({ headers: { accept } }: Exchange, types: readonly string[]): string | undefined => {
    if (types.length < 2 || accept === undefined) return types[0]
    return new Negotiator({ headers: { accept } }).mediaTypes([...types])[0] ?? types[0]
  }
  return {
    preferred: (exchange) => choose(exchange, available),
    typeOf(exchange, { status, headers, body }) {
      const response = responseFor(operation, status)
      if (!response || body === undefined) return undefined
      return explicitType(headers) ?? (isBytes(body) ? body.type : choose(exchange, mediaTypesIn(response)))
    },
    send(exchange, { status, body }, type) {
      const { reply } = exchange
      const response = responseFor(operation, status) as Response
      if (isStream(type) && isStreamBody(body)) sendStream(exchange, body, type, response.content[type], report)
      else if (response.binary.includes(type)) sendBytes(exchange, bytesOf(body as Bytes | Uint8Array, type))
      else
        reply
          .header('content-type', `${type}; charset=utf-8`)
          .send(isJson(type) ? responseText(body, operation, exchange.prefix) : body)
    },
  }
}
