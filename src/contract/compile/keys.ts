// The x- keys of the contract itself: those of schemas, and those that describe how an operation works. All others
// belong to policies.

import type { Json, Losses } from '../serve/policy.ts'
import { maxBytes } from './document.ts'
import { errorsKey } from './errors.ts'
import { strictKey } from './strict.ts'

interface Key {
  /** The JSON Schema of its value. */
  readonly schema: Json
  readonly losses?: Losses
}
type Keys = Readonly<Record<`x-${string}`, Key>>

/** Whether the enum may get more values. */
export const extensible = 'x-extensible'
/** The current values of an enum in responses; generation writes it if there may be more. */
export const openEnum = 'x-extensible-enum'

/** In a rendering, at the root: the payload of each event type. */
export const webhookPayloads = 'x-webhooks'
export const messages = 'x-messages'
/** The rules between its members, for readers only. */
export const byHandler = 'x-checked-by-handler'
/** Read-only members of a request are accepted, and compared by the handler. */
export const sentBack = 'x-sent-back'
/** Whether it is a secret that is shown only once. */
export const shownOnce = 'x-shown-once'
/** Whether it contains a path of this server. */
export const path = 'x-path'
/** The exact rule, of which `pattern` is the portable part. */
export const exactPattern = 'x-exact-pattern'
/** No entry may occur twice in this list, whose order matters. */
export const uniqueItems = 'x-unique-items'
/** Whether an operation works in steps. */
export const steps = 'x-steps'
/** What a client calls an operation. */
export const clientName = 'x-sdk'
/** How to call an operation with curl and the clients. */
export const codeSamples = 'x-codeSamples'
/** The number of decimal places of each currency. */
export const digitsKey = 'x-minor-digits'

const text = { type: 'string', minLength: 1 }
const name = { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' }

export const schemaKeys: Keys = {
  [extensible]: {
    schema: {
      description:
        'Whether more values of this enum may come without a new version; generation tells readers so, and in ' +
        'responses the enum is open. One without it has all its values.',
      type: 'boolean',
    },
    *losses(before, after) {
      if (after && !before)
        yield { side: 'read', message: 'Its values were all there would be, and more may come now.' }
    },
  },
  [openEnum]: {
    schema: {
      description:
        'The values of an enum in responses today, where there may be others. Generation writes it for an enum that ' +
        'says `x-extensible: true`.',
      type: 'array',
      items: { type: 'string' },
    },
  },
  [byHandler]: {
    schema: {
      description:
        'Rules about several members (allOf, anyOf, oneOf, not, if, dependentRequired) are checked by ' +
        'the handler, which names the member that is wrong.',
      const: true,
    },
  },
  [shownOnce]: {
    schema: {
      description:
        'A secret that is shown once: it is not stored, and a response that is replayed for an Idempotency-Key does ' +
        'not have it. So its member is not required.',
      const: true,
    },
  },
  [sentBack]: {
    schema: {
      description:
        'Its read-only members may be sent back as they were read, and the handler refuses those that differ. ' +
        'Without it a request that has one is refused.',
      const: true,
    },
    *losses(before, after) {
      if (before && !after) yield { side: 'send', message: 'Its read-only members can no longer be sent back.' }
    },
  },
  [path]: {
    schema: {
      description:
        'A path of this server: where a proxy takes a prefix from the front of paths, it is answered with it.',
      const: true,
    },
  },
  [exactPattern]: {
    schema: {
      description:
        'The regular expression that the server checks, in ECMAScript, where no portable one says the same. ' +
        '`pattern` is what all languages read alike, and matches no less.',
      type: 'string',
      format: 'regex',
    },
  },
  [uniqueItems]: {
    schema: {
      description:
        'No entry may be there twice. Of `uniqueItems`, which the server checks the same way, generators make a set ' +
        'without an order: this is for lists whose order matters.',
      const: true,
    },
  },
  [maxBytes]: {
    schema: {
      description: 'The largest size of a file in bytes; `maxLength` would count characters to generators.',
      type: 'integer',
      minimum: 1,
    },
  },
  'x-trim': {
    schema: {
      description:
        'One spelling for the same text, before the other keywords look: CRLF, CR and NEL become LF, what is ' +
        'invisible at both ends and what turns the direction of writing goes, the rest is composed (NFC). Text of ' +
        'which nothing can be seen is empty.',
      const: true,
    },
    *losses(before, after) {
      if (before !== after) yield { side: 'send', message: 'White space at both ends is kept otherwise.' }
    },
  },
  'x-utc': {
    schema: {
      description:
        'An instant, whatever its offset, is read as UTC and cut to milliseconds, after the other keywords looked.',
      const: true,
    },
    *losses(before, after) {
      if (before && !after) yield { side: 'send', message: 'Another offset than UTC means another time.' }
    },
  },
  'x-forbidden-words': {
    schema: {
      description:
        'No word of the text may begin with one of these, whatever its case, accents, width and what is invisible in ' +
        'it. In scripts without spaces they are found anywhere.',
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: text,
    },
    *losses(before = [], after = []) {
      const gained = after.filter((word: string) => !before.includes(word))
      if (gained.length > 0) yield { side: 'send', message: `Forbids more words: ${gained.join(', ')}.` }
    },
  },
  'x-money': {
    schema: {
      description:
        'An amount in major units: at most as many decimals as `digits` gives the currency in the member ' +
        '`currency` beside it.',
      type: 'object',
      additionalProperties: false,
      required: ['currency', 'digits'],
      properties: {
        currency: { type: 'string' },
        digits: {
          type: 'object',
          minProperties: 1,
          additionalProperties: { type: 'integer', minimum: 0, maximum: 4 },
        },
      },
    },
    *losses(before, after) {
      const side = 'send or read'
      if (!before) return void (yield { side, message: 'Decimals are counted now.' })
      const other = Object.keys(before.digits).filter((name) => before.digits[name] !== after?.digits[name])
      if (other.length > 0) yield { side, message: `Has another number of decimals: ${other.join(', ')}.` }
    },
  },
  [digitsKey]: {
    schema: {
      description: 'Of an enum of currencies: how many digits of an amount of each are minor units.',
      type: 'object',
      minProperties: 1,
      additionalProperties: { type: 'integer', minimum: 0, maximum: 4 },
    },
    *losses(before = {}, after = {}) {
      const other = Object.keys(before).filter((name) => before[name] !== after[name])
      if (other.length > 0)
        yield { side: 'send or read', message: `Has another number of minor digits: ${other.join(', ')}.` }
    },
  },
  [messages]: {
    schema: {
      description: 'The text of the document itself for a broken keyword, by keyword and language. `type` has none.',
      type: 'object',
      minProperties: 1,
      // Ajv reports a wrong type in its own way, and no text can be added to it.
      properties: { type: false },
      additionalProperties: {
        type: 'object',
        minProperties: 1,
        additionalProperties: text,
      },
    },
  },
}

/** @returns the keys of schemas whose texts must be in all of these languages */
export function schemaKeysIn(languages: readonly string[]): Keys {
  if (languages.length === 0) return schemaKeys
  const every = {
    type: 'object',
    additionalProperties: false,
    required: languages,
    properties: Object.fromEntries(languages.map((language) => [language, text])),
  }
  const own = schemaKeys[messages] as Key
  return { ...schemaKeys, [messages]: { ...own, schema: { ...own.schema, additionalProperties: every } } }
}

const codes = {
  type: 'array',
  minItems: 1,
  uniqueItems: true,
  items: { type: 'string', pattern: '^[a-z]+(_[a-z]+)*$' },
}

export const operationKeys: Keys = {
  [errorsKey]: {
    schema: {
      description:
        'The codes of its own errors; generation adds those of its policies and of the contract. They belong to its ' +
        'responses by their statuses in the catalogue.',
      ...codes,
    },
  },
  [steps]: {
    schema: {
      description: 'It works in steps: between two transactions it asks something outside of the database.',
      const: true,
    },
  },
  [clientName]: {
    schema: {
      description:
        'What a client calls it, `payments.refund`, where that is not its verb and its tag: `createItem` of the tag ' +
        'Items is `items.create` without it.',
      type: 'object',
      additionalProperties: false,
      required: ['resource', 'method'],
      properties: { resource: name, method: name },
    },
    *losses(before, after) {
      const [was, is] = [before, after].map((one) => one && `${one.resource}.${one.method}`)
      if (was && was !== is) yield { side: 'generated', message: `Was called \`${was}\`, and is now \`${is}\`.` }
    },
  },
}

/** Keys of operations that are only for readers. */
export const readersKeys: Keys = {
  [codeSamples]: {
    schema: {
      description: 'How it is called, in several languages, as Redoc shows it. Generation writes it for the shop.',
      type: 'array',
      items: { type: 'object', required: ['lang', 'source'] },
    },
  },
}

/** Keys of the root that only generation reads. */
export const rootKeys: Keys = {
  [strictKey]: {
    schema: {
      description:
        'Generation demands more than OpenAPI: texts, lists and numbers have bounds, requests are closed, every ' +
        'status that can happen is documented, and every x- key is known.',
      type: 'boolean',
    },
  },
}

export const responseKeys: Keys = {
  [errorsKey]: { schema: { description: 'The codes that this response may have.', ...codes } },
}
