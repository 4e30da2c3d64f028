// Forms with files: an API of its own, typed as openapi-typescript types its document. Never run; test/types.test.ts
// proves that every expectation is live.

import { type Api, type Declare, declare } from '../../src/contract/serve/operation.ts'

interface Lamp {
  name: string
}
type Operation<B> = {
  parameters: { query?: never; header?: never; path?: never; cookie?: never }
  requestBody: { content: B }
  responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': Lamp } } }
}
type Form<F> = { 'multipart/form-data': F }
interface Facts {
  readonly query: never
  readonly body: never
}

interface Lamps extends Api {
  operations: {
    form: Operation<Form<{ cover: string; photos: readonly string[]; spare?: string; watts: number }>>
    fields: Operation<Form<{ watts: number }>>
    either: Operation<Form<{ cover: string }> & { 'application/json': Lamp }>
  }
  defaults: {
    form: Facts & { readonly file: 'cover' | 'photos' | 'spare' }
    fields: Facts & { readonly file: never }
    either: Facts
  }
  principal: undefined
  store: undefined
  upload: { readonly place: string }
  services: Record<never, never>
  policyHeaders: 'X-Request-Id'
  actor: never
}

const lamps: Declare<Lamps> = declare()
const { op } = lamps

export const parts = op('form', async ({ body: { cover, photos, spare, watts } }) => {
  const places = [cover.place, ...photos.map(({ place }) => place), spare?.place, watts.toFixed()]
  return { status: 200, body: { name: places.join() } }
})
export const numbers = op('fields', async ({ body }) => ({ status: 200, body: { name: body.watts.toFixed() } }))
export const either = op('either', async ({ body }) => {
  return { status: 200, body: 'cover' in body ? { name: body.cover.place } : body }
})

// a file of a form that is read as text
// @ts-expect-error
export const fileAsText = op('form', async ({ body }) => ({ status: 200, body: { name: body.cover } }))

// a list of files of a form as one file
// @ts-expect-error
export const listAsFile = op('form', async ({ body }) => ({ status: 200, body: { name: body.photos.place } }))

// a file of a form that may be left out
// @ts-expect-error
export const spare = op('form', async ({ body }) => ({ status: 200, body: { name: body.spare.place } }))

// a field of a form as a file
// @ts-expect-error
export const fieldAsFile = op('fields', async ({ body }) => ({ status: 200, body: { name: body.watts.place } }))
