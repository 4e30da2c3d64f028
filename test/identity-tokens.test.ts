// Access tokens under attack, through the whole app: whatever is not exactly ours is 401, and never a 500.

import { createHash, createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { changeUser } from '../src/use-cases/users.ts'
import { identityOptions, onEveryEngine, openShop, type Shop, startTime } from './shop.ts'

const me = '/api/v1/users/me'
const key = identityOptions.tokenKeys[0] as string
const kidOf = (one: string) => createHash('sha256').update(one).digest('base64url').slice(0, 8)
const now = Date.parse(startTime) / 1000

type Part = Record<string, unknown>
const encode = (part: unknown) =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url')
const header = { alg: 'HS256', typ: 'at+jwt', kid: kidOf(key) }

/** A token in every respect ours but what is changed; an undefined member is left out. */
const forge = (claims: unknown, head: unknown = header, secret: string | Buffer = key, hash = 'sha256') => {
  const signing = `${encode(head)}.${encode(claims)}`
  return `${signing}.${createHmac(hash, secret).update(signing).digest('base64url')}`
}

interface Attack {
  readonly token: string
  readonly code?: 'token_expired'
}

/** Forgeries, by what is wrong with them. `good` are the claims of a valid session. */
function attacks(good: Part, { url, other, wrongUser }: { url: string; other: number; wrongUser: number }) {
  const all = new Map<string, Attack>()
  const add = (name: string, token: string, code?: 'token_expired') =>
    all.set(name, { token, ...(code && { code }) }) && undefined
  const claims = (name: string, change: Part, code?: 'token_expired') => add(name, forge({ ...good, ...change }), code)
  const head = (name: string, change: Part, secret: string | Buffer = key, hash?: string) =>
    add(name, forge(good, { ...header, ...change }, secret, hash))
  const ours = forge(good)
  const [h, p, s] = ours.split('.') as [string, string, string]

  for (const alg of ['none', 'None', 'NONE', 'nOnE', '', null, undefined, 0, ['HS256'], 'hs256', 'HS256 ', 'dir']) {
    head(`alg ${JSON.stringify(alg)}`, { alg })
    add(`alg ${JSON.stringify(alg)}, unsigned`, `${encode({ ...header, alg })}.${p}.`)
  }
  head('HS384, rightly signed', { alg: 'HS384' }, key, 'sha384')
  head('HS512, rightly signed', { alg: 'HS512' }, key, 'sha512')
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ed = generateKeyPairSync('ed25519')
  const asymmetric = (alg: string, pair: { privateKey: KeyObject; publicKey: KeyObject }, more: Part = {}) => {
    const signing = `${encode({ ...header, alg, ...more })}.${p}`
    const hash = alg === 'EdDSA' ? null : 'sha256'
    const signature = sign(hash, Buffer.from(signing), { key: pair.privateKey, dsaEncoding: 'ieee-p1363' })
    return `${signing}.${signature.toString('base64url')}`
  }
  for (const [alg, pair] of [
    ['RS256', rsa],
    ['ES256', ec],
    ['EdDSA', ed],
  ] as const) {
    const jwk = pair.publicKey.export({ format: 'jwk' })
    add(`${alg} with our kid`, asymmetric(alg, pair))
    add(`${alg} with its key in jwk`, asymmetric(alg, pair, { jwk }))
    add(`${alg} with its key in jwk, no kid`, asymmetric(alg, pair, { jwk, kid: undefined }))
    add(`${alg} with a jku`, asymmetric(alg, pair, { jku: `${url}/keys.json`, kid: 'theirs' }))
    const pem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()
    head(`HS256 signed with a public ${alg} key`, {}, pem)
  }
  const oct = { kty: 'oct', k: Buffer.from('attacker').toString('base64url') }
  head('jwk of a secret of theirs', { jwk: oct }, 'attacker')
  head('jwk of a secret of theirs, no kid', { jwk: oct, kid: undefined }, 'attacker')
  for (const name of ['jku', 'x5u']) {
    for (const kid of [header.kid, 'theirs', undefined])
      head(`${name}, kid ${kid}`, { [name]: `${url}/keys.json`, kid }, 'attacker')
    head(`${name}, rightly signed`, { [name]: `${url}/keys.json` })
  }
  head('x5c', { x5c: ['MIIB'] }, 'attacker')
  head('x5c, rightly signed', { x5c: ['MIIB'] })
  head('jwk, rightly signed', { jwk: oct })
  for (const kid of [
    'unknown',
    '',
    null,
    undefined,
    0,
    {},
    [header.kid],
    '../../etc/passwd',
    "' OR 1=1 --",
    '__proto__',
    'constructor',
  ])
    head(`kid ${JSON.stringify(kid)}`, { kid })
  for (const [name, secret] of Object.entries({
    'no key': '',
    'the kid': header.kid,
    'the CSRF key': identityOptions.csrfKeys[0] as string,
    'the cursor key': 'x'.repeat(32),
    'the audit key': 'a'.repeat(32),
    'a key of a word': 'secret',
    'half the key': key.slice(16),
    zeroes: Buffer.alloc(32),
  }))
    head(`signed with ${name}`, {}, secret)
  for (const crit of [['exp'], ['b64'], ['unknown'], [], 'exp', null, {}])
    head(`crit ${JSON.stringify(crit)}`, { crit })
  head('crit and what it names', { crit: ['unknown'], unknown: true })
  head('b64 false', { crit: ['b64'], b64: false })
  head('compressed', { zip: 'DEF' })
  for (const typ of ['JWT', 'jwt', '', undefined, null, 'refresh+jwt', 'dpop+jwt', 'logout+jwt', 1])
    head(`typ ${JSON.stringify(typ)}`, { typ })

  for (const iss of ['other', '', null, 1, ['shop-api'], 'SHOP-API']) claims(`iss ${JSON.stringify(iss)}`, { iss })
  for (const aud of ['other', '', null, 1, [], ['other'], {}]) claims(`aud ${JSON.stringify(aud)}`, { aud })
  for (const name of ['iss', 'aud', 'exp', 'nbf', 'iat', 'sub', 'jti', 'sid', 'scope'])
    claims(`no ${name}`, { [name]: undefined })
  claims('expired a second ago', { iat: now - 901, nbf: now - 901, exp: now - 1 }, 'token_expired')
  claims('expiring now', { iat: now - 900, nbf: now - 900, exp: now }, 'token_expired')
  claims('expired long ago', { iat: 1, nbf: 1, exp: 2 }, 'token_expired')
  claims('exp negative', { exp: -1 }, 'token_expired')
  for (const exp of [1e300, `${now + 900}`, null, {}, [now + 900], true, now + 901, now + 86_400])
    claims(`exp ${JSON.stringify(exp)}`, { exp })
  add('exp 1e999', forge(JSON.stringify(good).replace(/"exp":\d+/, '"exp":1e999')))
  claims('not yet valid', { nbf: now + 86_401 })
  for (const nbf of [1e300, `${now}`, null, {}]) claims(`nbf ${JSON.stringify(nbf)}`, { nbf })
  claims('issued in the future', { iat: now + 86_401, nbf: now, exp: now + 900 })
  for (const iat of [1e300, `${now}`, null, {}]) claims(`iat ${JSON.stringify(iat)}`, { iat })
  for (const sub of [
    {},
    { id: good.sub },
    [good.sub],
    1,
    null,
    true,
    '',
    '0',
    '-1',
    '1.0',
    '01',
    ' 1',
    '1 ',
    '1e0',
    '0x1',
    'admin',
    '999999',
    '9'.repeat(30),
    String(wrongUser),
  ])
    claims(`sub ${JSON.stringify(sub)}`, { sub })
  for (const sid of [String(good.sid), null, {}, [good.sid], -1, 0, 1.5, 1e300, 2 ** 53, 999_999, other])
    claims(`sid ${JSON.stringify(sid)}`, { sid })
  for (const scope of [null, 1, ['profile'], {}]) claims(`scope ${JSON.stringify(scope)}`, { scope })

  for (const payload of ['', 'null', '[]', '1', '"text"', '{', '{"sub":', '\u0000', '\ufeff{}'])
    add(`payload ${JSON.stringify(payload)}`, forge(payload))
  for (const text of ['', 'null', '[]', '1', '{', '{"alg":"HS256"'])
    add(`header ${JSON.stringify(text)}`, forge(good, text))
  const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  // 32 bytes leave two bits over in the last character of 43.
  add('non-canonical signature', `${h}.${p}.${s.slice(0, -1)}${last[last.indexOf(s.at(-1) as string) ^ 1]}`)
  add('padded signature', `${ours}=`)
  add('padded header', `${h}=.${p}.${s}`)
  add('padded payload', `${h}.${p}==.${s}`)
  add('standard base64', `${h}.${p}.${Buffer.from(s, 'base64url').toString('base64').replace(/=$/, '')}+`)
  add('no signature', `${h}.${p}.`)
  add('two parts', `${h}.${p}`)
  add('four parts', `${ours}.${s}`)
  add('five parts', `${h}..${p}.${s}.${s}`)
  add('dots', '..')
  add('another payload', `${h}.${encode({ ...good, scope: 'users:manage profile' })}.${s}`)
  add('a signature cut short', ours.slice(0, -2))
  add('twice', `${ours},${ours}`)
  add('huge', forge({ ...good, more: 'x'.repeat(20_000) }))
  return all
}

const claimsOf = (session: { user_id: number; session_id: number; scope: string }): Part => ({
  iss: 'shop-api',
  aud: 'shop-api',
  sub: String(session.user_id),
  sid: session.session_id,
  scope: session.scope,
  jti: 'one',
  iat: now,
  nbf: now,
  exp: now + 900,
})

/** An existing user with a session. */
async function somebody({ store, identity, clock }: Shop, email: string) {
  const draft = { email, name: 'Somebody', role: 'admin', locale: 'en', active: true } as const
  const { id: user_id } = await store.users.add(draft, await identity.hashPassword('a sentence of ours'), clock())
  const expires_at = new Date(clock().getTime() + 30 * 86_400_000)
  const { secret, hash: secret_hash } = identity.newSecret()
  const scope = 'profile'
  const session_id = await store.sessions.add({ user_id, kind: 'token', scope, secret_hash, expires_at }, clock())
  return { user_id, session_id, scope, secret }
}

onEveryEngine(t, async (t, engine) => {
  t.test('over 200 forged tokens: every one is 401, and nothing is fetched', async (t) => {
    let fetched = 0
    const world = createServer((_request, response) => {
      fetched += 1
      response.end('{"keys":[]}')
    })
    await new Promise<void>((ready) => world.listen(0, '127.0.0.1', ready))
    const { fetch } = globalThis
    globalThis.fetch = async (...args) => {
      fetched += 1
      return fetch(...args)
    }
    t.teardown(() => {
      globalThis.fetch = fetch
      world.close()
    })
    const shop = await openShop(t, { engine })
    const one = await somebody(shop, 'one@shop.example')
    const two = await somebody(shop, 'two@shop.example')
    const good = claimsOf(one)
    const ask = (token: string) => shop.get(me, { authorization: `Bearer ${token}` })
    t.equal((await ask(forge(good))).statusCode, 200, 'what is forged from is good')
    const url = `http://127.0.0.1:${(world.address() as AddressInfo).port}`
    const all = attacks(good, { url, other: two.session_id, wrongUser: two.user_id })
    all.set('a refresh token', { token: one.secret })
    all.set('a CSRF token', { token: shop.identity.csrfToken(one.session_id) })
    t.ok(all.size > 200, `${all.size} forgeries`)
    for (const [name, { token, code = 'invalid_token' }] of all) {
      const response = await ask(token)
      const actual = [response.statusCode, response.json().error?.code]
      if (actual[0] !== 401 || actual[1] !== code) t.same(actual, [401, code], name)
      const challenge = String(response.headers['www-authenticate'])
      if (!/^Bearer realm="shop", error="invalid_token"/.test(challenge)) t.fail(`${name}: ${challenge}`)
    }
    t.equal(fetched, 0, 'no key was asked for anywhere')
    t.same(
      shop.log.filter(({ status }) => status >= 500),
      [],
    )
  })

  t.test('a token is valid until the second before it expires, and not longer', async (t) => {
    const shop = await openShop(t, { engine })
    const token = forge(claimsOf(await somebody(shop, 'one@shop.example')))
    const ask = async () => (await shop.get(me, { authorization: `Bearer ${token}` })).statusCode
    shop.clock.advance(899_999)
    t.equal(await ask(), 200)
    shop.clock.advance(1)
    t.equal(await ask(), 401)
    shop.clock.advance(-900_000)
    t.equal(await ask(), 200)
    shop.clock.set(-86_401_000)
    t.equal(await ask(), 401, 'also one that was good before')
  })

  t.test('a clock set back by hours ends no login: its tokens stay valid', async (t) => {
    const shop = await openShop(t, { engine })
    const forged = forge(claimsOf(await somebody(shop, 'one@shop.example')))
    const unseen = forge(claimsOf(await somebody(shop, 'two@shop.example')))
    const ask = async (token: string) => (await shop.get(me, { authorization: `Bearer ${token}` })).statusCode
    t.equal(await ask(forged), 200)
    shop.clock.set(-5 * 3_600_000)
    t.same([await ask(forged), await ask(unseen)], [200, 200])
  })

  t.test('a token of an ended, deleted or expired login, or of a disabled user: 401', async (t) => {
    const shop = await openShop(t, { engine })
    const { store, clock } = shop
    const fates: Record<string, (one: { user_id: number; session_id: number }) => Promise<unknown>> = {
      ended: ({ session_id }) => store.sessions.end(session_id, clock()),
      'all ended': ({ user_id }) => store.sessions.endAll(user_id, clock()),
      disabled: ({ user_id }) => changeUser(store, user_id, (user) => ({ ...user, active: false }), clock()),
      'deleted, after its end': async ({ session_id }) => {
        await store.sessions.end(session_id, new Date(clock().getTime() - 1000))
        t.equal(await store.sessions.sweep(clock()), 1)
      },
    }
    await shop.as('admin')
    for (const [fate, befall] of Object.entries(fates)) {
      const one = await somebody(shop, `${fate.replaceAll(/\W/g, '-')}@shop.example`)
      const ask = () => shop.get(me, { authorization: `Bearer ${forge(claimsOf(one))}` })
      t.equal((await ask()).statusCode, 200)
      await befall(one)
      const response = await ask()
      t.same([response.statusCode, response.json().error.code], [401, 'invalid_token'], fate)
    }
  })
})

t.test(
  'a token in two sets of keys: the old key is still good, the new one signs, and one that is gone is not',
  async (t) => {
    const [older, newer] = ['o'.repeat(32), 'n'.repeat(32)]
    const shop = await openShop(t, { signing: { tokenKeys: [newer, older] } })
    const claims = claimsOf(await somebody(shop, 'one@shop.example'))
    const ask = async (token: string) => (await shop.get(me, { authorization: `Bearer ${token}` })).statusCode
    t.equal(await ask(forge(claims, { ...header, kid: kidOf(older) }, older)), 200)
    t.equal(await ask(forge(claims, { ...header, kid: kidOf(newer) }, newer)), 200)
    t.equal(await ask(forge(claims, { ...header, kid: kidOf(newer) }, older)), 401, 'each under its own id')
    t.equal(await ask(forge(claims, { ...header, kid: kidOf(older) }, newer)), 401)
    t.equal(await ask(forge(claims)), 401)
    const [head] = String((await shop.as('admin')).authorization)
      .slice('Bearer '.length)
      .split('.') as [string]
    t.same(JSON.parse(Buffer.from(head, 'base64url').toString()), { ...header, kid: kidOf(newer) })
  },
)

t.test('anything but a bearer token: 401', async (t) => {
  const shop = await openShop(t)
  const [, good = ''] = (await shop.as('admin')).authorization?.split(' ') ?? []
  for (const authorization of ['Bearer', 'Bearer ', `Bearer ${good} ${good}`, `Bearer\t${good}`, 'Bearer ü']) {
    const response = await shop.get(me, { authorization })
    t.same([response.statusCode, response.json().error.code], [401, 'invalid_token'], authorization)
    t.match(response.headers['www-authenticate'], /^Bearer realm="shop", error="invalid_token"/)
  }
  // RFC 6750, section 3.1: nothing is told of what is not ours.
  for (const authorization of ['', `Basic ${good}`, good, `Token ${good}`]) {
    const response = await shop.get(me, { authorization })
    t.same([response.statusCode, response.json().error.code], [401, 'unauthorized'], authorization)
    t.equal(response.headers['www-authenticate'], 'Bearer realm="shop"')
  }
  t.equal((await shop.get(me, { authorization: `bearer ${good}` })).statusCode, 200, 'a scheme has no case')
  const stranger = await shop.get(me)
  t.equal(stranger.headers['www-authenticate'], 'Bearer realm="shop"', 'nothing is wrong with no credential')
})
