// What clients call operations and schemas.

import type { Json } from './document.ts'
import { clientName } from './keys.ts'

const camel = (name: string): string => {
  const text = name.replaceAll(/[^A-Za-z0-9]+(.)?/g, (_all, next = '') => next.toUpperCase())
  return text.charAt(0).toLowerCase() + text.slice(1)
}

const plural = (noun: string): string => (/[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`)

/**
 * What a client calls it: `items.create`. Derived from an operationId that is a verb with the tag's name, unless the
 * document sets another.
 */
export function clientNameOf({ operationId, tags = [], [clientName]: given }: Json): {
  resource: string
  method: string
} {
  const [tag = 'api'] = tags
  const [, verb, noun = ''] = /^([a-z]+)([A-Z]\w*)$/.exec(operationId) ?? []
  const isTag = [noun, plural(noun)].some((name) => camel(name) === camel(tag))
  return given ?? { resource: camel(tag), method: verb && isTag ? verb : operationId }
}

/** Classes that a generator adds to every client. */
export const clientClasses = ['apiclient', 'apierror', 'apiexception', 'apiresponse', 'client', 'configuration']

/** Names as generators compare them: `item_id` and `ItemId` become one class. */
export const className = (name: string) => name.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase()
