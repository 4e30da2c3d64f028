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
        'Whether values may be added to this enum without a new version; generation says so in its description, ' +
        'and in responses the enum is open. Otherwise the enum is complete.',
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
        'The current values of an enum in responses that may get more. Generation writes it for an enum with ' +
        '`x-extensible: true`.',
      type: 'array',
      items: { type: 'string' },
    },
  },
  [byHandler]: {
    schema: {
      description:
        'The handler checks the rules about several members (allOf, anyOf, oneOf, not, if, dependentRequired), and ' +
        'names the wrong member.',
      const: true,
    },
  },
  [shownOnce]: {
    schema: {
      description:
        'A secret that is shown only once: it is not stored, and a replayed response does not have it, so its ' +
        'member is not required.',
      const: true,
    },
  },
  [sentBack]: {
    schema: {
      description:
        'Read-only members may be sent back unchanged, and the handler rejects different values. Otherwise a ' +
        'request with a read-only member is rejected.',
      const: true,
    },
    *losses(before, after) {
      if (before && !after) yield { side: 'send', message: 'Its read-only members can no longer be sent back.' }
    },
  },
  [path]: {
    schema: {
      description:
        'A path of this server: behind a proxy that removes a prefix from paths, responses include the prefix.',
      const: true,
    },
  },
  [exactPattern]: {
    schema: {
      description:
        'The regular expression that the server checks, in ECMAScript, if no portable one is equivalent. `pattern` ' +
        'means the same in all languages, and matches at least as much.',
      type: 'string',
      format: 'regex',
    },
  },
  [uniqueItems]: {
    schema: {
      description:
        'Entries must be unique. Generators turn `uniqueItems`, which the server checks in the same way, into an ' +
        'unordered set: use this for lists whose order matters.',
      const: true,
    },
  },
  [maxBytes]: {
    schema: {
      description: 'The largest size of a file in bytes; generators would read `maxLength` as characters.',
      type: 'integer',
      minimum: 1,
    },
  },
  'x-trim': {
    schema: {
      description:
        'Normalizes the text before other keywords check it: CRLF, CR and NEL become LF, invisible characters at ' +
        'both ends and direction controls are removed, the rest is composed (NFC). Text without visible characters ' +
        'becomes empty.',
      const: true,
    },
    *losses(before, after) {
      if (before !== after) yield { side: 'send', message: 'White space at both ends is kept otherwise.' }
    },
  },
  'x-utc': {
    schema: {
      description:
        'A time with any offset is converted to UTC and cut to milliseconds, after the other keywords have checked ' +
        'it.',
      const: true,
    },
    *losses(before, after) {
      if (before && !after) yield { side: 'send', message: 'Another offset than UTC means another time.' }
    },
  },
  'x-forbidden-words': {
    schema: {
      description:
        'No word of the text may begin with one of these, ignoring case, accents, width and invisible characters. ' +
        'In scripts without spaces they may not occur at all.',
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
      description: 'For an enum of currencies: the number of decimal places of each.',
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
        'The codes of its own errors; generation adds those of its policies and of the contract. The catalogue ' +
        'assigns them to responses by status.',
      ...codes,
    },
  },
  [steps]: {
    schema: {
      description: 'Whether it works in steps: between two transactions it calls an external system.',
      const: true,
    },
  },
  [clientName]: {
    schema: {
      description:
        'What clients call it, such as `payments.refund`. The default is derived from the operationId and the tag: ' +
        '`createItem` of the tag Items is `items.create`.',
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
      description: 'Code samples in several languages, as Redoc shows them. Generation writes them for the shop.',
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
        'Generation requires more than OpenAPI: bounds on strings, lists and numbers, closed requests, ' +
        'documentation of every possible status, and known x- keys.',
      type: 'boolean',
    },
  },
}

export const responseKeys: Keys = {
  [errorsKey]: { schema: { description: 'The codes that this response may have.', ...codes } },
}
