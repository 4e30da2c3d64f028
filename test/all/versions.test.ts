// A version costs its own files and its line in src/versions.ts: an older and a newer one are added to a copy of the
// repository, which is generated, compiled and asked. Neither touches src/contract, src/policies or src/app.ts.

import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { parse, stringify } from 'yaml'
import { operationsOf } from '../../src/contract/compile/document.ts'
import { openShop, type Shop } from '../shop.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))
const parts = ['spec', 'src', 'scripts', 'examples', 'docs/guides', 'package.json', 'ARCHITECTURE.md']
const staff = { price: { amount: 1200, currency: 'KRW' }, name: 'Pen' }

class Copy {
  readonly folder: string
  constructor(folder: string) {
    this.folder = folder
  }
  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8')
  }
  async write(path: string, text: string): Promise<void> {
    await mkdir(join(this.folder, path, '..'), { recursive: true })
    await writeFile(join(this.folder, path), text)
  }
  /** Replaces texts that are there. */
  async edit(path: string, ...pairs: readonly [from: string, to: string][]): Promise<void> {
    let text = await this.read(path)
    for (const [from, to] of pairs) {
      if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
      text = text.replaceAll(from, to)
    }
    await this.write(path, text)
  }
  /** Generates, and compiles what the server is made of. */
  async build(): Promise<void> {
    const tsconfig = JSON.parse(await readFile(join(root, 'tsconfig.json'), 'utf8'))
    const { incremental: _, tsBuildInfoFile: __, ...compilerOptions } = tsconfig.compilerOptions
    await this.write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['src/start.ts'] }))
    await run(process.execPath, ['scripts/generate.ts'], { cwd: this.folder })
    const { stdout } = await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc')], {
      cwd: this.folder,
    }).catch((error) => error)
    if (stdout) throw new Error(stdout)
  }
  /** A shop of the copy. */
  async open(t: Test): Promise<Shop> {
    const module = await import(join(this.folder, 'test/shop.ts'))
    return module.openShop(t)
  }
  async json(path: string): Promise<any> {
    return JSON.parse(await this.read(path))
  }
}

async function copied(t: Test): Promise<Copy> {
  // Not t.testdir(): a shop takes that for its database.
  const folder = await mkdtemp(join(tmpdir(), 'versions-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true })
  for (const file of ['shared-setup.ts', 'scope.ts', 'shop.ts'])
    await cp(join(root, 'test', file), join(folder, 'test', file))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  return new Copy(folder)
}

/** Adds a version to the list, before one that is there. */
function listed(name: string, before: string): [string, string][] {
  const first = 'import type { Contract }'
  const imports = [
    `import { contract as contract${name} } from './generated/${name}/contract.js'`,
    `import { handlers as handlers${name} } from './handlers/${name}/index.ts'`,
    first,
  ]
  return [
    [first, imports.join('\n')],
    [before, `  older(contract${name}, handlers${name}),\n${before}`],
  ]
}

/** What no version may ask to be changed. */
const house = ['src/contract', 'src/policies', 'src/app.ts', 'src/use-cases', 'src/store', 'src/docs.ts']
async function untouched(t: Test, copy: Copy): Promise<void> {
  for (const path of house) {
    const files = path.endsWith('.ts') ? [''] : await readdir(join(root, path), { recursive: true })
    for (const file of files.filter((one) => one === '' || one.endsWith('.ts')))
      t.equal(await copy.read(join(path, file)), await readFile(join(root, path, file), 'utf8'), join(path, file))
  }
}

const wireOf = async ({ get }: Shop, url: string) => {
  const { statusCode, headers, body } = await get(url)
  return { statusCode, body, etag: headers.etag }
}

/** A shop with one item, whose versions say this. */
async function readAll({ send, ...shop }: Shop, urls: readonly string[]) {
  const response = await send('POST', '/api/v2/items', staff)
  if (response.statusCode !== 201) throw new Error(response.body)
  return Promise.all(urls.map((url) => wireOf({ send, ...shop }, url)))
}
const stable = ['/api/v1/items/1', '/api/v2/items/1', '/api/v1/items', '/api/v2/items']

/** A version before version 1, in which things had titles. */
async function addOlder(copy: Copy): Promise<void> {
  const { required } = (await copy.json('src/generated/v1/openapi.json')).components.schemas.Item
  await copy.write(
    'spec/older/v0.yaml',
    stringify({
      openapi: '3.1.0',
      info: {
        title: 'Shop API',
        version: '0.9.0',
        summary: 'A shop.',
        description: 'The first one: things had titles.',
      },
      'x-version': { name: 'v0', mediaType: 'application/vnd.shop.v0+json', stable: false },
      'x-successor': {
        since: '2026-11-22T00:00:00Z',
        sunset: '2027-06-01T00:00:00Z',
        documentation: '/docs/migrating-to-v2',
      },
      paths: { '/api/v0/items/{item_id}': { get: {} }, '/api/v0/categories': { get: {} } },
      components: {
        schemas: {
          Item: {
            required: required.map((name: string) => (name === 'name' ? 'title' : name)),
            properties: { id: {}, title: { $ref: '#/components/schemas/ItemName' }, name: '(absent)' },
          },
          ItemName: {},
        },
        examples: Object.fromEntries(
          ['pen', 'pen_with_category', 'pen_with_reviews'].map((name) => [
            name,
            { value: { id: 1, title: 'Pen', name: '(absent)' } },
          ]),
        ),
      },
    }),
  )
  await copy.write(
    'src/domain/v0/items.ts',
    `import { entityTag } from '../entity-tag.ts'
import type { PicturedItem } from '../items.ts'
import { presentItem as presentItemV1 } from '../v1/items.ts'

export function presentItem(item: PicturedItem) {
  const { name: title, ...rest } = presentItemV1(item)
  return { ...rest, title, etag: entityTag(item, 'v0') }
}
`,
  )
  const api = await copy.read('src/handlers/v1/api.ts')
  await copy.write('src/handlers/v0/api.ts', api.replaceAll('generated/v1', 'generated/v0').replaceAll('V1', 'V0'))
  await copy.write(
    'src/handlers/v0/items.ts',
    `import { visibilityOf } from '../../domain/items.ts'
import { presentItem } from '../../domain/v0/items.ts'
import { found } from '../../problem.ts'
import { op } from './api.ts'

export const getItem = op('getItem', async ({ params, query, store }) => {
  const item = found(await store.items.find(params.item_id, visibilityOf(query)))
  return { status: 200, body: presentItem(item), last_modified: item.last_modified }
})
`,
  )
  await copy.write(
    'src/handlers/v0/index.ts',
    `import { handlers as newest } from '../index.ts'
import type { Handlers } from './api.ts'
import * as items from './items.ts'

export const handlers = { ...newest, ...items } satisfies Handlers
`,
  )
  await copy.edit('src/versions.ts', ...listed('v0', '  older(contractV1'))
}

/** A module of the newest version as one of version 2, a folder deeper. */
const asV2 = (text: string) =>
  text
    .replaceAll("'../", "'../../")
    .replaceAll("'./", "'../")
    .replaceAll("'../../api.ts'", "'./api.ts'")
    .replaceAll('domain/items.ts', 'domain/v2/items.ts')

/** Version 3 becomes the newest, and version 2 goes aside. */
async function addNewer(copy: Copy, was: any): Promise<void> {
  const items = ['src/domain', 'src/handlers'].map((folder) => `${folder}/items.ts`)
  const [domain, handlers] = await Promise.all(items.map((path) => copy.read(path)))
  const orders = await copy.read('src/handlers/orders.ts')

  // Version 2 goes aside.
  const named: Record<string, Record<string, object>> = {}
  for (const { path, method } of operationsOf(was)) {
    if (!path.startsWith('/api/')) continue
    named[path] ??= {}
    named[path][method.toLowerCase()] = {}
  }
  const { required } = was.components.schemas.Item
  const exampleNames = ['pen', 'pen_with_category', 'pen_with_reviews', 'patched', 'replaced']
  await copy.write(
    'spec/older/v2.yaml',
    stringify({
      openapi: '3.1.0',
      info: { title: 'Shop API', version: '2.0.0', summary: 'A shop.', description: 'Items name their pictures.' },
      'x-version': { name: 'v2', mediaType: 'application/vnd.shop.v2+json', stable: true },
      'x-successor': {
        since: '2026-11-22T00:00:00Z',
        sunset: '2029-01-01T00:00:00Z',
        documentation: '/docs/migrating-to-v2',
      },
      paths: named,
      components: {
        schemas: {
          Item: { required, properties: { active: {}, image_ids: { $ref: '../schemas/items.yaml#/ItemImageIds' } } },
        },
        examples: {
          ...Object.fromEntries(exampleNames.map((name) => [name, { value: { image_ids: [] } }])),
          page: { value: { items: [{ image_ids: [] }] } },
        },
      },
    }),
  )
  await copy.write(
    'src/domain/v2/items.ts',
    asV2(domain as string)
      .replaceAll('newest)', "'v2')")
      .replaceAll('newest,', "'v2',")
      .replace(", 'v2', }", ' }')
      .replace(/import \{ currencyDigits, newest \}/, 'import { currencyDigits }'),
  )
  await copy.write('src/handlers/v2/items.ts', asV2(handlers as string))
  await copy.write('src/handlers/v2/orders.ts', asV2(orders))
  for (const file of ['api', 'index']) {
    const text = await copy.read(`src/handlers/v1/${file}.ts`)
    const own = text
      .replaceAll('generated/v1', 'generated/v2')
      .replaceAll('V1', 'V2')
      .replace("import * as payments from './payments.ts'\n", '')
      .replace(', ...payments', '')
      .replace("import * as audit from './audit.ts'\n", '')
      .replace('...audit, ', '')
    await copy.write(`src/handlers/v2/${file}.ts`, own)
  }
  await copy.edit('src/versions.ts', ...listed('v2', '  { contract, handlers }'))

  // The newest is version 3, and does without the ids of an item's pictures.
  const files = (await readdir(join(copy.folder, 'spec'), { recursive: true })).filter(
    (file) => file.endsWith('.yaml') && !/^(released|older)/.test(file),
  )
  for (const file of files)
    await copy.write(join('spec', file), (await copy.read(join('spec', file))).replaceAll('/api/v2/', '/api/v3/'))
  await copy.edit(
    'spec/openapi.yaml',
    ['version: 2.0.0', 'version: 3.0.0'],
    [
      'x-version: { name: v2, mediaType: application/vnd.shop.v2+json',
      'x-version: { name: v3, mediaType: application/vnd.shop.v3+json',
    ],
  )
  const schemas = parse(await copy.read('spec/schemas/items.yaml'), { merge: true })
  delete schemas.Item.properties.image_ids
  schemas.Item.required = schemas.Item.required.filter((name: string) => name !== 'image_ids')
  await copy.write('spec/schemas/items.yaml', stringify(schemas))
  for (const file of ['items', 'reviews']) await copy.edit(`spec/examples/${file}.yaml`, ['    image_ids: []\n', ''])
  await copy.edit('src/domain/events.ts', [", 'active', 'image_ids'] as const", ", 'active'] as const"])
  await copy.edit(
    'src/domain/items.ts',
    ['    image_ids,\n', ''],
    [', active, image_ids } = item', ', active } = item'],
  )
}

t.test('an older and a newer version are added to a copy', { timeout: 300_000 }, async (t) => {
  const copy = await copied(t)
  const was = await copy.json('src/generated/openapi.json')
  await addOlder(copy)
  await addNewer(copy, was)
  await copy.build()
  const before = await readAll(await openShop(t), stable)
  const shop = await copy.open(t)

  t.test('versions 1 and 2 answer as before', async (t) => {
    t.same(await readAll(shop, stable), before)
  })

  t.test('the older version needs its own files and its line in the list', async (t) => {
    const { headers, ...old } = await shop.get('/api/v0/items/1')
    t.match(old.json(), { id: 1, title: 'Pen', price: 1200 })
    t.notOk('name' in old.json())
    t.match(headers, {
      'api-version': 'v0',
      sunset: 'Tue, 01 Jun 2027 00:00:00 GMT',
      link: /<\/api\/v3\/items\/1>; rel="successor-version"/,
    })
    t.equal((await shop.get('/api/v0/categories')).statusCode, 200)
    t.equal((await shop.get('/api/v0/items')).statusCode, 404, 'it has what it names')
    t.match((await shop.get('/openapi.v0.json')).json().info, { version: '0.9.0' })
    t.equal((await shop.get('/docs/v0')).statusCode, 200)
    t.equal((await shop.get('/api/items/1')).headers['api-version'], 'v3', 'it is not stable')
  })

  t.test('the newer version moves the one before it aside', async (t) => {
    const now = await shop.get('/api/v3/items/1')
    t.match(now.json(), { id: 1, name: 'Pen', price: { amount: 1200, currency: 'KRW' } })
    t.notOk('image_ids' in now.json())
    t.notOk('deprecation' in now.headers)
    for (const version of ['v1', 'v2'])
      t.match((await shop.get(`/api/${version}/items/1`)).headers.link, '</api/v3/items/1>; rel="successor-version"')
    t.notOk('deprecation' in (await shop.get('/api/v2/categories')).headers, 'what is the same goes on')
    t.equal((await shop.get('/api/items/1')).headers['api-version'], 'v3')
    t.match((await shop.get('/openapi.json')).json().info, { version: '3.0.0' })
    const document = (await shop.get('/openapi.v2.json')).json()
    t.same(Object.keys(document.paths), Object.keys(was.paths))
    t.same(document.components.schemas.Item, was.components.schemas.Item)
    t.equal((await shop.get('/docs/v2')).statusCode, 200)
    t.equal((await shop.get('/docs/v3')).headers.location, '/docs')
  })

  t.test('neither version touches shared files', (t) => untouched(t, copy))
})
