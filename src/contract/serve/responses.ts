// Responses must be documented: their status, headers and members.
//
// A handler's response is checked before its transaction commits, so that an undocumented response rolls the
// transaction back. Errors are checked when they are sent. A violation becomes a logged 500, and fails tests.

import { isBytes } from './bytes.ts'
import { type Check, type Operation, type Response, responseFor, succeeds } from './contract.ts'
import { isStream } from './media.ts'
import { converterOf } from './parameters.ts'
import { isStreamBody } from './streams.ts'

/** Thrown for a response that is not in the document. This is a bug in the server, so its text is for the log. */
export class ContractViolation extends Error {
  constructor({ id }: Operation, what: string) {
    super(`${id}: ${what}`)
    this.name = 'ContractViolation'
  }
}

interface Sent {
  readonly status: number
  readonly headers?: Readonly<Record<string, unknown>> | undefined
  /** Whether there is a header that is not among these, by its name in lower case. */
  readonly has?: (name: string) => boolean
  readonly body?: unknown
  /** The code of an error. */
  readonly code?: string
}

/** @param type the media type in which it is sent, if there are several */
export type Conform = (result: Sent, type?: string) => void

const json = 'application/json'

/** Headers of HTTP itself, and for browsers and caches: any response may have them, and a document lists them once. */
const common = new Set([
  'content-type',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'date',
  'cache-control',
  'vary',
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-resource-policy',
  'strict-transport-security',
])

/** Whether a response may have this header, by its name in lower case. */
export const mayHave = ({ headers }: Response, name: string): boolean =>
  headers.includes(name) || common.has(name) || name.startsWith('access-control-')

const isSent = (name: string, headers: Readonly<Record<string, unknown>>): boolean =>
  name in headers || Object.keys(headers).some((one) => one.toLowerCase() === name)

/** The media type of a response; JSON, unless the handler names another. */
function typeOf(headers: Readonly<Record<string, unknown>>): string {
  for (const name in headers) {
    if (name.length === 12 && name.toLowerCase() === 'content-type')
      return String(headers[name]).split(';', 1)[0] as string
  }
  return json
}

const noHeaders: Readonly<Record<string, unknown>> = {}

/** Whether this key of the document's responses is a success. */
export const isSuccess = ({ responses }: Operation, key: string): boolean =>
  /^[23]/.test(key) || (key === 'default' && !succeeds(responses))

/** The checks of documented headers, as text: response -> name in lower case -> check. */
function fieldChecks({
  responses,
}: Operation): Map<Response, ReadonlyMap<string, (text: string) => Check | undefined>> {
  const checksOf = ({ fields = {} }: Response) =>
    Object.entries(fields).map(([name, { parameter, check }]) => {
      const convert = converterOf(parameter)
      return [name, (text: string) => (check(convert(text)) ? undefined : check)] as const
    })
  return new Map(Object.values(responses).map((response) => [response, new Map(checksOf(response))]))
}

/** The codes that each response of an operation may have, if the document lists them. */
const codesByStatus = ({ responses }: Operation): ReadonlyMap<number, ReadonlySet<string>> =>
  new Map(Object.entries(responses).flatMap(([status, { codes }]) => (codes ? [[Number(status), new Set(codes)]] : [])))

/** The check of everything one operation may return. @returns a function that throws ContractViolation */
export function conformance(operation: Operation): Conform {
  const fields = fieldChecks(operation)
  const codes = codesByStatus(operation)
  return ({ status, headers = noHeaders, has, body, code }, given) => {
    const refuse = (what: string): never => {
      throw new ContractViolation(operation, `${status} ${what}`)
    }
    const declared = responseFor(operation, status) ?? refuse('is not documented')
    if (code !== undefined && codes.get(status)?.has(code) === false) refuse(`has the code ${code}, which is not named`)
    for (const name of declared.required) if (!isSent(name, headers) && !has?.(name)) refuse(`lacks the header ${name}`)
    // The headers of errors come from the contract and the policies; an application's document may leave them out.
    for (const name in status < 400 ? headers : noHeaders) {
      const lower = name.toLowerCase()
      if (!mayHave(declared, lower)) refuse(`has the header ${name}, which is not documented`)
      const broken = fields.get(declared)?.get(lower)?.(String(headers[name]))
      if (broken) refuse(`has a header ${name} that does not match its schema: ${broken.errors?.[0]?.message}`)
    }
    if (given === undefined ? declared.binary.length > 0 : declared.binary.includes(given)) {
      const known = isBytes(body) ? declared.binary.includes(body.type) : body instanceof Uint8Array
      if (!known) refuse('is not bytes of a documented type')
      return
    }
    const type = given ?? typeOf(headers)
    if (isStream(type) && type in declared.content) {
      if (!isStreamBody(body)) refuse('is no stream')
      return
    }
    const check = declared.content[type]
    if (!check) {
      if (body === undefined) return
      refuse(Object.keys(declared.content).length > 0 ? `is ${type}` : 'has a body and documents none')
    } else if (!check(body)) {
      const wrong = check.errors?.map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`).slice(0, 3)
      refuse(`does not match its schema: ${wrong?.join('; ')}`)
    }
  }
}
