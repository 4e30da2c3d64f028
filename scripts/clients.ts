// The clients affected by a place in a document: the operations that reach it, through their requests or their
// responses.

import { methods } from '../src/contract/compile/document.ts'

type Json = Record<string, any>

/** How a client uses it; `generated`: client code that is generated from the document names it. */
export type Side = 'call' | 'send' | 'read' | 'send or read' | 'generated'

/** The components that a part of a document reaches. */
function reached(document: Json, part: unknown, seen = new Set<string>()): Set<string> {
  JSON.stringify(part, (key, value) => {
    if (key === '$ref' && !seen.has(value)) {
      seen.add(value)
      const [, , kind = '', name = ''] = value.split('/')
      reached(document, document.components[kind]?.[name], seen)
    }
    return value
  })
  return seen
}

interface Reach {
  readonly operationId: string
  readonly place: string
  readonly send: Set<string>
  readonly read: Set<string>
  readonly call: Set<string>
}

function reachOf(document: Json): Reach[] {
  return Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => {
        const { operationId, parameters, requestBody, responses, security = document.security ?? [] } = item[method]
        const place = `#/paths/${path.replaceAll('/', '~1')}/${method}`
        const schemes = security.flatMap((one: Json) => Object.keys(one))
        return {
          operationId,
          place,
          send: reached(document, [parameters, requestBody]),
          read: reached(document, responses),
          call: new Set<string>(schemes.map((name: string) => `#/components/securitySchemes/${name}`)),
        }
      }),
  )
}

/** Whether a place is part of a request, and of a response. */
export interface Use {
  readonly send: boolean
  readonly read: boolean
}

const within = (pointer: string, place: string) => `${pointer}/`.startsWith(`${place}/`)

export function usesOf(documents: readonly Json[]): (pointer: string) => Use {
  const all = documents.flatMap(reachOf)
  return (pointer) => {
    const component = pointer.split('/').slice(0, 4).join('/')
    const sent = ['parameters', 'requestBody'] as const
    return {
      send: all.some(
        ({ place, send }) => send.has(component) || sent.some((part) => within(pointer, `${place}/${part}`)),
      ),
      read: all.some(({ place, read }) => read.has(component) || within(pointer, `${place}/responses`)),
    }
  }
}

const few = 5
const list = (names: string[]): string =>
  names.length > few ? `${names.slice(0, few).join(', ')} and ${names.length - few} more` : names.join(', ')

/** @returns the affected operations, in words */
export function clientsOf(documents: readonly Json[]): (pointer: string, side: Side) => string {
  const all = documents.flatMap(reachOf)
  return (pointer, side) => {
    const component = pointer.split('/').slice(0, 4).join('/')
    const named = (kinds: readonly ('send' | 'read' | 'call')[]) => {
      const concerned = all.filter(
        ({ place, ...one }) =>
          within(pointer, place) || place.startsWith(`${pointer}/`) || kinds.some((kind) => one[kind].has(component)),
      )
      return list([...new Set(concerned.map(({ operationId }) => operationId))])
    }
    if (side === 'generated') return `clients made from the document: ${named(['send', 'read']) || 'all of them'}`
    if (side === 'call') return `who calls ${named(['send', 'read', 'call']) || 'anything'}`
    if (side !== 'send or read') return `who ${side}s: ${named([side]) || 'anything'}`
    const [send, read] = [named(['send']), named(['read'])]
    if (send === read) return `who sends or reads: ${send || 'anything'}`
    return [send && `who sends: ${send}`, read && `who reads: ${read}`].filter(Boolean).join('; ')
  }
}
