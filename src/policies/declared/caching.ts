// What x-cache means in the document: validators, what may keep the answer and how long, conditional requests, 304 and 412.

import type { Declaration } from '../../contract/serve/policy.ts'

interface Cache {
  readonly visibility: 'public' | 'private' | 'no-store'
  readonly maxAgeSeconds?: number
  readonly immutable?: true
  readonly lastModified?: true
}

const response = (name: string) => ({ $ref: `#/components/responses/${name}` })
const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` })
const headers = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))

const isKept = (cache: Cache | undefined): cache is Cache => cache !== undefined && cache.visibility !== 'no-store'

export const cachingDeclaration = {
  name: 'caching',
  key: 'x-cache',
  schema: {
    description: 'Which caches may keep the answer, and how long.',
    type: 'object',
    additionalProperties: false,
    required: ['visibility'],
    properties: {
      visibility: { enum: ['public', 'private', 'no-store'] },
      maxAgeSeconds: { type: 'integer', minimum: 0, maximum: 31536000 },
      immutable: {
        description: 'It never changes, and need not be asked for again before it is too old.',
        const: true,
      },
      lastModified: {
        description:
          'It has a date, kept where it is stored, that moves with all that its body shows, but not with relations that are asked for (include). Without it only the entity tag says whether it has changed, because something is shown whose changes have no date: the items in a category, the name of the author of a review, the members of a list.',
        const: true,
      },
    },
  },
  implies(cache: Cache | undefined) {
    if (!cache) return {}
    // What is not kept is not asked for conditionally.
    if (!isKept(cache)) return { parameters: [], headers: headers('Cache-Control') }
    return {
      parameters: [parameter('IfNoneMatch'), parameter('IfModifiedSince')],
      responses: { 304: response('NotModified'), 412: response('PreconditionFailed') },
      headers: headers('ETag', 'Last-Modified', 'Cache-Control', 'Vary'),
    }
  },
  refuses: (cache: Cache | undefined) => (isKept(cache) ? [304, 412] : []),
  columns: (cache: Cache | undefined) => ({
    cache: cache && [cache.visibility, cache.maxAgeSeconds ?? []].flat().join(' '),
  }),
  facts: (cache: Cache | undefined) => ({ dated: cache?.lastModified === true }),
} satisfies Declaration
