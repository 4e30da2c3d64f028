// A backup is the shop as it was at one instant, made while customers go on, and what is restored from it is that shop.

import { execFile } from 'node:child_process'
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import Database from 'better-sqlite3'
import t, { type Test } from 'tap'
import { openDisk } from '../../src/files/disk.ts'
import { originalsIn } from '../../src/files/originals.ts'
import { restoreBackup, writeBackup } from '../../src/store/backup.ts'
import { openStore } from '../../src/store/open.ts'
import { fileForm, picture } from '../pictures.ts'
import { auditKey, openShop, type Shop } from '../shop.ts'

const pathOf = ({ databaseUrl }: Shop) => databaseUrl.slice('file:'.length)

async function upload({ as, request }: Shop, bytes: Buffer): Promise<string> {
  const { payload, headers } = fileForm(bytes)
  const response = await request({
    method: 'POST',
    url: '/api/v2/upload',
    payload,
    headers: { ...headers, ...(await as('staff')) },
  })
  return response.json().id
}

async function backedUp(shop: Shop, target: string) {
  const originals = await originalsIn(shop.uploads)
  try {
    await originals.hold()
    return await writeBackup(pathOf(shop), target, originals, new Date())
  } finally {
    await originals.release()
  }
}

/** Restores into a folder. @returns what is there then */
async function restored(t: Test, backup: string, folder: string) {
  await mkdir(folder, { recursive: true })
  await restoreBackup(backup, join(folder, 'shop.db'), await originalsIn(join(folder, 'files')))
  const store = await openStore(`file:${folder}/shop.db`, new Date(), [auditKey])
  t.teardown(() => store.close())
  return { store, files: await openDisk(join(folder, 'files')) }
}

t.test(
  'a backup under writes, uploads and deletions is of one point in time, and every file in it can be read',
  async (t) => {
    const shop = await openShop(t)
    const staff = await shop.as('staff')
    const acknowledged: number[] = []
    const uploaded: string[] = []
    let over = false
    const writing = async (one: number) => {
      for (let i = 0; !over; i++) {
        const item = { name: `${one} ${i}`, price: { amount: 100, currency: 'KRW' } }
        const { statusCode, body } = await shop.send('POST', '/api/v2/items', item, staff)
        t.equal(statusCode, 201)
        acknowledged.push(JSON.parse(body).id)
      }
    }
    const uploading = async () => {
      for (let i = 0; !over; i++) {
        uploaded.push(await upload(shop, await picture('png', 10 + (i % 200), 10 + Math.floor(i / 200))))
        const old = uploaded.length > 20 && uploaded.shift()
        if (old) t.equal((await shop.request({ method: 'DELETE', url: `/api/v2/files/${old}` })).statusCode, 204)
      }
    }
    const work = [writing(1), writing(2), uploading()]
    while (acknowledged.length < 100 || uploaded.length < 15) await new Promise((done) => setTimeout(done, 20))
    const folder = t.testdir()
    for (const name of ['first', 'second']) {
      const before = [...acknowledged]
      const { files: count } = await backedUp(shop, join(folder, name))
      const after = new Set(acknowledged)
      const { store, files } = await restored(t, join(folder, name), join(folder, `${name}-restored`))
      const items = await store.items.findEach([...after])
      t.strictSame(
        before.filter((id) => !items.has(id)),
        [],
        'what was acknowledged before it began is there',
      )
      t.equal((await store.audit.verify()).broken, undefined)
      const hashes = new Set<string>()
      for await (const some of files.kept()) for (const one of some) hashes.add(one)
      t.equal(hashes.size, count)
      const database = new Database(join(folder, `${name}-restored`, 'shop.db'), { readonly: true })
      t.teardown(() => database.close())
      for (const file of database.prepare('SELECT * FROM files').all() as any[]) {
        const open = await files.open(file)
        t.equal((await buffer(open.read())).length, file.size)
      }
    }
    over = true
    await Promise.all(work)
  },
)

t.test('a backup that cannot be restored is refused with the reason, and leaves nothing behind', async (t) => {
  const shop = await openShop(t)
  await upload(shop, await picture())
  const folder = t.testdir({ 'other.db': '', 'text.db': 'not a database at all, only some text that is long enough' })
  const backup = join(folder, 'backup')
  await backedUp(shop, backup)
  const changed = async (name: string, sql: string) => {
    const path = join(folder, name)
    await copyFile(backup, path)
    const database = new Database(path)
    database.exec(sql)
    database.close()
    return path
  }
  const cut = join(folder, 'cut')
  await writeFile(cut, (await readFile(backup)).subarray(0, 60_000))
  const invalid: [string, RegExp][] = [
    [join(folder, 'nowhere'), /no such file/],
    [join(folder, 'other.db'), /not a backup of a shop/],
    [join(folder, 'text.db'), /not a backup of a shop/],
    [pathOf(shop), /not a backup of a shop/],
    [cut, /it is damaged/],
    [await changed('bytes', "UPDATE backup_files SET bytes = x'00'"), /the file [0-9a-f]{64} has other bytes/],
    [await changed('fewer', 'DELETE FROM backup_files'), /has 0 of 1 files/],
    [
      await changed('newer', "UPDATE migrations SET name = '9999-later.sql' WHERE name = '0001-items.sql'"),
      /9999-later/,
    ],
  ]
  const target = join(folder, 'target')
  await mkdir(target)
  for (const [path, why] of invalid)
    await t.rejects(restoreBackup(path, join(target, 'shop.db'), await originalsIn(join(target, 'files'))), why)
  t.strictSame(
    (await readdir(target)).filter((name) => name !== 'files'),
    [],
  )
  await t.rejects(restoreBackup(backup, pathOf(shop), await originalsIn(shop.uploads)), /move it away first/)
  await t.rejects(backedUp(shop, backup), /is there already/)
  const { store } = await restored(t, backup, join(folder, 'good'))
  t.equal(await store.isEmpty(), true)
})

t.test('the commands report what they did, and what is wrong', async (t) => {
  const shop = await openShop(t)
  await upload(shop, await picture())
  const folder = t.testdir()
  const run = async (script: string, env: Record<string, string>, ...args: string[]) => {
    const settings = { env: { ...process.env, DATA_DIR: folder, ...env } }
    const ends = promisify(execFile)(process.execPath, [`scripts/${script}.ts`, ...args], settings)
    return ends.then(
      ({ stdout }) => stdout,
      ({ code, stderr }) => `${code} ${stderr}`,
    )
  }
  const from = { DATABASE_URL: shop.databaseUrl, DATA_DIR: join(shop.uploads, '..', 'none') }
  t.match(await run('backup', from), /^1 Where to\?/)
  t.match(await run('backup', { DATABASE_URL: 'postgres://localhost/shop' }, 'x'), /^1 .*pg_dump/)
  t.match(
    await run('backup', from, join(folder, 'lost')),
    /^1 No backup: the bytes of the uploaded file \w+ are missing/,
  )
  await backedUp(shop, join(folder, 'backup'))
  t.match(
    await run('restore', { DATABASE_URL: '' }, join(folder, 'backup')),
    /shop\.db: the shop as it was at .*1 files/,
  )
  t.match(
    await run('restore', { DATABASE_URL: '' }, join(folder, 'backup')),
    /^1 Nothing was restored: there is a database/,
  )
  t.match(await run('backup', { DATABASE_URL: '' }, join(folder, 'again')), /with 1 files\.\nThe secrets are not in it/)
})
