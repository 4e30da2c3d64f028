// A PostgreSQL of our own that wants TLS, with a certificate of a private authority: which `sslmode` means what, as
// docs/operations/running.md says.

import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, chmod, chown, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { isUnencrypted, openPostgres } from '../../src/store/engine/postgres.ts'

const run = promisify(execFile)
const versions = await readdir('/usr/lib/postgresql').catch(() => [])
const bin = `/usr/lib/postgresql/${versions.sort((a, b) => Number(b) - Number(a))[0]}/bin`
const hasOpenssl = await run('openssl', ['version']).then(
  () => true,
  () => false,
)
const postgres = await run('id', ['-u', 'postgres']).then(
  ({ stdout }) => Number(stdout),
  () => undefined,
)
const isRoot = process.getuid?.() === 0
const skip =
  (versions.length === 0 && 'no programs of PostgreSQL here') ||
  (!hasOpenssl && 'no openssl here') ||
  (isRoot && postgres === undefined && 'no user for PostgreSQL here')

/** It refuses to be root. */
const asPostgres = isRoot ? { uid: postgres as number, gid: postgres as number } : {}
const password = "a/b#c?d@e%f$g' :é"

async function certificates(folder: string): Promise<void> {
  const openssl = (...args: string[]) => run('openssl', args, { cwd: folder })
  await openssl(
    ...'req -x509 -days 3 -nodes -newkey rsa:2048 -keyout ca.key -out ca.pem -subj'.split(' '),
    '/CN=Private',
  )
  await openssl(...'req -nodes -newkey rsa:2048 -keyout server.key -out server.csr -subj'.split(' '), '/CN=localhost')
  await writeFile(`${folder}/names`, 'subjectAltName=DNS:localhost,IP:127.0.0.1')
  const sign =
    'x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 3 -out server.crt -extfile names'
  await openssl(...sign.split(' '))
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

t.test('a PostgreSQL that wants TLS and a password', { skip, timeout: 120_000 }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'shop-tls-'))
  t.teardown(() => rm(folder, { recursive: true }))
  await certificates(folder)
  await chmod(`${folder}/server.key`, 0o600)
  if (isRoot)
    for (const name of ['.', ...(await readdir(folder))]) await chown(join(folder, name), postgres as number, 0)
  const data = `${folder}/data`
  const cluster = (program: string, ...args: string[]) => run(`${bin}/${program}`, args, { cwd: folder, ...asPostgres })
  await cluster('initdb', '-D', data, '-A', 'trust', '-N', '-U', 'postgres')
  const port = await freePort()
  await appendFile(
    `${data}/postgresql.conf`,
    `ssl = on\nssl_cert_file = '${folder}/server.crt'\nssl_key_file = '${folder}/server.key'\nport = ${port}
listen_addresses = '127.0.0.1'\nunix_socket_directories = '${folder}'\nfsync = off\n`,
  )
  await writeFile(`${data}/pg_hba.conf`, 'local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n')
  await cluster('pg_ctl', '-D', data, '-l', `${folder}/log`, '-w', 'start')
  t.teardown(() => cluster('pg_ctl', '-D', data, '-m', 'immediate', 'stop'))
  const role = `CREATE ROLE shop LOGIN PASSWORD '${password.replaceAll("'", "''")}'`
  await cluster('psql', '-h', folder, '-p', String(port), '-U', 'postgres', '-d', 'postgres', '-c', role)

  /** Whether it is connected, and how; or why not. */
  const connected = async (parameters: string, { given = encodeURIComponent(password), host = '127.0.0.1' } = {}) => {
    const db = openPostgres(`postgres://shop:${given}@${host}:${port}/postgres${parameters}`, { max: 1 })
    try {
      const row = await db.get('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()')
      return row?.ssl ? 'encrypted' : 'clear'
    } catch (error) {
      const { name, cause } = error as Error & { cause: Error }
      return `${name}: ${cause?.message}`
    } finally {
      await db.close()
    }
  }
  const ca = `sslrootcert=${folder}/ca.pem`
  for (const parameters of [
    `?sslmode=verify-full&${ca}`,
    `?sslmode=verify-ca&${ca}`,
    `?sslmode=require&${ca}`,
    `?sslmode=verify-full&${ca}&channel_binding=require&connect_timeout=10`,
    '?sslmode=no-verify',
    '?sslmode=require&uselibpqcompat=true',
  ])
    t.equal(await connected(parameters), 'encrypted', parameters)
  t.equal(await connected(`?sslmode=verify-full&${ca}`, { host: 'localhost' }), 'encrypted')
  for (const parameters of ['?sslmode=require', '?sslmode=prefer', '?sslmode=verify-full'])
    t.match(await connected(parameters), /^Unavailable: .*certificate/, parameters)
  for (const parameters of ['', '?sslmode=disable'])
    t.match(await connected(parameters), /^Unavailable: .*no encryption/)
  t.match(await connected(`?sslmode=verify-full&sslrootcert=/nope`), /^Unavailable: ENOENT/)
  const wrong = await connected('?sslmode=no-verify', { given: 'wrong' })
  t.match(wrong, /^Unavailable: .*password authentication failed/, 'rotated under a running server: 503, and no 500')
})

t.test('a remote database without sslmode is reported as unencrypted', async (t) => {
  for (const url of ['postgres://shop@db/shop', 'postgres://shop@10.0.0.5:5432/shop'])
    t.equal(isUnencrypted(url), true, url)
  const safe = ['postgres://shop@db/shop?sslmode=disable', 'postgres://shop@db/shop?sslmode=no-verify']
  const here = ['postgres://shop@localhost/shop', 'postgres://shop@127.0.0.1/shop', 'postgres:///shop?host=/var/run']
  for (const url of [...safe, ...here]) t.equal(isUnencrypted(url), false, url)
})
