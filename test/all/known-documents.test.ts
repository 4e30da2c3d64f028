// Well-known example documents, written anew without x-strict: each is served, after the fixes that messages ask for.

import { readFile } from 'node:fs/promises'
import t from 'tap'
import { parse } from 'yaml'
import { mockHandlers } from '../../scripts/mock-handlers.ts'
import { compile } from '../../src/contract/compile/contract.ts'
import { leftOutOf } from '../../src/contract/compile/left-out.ts'
import { type CheckCredential, securityBy } from '../../src/contract/serve/security.ts'
import { findingsOf, type Handler, type Json, serve } from '../openapi/served.ts'

interface Known {
  readonly file: string
  readonly schemes: readonly string[]
  /** What a message asks for, and its mending. */
  readonly fixes: readonly (readonly [message: string, mend: (document: Json) => unknown])[]
  readonly handlers: Readonly<Record<string, Handler>>
}

const uuid = '3be6453c-03eb-4357-ae5a-984a0e574a54'
const check: CheckCredential = ({ secret }) => (secret === 'ann' ? { principal: 'ann' } : undefined)
const read = async (file: string) => parse(await readFile(new URL(`documents/${file}`, import.meta.url), 'utf8'))

/** Every read of a document is answered from its examples, before there is a handler. */
async function mocked(t: any, document: Json, policies: Json): Promise<void> {
  const contract = compile(document, policies)
  const log: unknown[] = []
  const send = await serve(t, { document, policies, handlers: mockHandlers(contract, document) as Json }, log)
  const headers = { authorization: `Basic ${btoa('ann:ann')}`, api_key: 'ann' }
  for (const { id, method, path } of contract.operations.filter(({ method }) => method === 'GET')) {
    const request = { url: path.replaceAll(/\{\w+\}/g, uuid), headers }
    const bearer = { ...request, headers: { ...headers, authorization: 'Bearer ann' } }
    const statuses = [(await send(request)).statusCode, (await send(bearer)).statusCode]
    t.notOk(statuses.includes(500), `${method} ${id}`)
  }
  t.same(log, [])
}

/** The findings of a document as it is written, mended one after the other. */
async function open(t: any, { file, schemes, fixes, handlers }: Known) {
  const policies = [securityBy(Object.fromEntries(schemes.map((name) => [name, check])))]
  const mended = await read(file)
  t.ok(fixes.length < 10)
  t.same(
    findingsOf({ document: structuredClone(mended), policies }),
    fixes.map(([message]) => message),
  )
  for (const [, mend] of fixes) mend(mended)
  t.same(findingsOf({ document: mended, policies }), [])
  t.ok(compile(mended, policies).operations.length >= 6)
  await mocked(t, mended, policies)
  const log: unknown[] = []
  return { send: await serve(t, { document: mended, policies, handlers }, log), log, document: mended }
}

const pet = { id: 1, name: 'doggie', photoUrls: [], tags: [{ id: 1, name: 'good' }], status: 'available' }

t.test('Petstore', async (t) => {
  const { send, log, document } = await open(t, {
    file: 'petstore.yaml',
    schemes: ['petstore_auth', 'api_key'],
    fixes: [],
    handlers: {
      getPetById: async ({ params }) => ({ status: 200, body: { ...pet, id: params.petId } }),
      addPet: async ({ body }) => ({ status: 200, body }),
      findPetsByStatus: async ({ query }) => ({ status: 200, body: [{ ...pet, status: query.status }] }),
      findPetsByTags: async ({ query }) => ({
        status: 200,
        body: [{ ...pet, tags: query.tags.map((name: string) => ({ name })) }],
      }),
      uploadFile: async ({ body }) => ({ status: 200, body: { code: body.length, message: '' } }),
      getInventory: async () => ({ status: 200, body: { sold: 7 } }),
      loginUser: async () => ({
        status: 200,
        body: 'token',
        headers: { 'X-Rate-Limit': '10', 'X-Expires-After': 'soon' },
      }),
      logoutUser: async () => ({ status: 200 }),
    },
  })
  const xml = leftOutOf(document).filter(({ what }) => what.startsWith('application/xml is left out'))
  t.ok(xml.length > 8, 'XML is left out beside JSON, and said to be')
  const api_key = 'ann'
  t.equal((await send('/api/v3/pet/1')).statusCode, 401)
  t.match((await send({ url: '/api/v3/pet/1', headers: { api_key } })).json(), { id: 1, name: 'doggie' })
  t.match((await send({ url: '/api/v3/pet/one', headers: { api_key } })).json(), { status: 404, code: 'not_found' })
  const headers = { authorization: 'Bearer ann' }
  t.match((await send({ url: '/api/v3/pet/findByStatus', headers })).json(), [{ status: 'available' }])
  t.match((await send({ url: '/api/v3/pet/findByTags?tags=a&tags=b', headers })).json(), [
    { tags: [{ name: 'a' }, { name: 'b' }] },
  ])
  const add = (body: object) => send({ method: 'POST', url: '/api/v3/pet', headers, payload: body })
  t.same((await add(pet)).json(), pet)
  t.match((await add({ name: 1 })).json(), {
    code: 'validation_failed',
    errors: [{ field: 'photoUrls' }, { field: 'name' }],
  })
  const upload = { method: 'POST', url: '/api/v3/pet/1/uploadImage', payload: Buffer.from([1, 2]) } as const
  t.match((await send({ ...upload, headers: { ...headers, 'content-type': 'application/octet-stream' } })).json(), {
    code: 2,
  })
  t.same((await send({ url: '/api/v3/store/inventory', headers: { api_key } })).json(), { sold: 7 })
  t.equal((await send('/api/v3/user/logout')).statusCode, 200)
  t.same(log, [])
  t.equal((await send('/api/v3/user/login')).statusCode, 500)
  t.match(log, [/has a header X-Expires-After that does not match its schema/])
})

const special = {
  eventId: uuid,
  name: 'Fossils',
  location: 'Hall',
  eventDescription: '.',
  dates: ['2023-09-05'],
  price: 1.5,
}

t.test('Museum', async (t) => {
  const { send, log } = await open(t, {
    file: 'museum.yaml',
    schemes: ['MuseumPlaceholderAuth'],
    fixes: [],
    handlers: {
      getMuseumHours: async () => ({
        status: 200,
        body: [{ date: '2023-09-11', timeOpen: '09:00', timeClose: '18:00' }],
      }),
      createSpecialEvent: async ({ body }) => ({ status: 201, body: { eventId: uuid, ...body } }),
      updateSpecialEvent: async ({ body }) => ({ status: 200, body: { ...special, ...body } }),
      deleteSpecialEvent: async () => ({ status: 204 }),
      buyMuseumTickets: async ({ body: { email: _, ...ticket } }) => ({
        status: 201,
        body: { ...ticket, ticketId: uuid, message: 'Bought.', confirmationCode: 'x' },
      }),
      getTicketCode: async () => ({ status: 200, body: Buffer.from('png') }),
    },
  })
  const headers = { authorization: `Basic ${Buffer.from('me:ann').toString('base64')}` }
  const by = (method: string, url: string, payload?: object) =>
    send({ method, url: `/_mock/docs/openapi/museum-api${url}`, headers, ...(payload && { payload }) } as never)
  t.equal((await by('GET', '/museum-hours?startDate=2023-09-11')).json()[0].timeOpen, '09:00')
  t.match((await by('GET', '/museum-hours?startDate=monday')).json(), { errors: [{ field: 'query.startDate' }] })
  const { eventId: _, ...fields } = special
  t.same((await by('POST', '/special-events', fields)).json(), special)
  t.match((await by('POST', '/special-events', special)).json(), { errors: [{ field: 'eventId', rule: 'unknown' }] })
  t.match((await by('PATCH', `/special-events/${uuid}`, { price: 2 })).json(), { price: 2, name: 'Fossils' })
  t.equal((await by('DELETE', `/special-events/${uuid}`)).statusCode, 204)
  const ticket = { email: 'a@example.com', ticketType: 'general', ticketDate: '2023-10-29' }
  t.match((await by('POST', '/tickets', ticket)).json(), { ticketId: uuid, ticketType: 'general' })
  t.equal((await by('POST', '/tickets', { ...ticket, email: 1 })).statusCode, 422)
  const code = await by('GET', `/tickets/${uuid}/qr`)
  t.match(code, { body: 'png', headers: { 'content-type': 'image/png' } })
  t.same(log, [])
})

const card = {
  object: 'card',
  name: 'J. Doe',
  number: '4242',
  cvc: '123',
  exp_month: 12,
  exp_year: 2025,
  address_country: 'gb',
}

t.test('Train Travel', async (t) => {
  const at = '/components/schemas/Booking/properties'
  const example = (name: string) => (document: Json) => {
    document.components.schemas.Booking.properties[name].examples = [uuid]
  }
  const { send, log } = await open(t, {
    file: 'train-travel.yaml',
    schemes: ['OAuth2'],
    fixes: [
      [`${at}/id/examples/0: does not validate: /value must match format "uuid"`, example('id')],
      [`${at}/trip_id/examples/0: does not validate: /value must match format "uuid"`, example('trip_id')],
    ],
    handlers: {
      'get-stations': async () => ({
        status: 200,
        headers: { RateLimit: 'limit=10' },
        body: {
          data: [{ id: uuid, name: 'Berlin', address: '.', country_code: 'DE' }],
          links: { self: 'https://api.example/' },
        },
      }),
      'get-trips': async () => ({ status: 200, body: { data: [{ id: uuid, secret: 1 }] } }),
      'create-booking': async ({ body }) => ({ status: 201, body: { id: uuid, ...body } }),
      'delete-booking': async () => ({ status: 204 }),
      'create-booking-payment': async ({ body: { source, ...more } }) => {
        const { cvc: _, ...visible } = source
        return {
          status: 200,
          body: { id: uuid, status: 'succeeded', source: more.amount > 99 ? source : visible, ...more },
        }
      },
    },
  })
  const by = (method: string, url: string, payload?: object) =>
    send({
      method,
      url: `/rest/Train+Travel+API/1.0.0${url}`,
      headers: { authorization: 'Bearer ann' },
      ...(payload && { payload }),
    } as never)
  t.match((await by('GET', '/stations?country=DE')).json(), { data: [{ name: 'Berlin' }] })
  t.match((await by('GET', '/stations?limit=900')).json(), { errors: [{ field: 'query.limit', rule: 'maximum' }] })
  t.match((await by('POST', '/bookings', { trip_id: uuid, passenger_name: 'J' })).json(), {
    id: uuid,
    passenger_name: 'J',
  })
  t.match((await by('POST', '/bookings', { id: uuid })).json(), { errors: [{ field: 'id', rule: 'unknown' }] })
  t.equal((await by('DELETE', `/bookings/${uuid}`)).statusCode, 204)
  const pay = (amount: number, source: object = card) =>
    by('POST', `/bookings/${uuid}/payment`, { amount, currency: 'gbp', source })
  t.match((await pay(10)).json(), { status: 'succeeded', source: { object: 'card' } })
  t.equal((await pay(10, { ...card, colour: 'red' })).statusCode, 422)
  t.equal((await pay(0)).statusCode, 422)
  t.same(log, [])
  t.equal((await pay(100)).statusCode, 500, 'a write-only member is not answered')
  const trips = `/trips?origin=${uuid}&destination=${uuid}&date=2024-02-01T09:00:00Z`
  t.equal((await by('GET', trips)).statusCode, 500, 'nor is one that is not documented')
  t.equal(log.length, 2)
})

t.test("GitHub's issues and repositories", async (t) => {
  const issue = { id: 1, number: 7, state: 'open', title: 'It drips', labels: ['bug', { name: 'ink' }] }
  const { send, log } = await open(t, {
    file: 'github.yaml',
    schemes: [],
    fixes: [],
    handlers: {
      'issues/list-for-repo': async ({ params, query }) => ({
        status: 200,
        headers: { Link: '<https://api.github.com/x?page=2>; rel="next"' },
        body: [{ ...issue, title: `${params.owner}/${params.repo} ${query.state} ${query.per_page}` }],
      }),
      'issues/create': async ({ body }) => ({
        status: 201,
        headers: { Location: '/7' },
        body: { ...issue, title: body.title },
      }),
      'issues/lock': async () => ({ status: 204 }),
      'repos/get-content': async () => ({ status: 200, body: [{ type: 'file', name: 'a', path: 'a' }] }),
      'markdown/render-raw': async ({ body }) => ({ status: 200, body: `<p>${body}</p>` }),
    },
  })
  const issues = '/repos/ann/pens/issues'
  const post = (payload: object) => send({ method: 'POST', url: issues, payload })
  t.match((await send(issues)).json(), [{ title: 'ann/pens open 30' }])
  t.equal((await post({ title: 'It drips', labels: ['bug'], milestone: 3 })).statusCode, 201)
  t.equal((await post({ labels: ['bug'] })).statusCode, 422)
  t.equal((await send({ method: 'PUT', url: `${issues}/7/lock` })).statusCode, 204)
  t.equal((await send({ method: 'PUT', url: `${issues}/7/lock`, payload: { lock_reason: 'dull' } })).statusCode, 422)
  t.match((await send('/repos/ann/pens/contents/a')).json(), [{ name: 'a' }])
  const headers = { 'content-type': 'text/x-markdown' }
  t.equal((await send({ method: 'POST', url: '/markdown/raw', headers, payload: 'Hi' })).body, '<p>Hi</p>')
  t.same(log, [])
})

t.test("Spotify's albums and player", async (t) => {
  const image = '/paths/~1playlists~1{playlist_id}~1images/put/requestBody'
  const album = {
    album_type: 'album',
    total_tracks: 9,
    id: 'a',
    images: [{ url: 'https://i.example/a', height: null, width: 300 }],
    name: 'Songs',
    release_date_precision: 'year',
    type: 'album',
  }
  let item: object = { type: 'track', id: 't' }
  const { send, log } = await open(t, {
    file: 'spotify.yaml',
    schemes: ['oauth_2_0'],
    fixes: [
      [
        `${image}: nothing reads the media type image/jpeg but as bytes: say type: string, format: binary`,
        (d) => {
          d.paths['/playlists/{playlist_id}/images'].put.requestBody.content['image/jpeg'].schema.format = 'binary'
        },
      ],
    ],
    handlers: {
      'get-an-album': async ({ params }) => ({ status: 200, body: { ...album, id: params.id, popularity: 3 } }),
      search: async ({ query }) => ({
        status: 200,
        body: {
          tracks: { href: query.type.join(), items: [], limit: 20, next: null, offset: 0, previous: null, total: 0 },
        },
      }),
      'get-information-about-the-users-current-playback': async () => ({ status: 200, body: { item } }),
    },
  })
  const headers = { authorization: 'Bearer ann' }
  t.match((await send({ url: '/v1/albums/b', headers })).json(), { id: 'b', popularity: 3 })
  t.equal((await send('/v1/albums/b')).statusCode, 401)
  t.match((await send({ url: '/v1/search?q=x&type=album,track', headers })).json(), { tracks: { href: 'album,track' } })
  t.equal((await send({ url: '/v1/search?q=x&type=song', headers })).statusCode, 422)
  t.equal((await send({ url: '/v1/me/player', headers })).statusCode, 200)
  item = { type: 'advert' }
  t.equal((await send({ url: '/v1/me/player', headers })).statusCode, 500, 'none of the alternatives')
  t.equal(log.length, 1)
})

t.test("Kubernetes' pods", async (t) => {
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'pen', labels: { app: 'pen' } },
    status: { phase: 'Running' },
  }
  const { send, log } = await open(t, {
    file: 'kubernetes.yaml',
    schemes: ['BearerToken'],
    fixes: [],
    handlers: {
      listCoreV1NamespacedPod: async () => ({ status: 200, body: { items: [pod] } }),
      createCoreV1NamespacedPod: async ({ body }) => ({ status: 201, body }),
      readCoreV1NamespacedPodLog: async () => ({ status: 200, body: 'started' }),
    },
  })
  const url = '/api/v1/namespaces/shop/pods'
  const headers = { authorization: 'ann' }
  t.match((await send({ url, headers })).json(), { items: [{ metadata: { name: 'pen' } }] })
  const limits = { limits: { cpu: 0.5, memory: '1Gi' } }
  const payload = { ...pod, spec: { containers: [{ name: 'pen', ports: [{ containerPort: 80 }], resources: limits }] } }
  const made = await send({ method: 'POST', url, headers, payload })
  t.equal(made.statusCode, 201)
  t.match(made.json(), { spec: { containers: [{ ports: [{ protocol: 'TCP' }], resources: limits }] } })
  const wrong = { ...pod, spec: { containers: [{ name: 'pen', ports: [{ containerPort: '80' }] }] } }
  t.equal((await send({ method: 'POST', url, headers, payload: wrong })).statusCode, 422)
  t.equal((await send({ url: `${url}/pen/log`, headers: { ...headers, accept: 'text/plain' } })).body, 'started')
  t.same(log, [])
})
