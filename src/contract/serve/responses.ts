// Nothing leaves that the document does not have: no other status, no missing header, no other field.
//
// A handler's answer is checked before its transaction commits, so an answer we may not give undoes the work too.
// Refusals are checked as they are sent. Whatever breaks the contract becomes a logged 500; tests fail on it.

import type { FastifyInstance } from 'fastify'
import type { Compile } from '../compile/ajv.ts'
import { isBytes } from './bytes.ts'
import { type Operation, responseFor } from '../compile/document.ts'

/** Thrown when an answer is not in the document. A bug of ours: its text is for the log. */
export class ContractViolation extends Error {
  constructor(operation: Operation, what: string) {
    super(`${operation.id}: ${what}`)
    this.name = 'ContractViolation'
  }
}

interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

export type Conform = (answer: Answer) => void

const json = 'application/json'

/** The media type an answer says it has; a handler's, which says none, is JSON. */
function typeOf(headers: Answer['headers'] = {}): string {
  const [, type] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? []
  return String(type ?? json).split(';', 1)[0] as string
}

/** Compiles the check of everything one operation may answer. @returns throws ContractViolation */
export function conformance(compile: Compile, operation: Operation): Conform {
  const bodies = new Map(
    Object.entries(operation.responses).flatMap(([status, { content }]) =>
      Object.entries(content).map(([type, { schema }]) => [`${status} ${type}`, compile(schema)] as const),
    ),
  )
  return ({ status, headers = {}, body }) => {
    const refuse = (what: string) => {
      throw new ContractViolation(operation, `${status} ${what}`)
    }
    const declared = responseFor(operation, status)
    if (!declared) return refuse('is not documented')
    const sent = new Set(Object.keys(headers).map((name) => name.toLowerCase()))
    for (const [name, { required }] of Object.entries(declared.headers)) {
      if (required && !sent.has(name.toLowerCase())) refuse(`lacks the header ${name}`)
    }
    if (declared.binary.length > 0) {
      if (!isBytes(body) || !declared.binary.includes(body.type)) refuse('is not bytes of a documented type')
      return
    }
    const type = typeOf(headers)
    const check = bodies.get(`${operation.responses[status] ? status : 'default'} ${type}`)
    if (!check && body === undefined) return
    if (!check) return refuse(Object.keys(declared.content).length > 0 ? `is ${type}` : 'has a body and documents none')
    if (!check(body)) {
      const wrong = check.errors?.map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`).slice(0, 3)
      refuse(`does not match its schema: ${wrong?.join('; ')}`)
    }
  }
}

/** Refuses to send what no handler made (refusals, mostly) when its operation does not document it. */
export function guardRefusals(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const { conform } = request.routeOptions.config
    if (conform && reply.statusCode >= 400) {
      conform({ status: reply.statusCode, headers: reply.getHeaders(), body: parsed(payload) })
    }
    return payload
  })
}

const parsed = (payload: unknown): unknown =>
  typeof payload === 'string' && payload !== '' ? JSON.parse(payload) : undefined
