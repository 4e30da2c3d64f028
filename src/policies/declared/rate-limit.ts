// What rate limits mean in the document: x-rate-limit, the classes at the root, 429 and the headers that say how much is left.

import type { Declaration } from '../../contract/serve/policy.ts'

const key = 'x-rate-limit'
const classesKey = 'x-rate-limit-classes'
const none = 'none'
const header = (name: string) => ({ $ref: `#/components/headers/${name}` })

export const rateLimitDeclaration = {
  name: 'rate-limit',
  key,
  schema: {
    description: `The name of a class of ${classesKey}, or \`${none}\`: nothing is counted.`,
    type: 'string',
  },
  root: {
    [classesKey]: {
      description: `Named limits. Every operation counts in \`default\`, and in the class it names with ${key}; one that allows more than \`default\` stands alone.`,
      type: 'object',
      required: ['default'],
      propertyNames: { pattern: '^[a-z]+$', not: { const: none } },
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['limit', 'windowSeconds', 'per'],
        properties: {
          limit: { type: 'integer', minimum: 1 },
          windowSeconds: { type: 'integer', minimum: 1 },
          per: { enum: ['caller', 'address', 'address-and-account'] },
        },
      },
    },
  },
  required: [classesKey],
  implies: (declared = 'default') =>
    declared === none
      ? {}
      : {
          responses: { 429: { $ref: '#/components/responses/RateLimited' } },
          everywhere: { RateLimit: header('RateLimit'), 'RateLimit-Policy': header('RateLimit-Policy') },
        },
  refuses: (declared) => (declared === undefined || declared === none ? [] : [429]),
  *faults(declared, _operation, document) {
    const known = declared === undefined || declared === none || Object.hasOwn(document[classesKey] ?? {}, declared)
    if (!known) yield `there is no rate-limit class ${declared}`
  },
  columns: (declared = 'default', { responses }) => ({ limit: responses[429] && declared }),
} satisfies Declaration
