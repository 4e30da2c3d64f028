// What versions mean in the document: x-version of its root, and the header of every answer that names it.

import type { Declaration } from '../../contract/serve/policy.ts'

export const versionsDeclaration = {
  name: 'versions',
  root: {
    'x-version': {
      description:
        'The version of the API that this document is: its name in paths and headers, JSON of it as a media type, and whether a request that names no version may be given it.',
      type: 'object',
      additionalProperties: false,
      required: ['name', 'mediaType', 'stable'],
      properties: {
        name: { type: 'string', pattern: '^v[1-9][0-9]*$' },
        mediaType: { type: 'string', pattern: '^application/vnd\\.[a-z]+\\.v[1-9][0-9]*\\+json$' },
        stable: { type: 'boolean' },
      },
    },
    'x-successor': {
      description: 'Since when, and until when, what the next version shows otherwise is deprecated here.',
      type: 'object',
      additionalProperties: false,
      required: ['since', 'sunset', 'documentation'],
      properties: {
        since: { type: 'string', format: 'date-time' },
        sunset: { type: 'string', format: 'date-time' },
        documentation: { description: 'A page that says how to move.', type: 'string', pattern: '^/' },
      },
    },
  },
  generated: ['x-successor'],
  implies: () => ({ everywhere: { 'API-Version': { $ref: '#/components/headers/API-Version' } } }),
  losses: {
    *'x-version'(before, after) {
      if (!before) return
      const renamed = before.name !== after?.name || before.mediaType !== after?.mediaType
      if (renamed) yield { side: 'call', message: 'Headers name it otherwise.' }
      if (before.stable && !after?.stable)
        yield { side: 'call', message: 'A request that names no version is given another.' }
    },
  },
} satisfies Declaration
