// Failed logins: the account they name waits longer and longer, its owner's address does not, and names without an
// account are like any other.

import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import type { LightMyRequestResponse } from 'fastify'
import t, { type Test } from 'tap'
import { openRedis } from '../src/limits/redis.ts'
import { memoryMs, type Waits, waitMsAfter, waitsOf } from '../src/limits/waits.ts'
import { storeJobs } from '../src/use-cases/store-jobs.ts'
import { clockAt, type Engine, onEveryEngine, openShop, type Shop } from './shop.ts'

const rule = { failures: 10, windowSeconds: 60, longestWaitSeconds: 900 }
const password = 'a long enough sentence'
const owner = 'mina@shop.example'
const day = 86_400_000

/** Each from an address of its own, unless said otherwise: the limit of addresses is another one. */
let addresses = 0
const somewhere = () => `10.${++addresses >> 16}.${(addresses >> 8) & 255}.${addresses & 255}`

const login = ({ request }: Shop, email: string, secret = 'not the password', remoteAddress = somewhere()) =>
  request({
    method: 'POST',
    url: '/api/v2/login',
    payload: { email, password: secret },
    remoteAddress,
    headers: { cookie: '' },
  })

const statusAndWait = ({ statusCode, headers }: LightMyRequestResponse) => [statusCode, headers['retry-after']]

/** A shop with an owner of an account. */
async function opened(t: Test, { engine, ...more }: { engine?: Engine; redis?: never; mode?: string } = {}) {
  const shop = await openShop(t, {
    env: { RATE_LIMIT: more.mode ?? 'on' },
    ...(engine && { engine }),
    redis: more.redis,
  })
  const { identity, store, clock } = shop
  const user = { email: owner, name: 'Mina', role: 'customer', locale: 'ko', active: true } as const
  await store.users.add(user, 'no hash', clock())
  // Passwords take long to verify on purpose, and here they are no matter.
  Object.assign(identity, { verifyPassword: async (attempt: string) => attempt === password })
  return shop
}

async function fails(shop: Shop, email: string, times: number): Promise<void> {
  for (let n = 0; n < times; n++) await login(shop, email)
}

for (const [who, email] of Object.entries({ 'an account': owner, 'a name that is unknown': 'nobody@shop.example' })) {
  t.test(`${who}: after ten failures a minute, then twice as long with each further one, to 15 minutes`, async (t) => {
    const shop = await opened(t)
    await fails(shop, email, 10)
    for (const seconds of [60, 120, 240, 480, 900, 900]) {
      const response = await login(shop, email)
      t.same(statusAndWait(response), [429, String(seconds)])
      t.match(response.json().error, { code: 'rate_limited', data: { class: 'login', limit: 10 } })
      t.match(response.headers.ratelimit, new RegExp(`, "login";r=0;t=${seconds}$`))
      shop.clock.advance(seconds * 1000 - 1)
      t.same(statusAndWait(await login(shop, email)), [429, '1'], 'what is refused makes the wait no longer')
      shop.clock.advance(1)
      t.same(statusAndWait(await login(shop, email)), [401, undefined])
    }
  })
}

t.test('nine failures in a minute: no wait', async (t) => {
  const shop = await opened(t)
  for (let minute = 0; minute < 3; minute++) {
    await fails(shop, owner, 9)
    shop.clock.advance(60_000)
  }
  t.equal((await login(shop, owner)).statusCode, 401)
})

t.test('after a wait one of several concurrent attempts is allowed', async (t) => {
  const shop = await opened(t)
  await fails(shop, owner, 10)
  shop.clock.advance(60_000)
  const responses = await Promise.all(Array.from({ length: 5 }, () => login(shop, owner)))
  t.same(responses.map(({ statusCode }) => statusCode).toSorted(), [401, 429, 429, 429, 429])
  t.same(statusAndWait(await login(shop, owner)), [429, '120'])
})

t.test('a success after the wait, or an hour without failures, resets the count', async (t) => {
  const shop = await opened(t)
  await fails(shop, owner, 10)
  shop.clock.advance(60_000)
  t.equal((await login(shop, owner, password)).statusCode, 200)
  await fails(shop, owner, 9)
  t.equal((await login(shop, owner, password)).statusCode, 200, 'and starts again')
  await fails(shop, owner, 10)
  t.same(statusAndWait(await login(shop, owner)), [429, '60'])
  shop.clock.advance(60_000 + memoryMs)
  await fails(shop, owner, 10)
  t.same(statusAndWait(await login(shop, owner)), [429, '60'])
})

t.test('logins that succeed do not count, nor do bodies that cannot be checked', async (t) => {
  const shop = await opened(t)
  for (let n = 0; n < 25; n++) t.equal((await login(shop, owner, password)).statusCode, 200)
  await fails(shop, owner, 9)
  for (let n = 0; n < 25; n++) t.equal((await login(shop, owner, '')).statusCode, 422)
  t.equal((await login(shop, owner)).statusCode, 401, 'the tenth')
  t.same(statusAndWait(await login(shop, owner)), [429, '60'])
})

t.test('many concurrent guesses: only ten are allowed', async (t) => {
  const shop = await opened(t)
  const responses = await Promise.all(Array.from({ length: 30 }, () => login(shop, owner)))
  t.equal(responses.filter(({ statusCode }) => statusCode === 401).length, 10)
})

t.test('a wrong current password, when it is changed: the caller waits alike, and logins do not', async (t) => {
  const shop = await opened(t)
  const { access_token } = (await login(shop, owner, password)).json()
  const change = (current_password: string, new_password = 'another long enough sentence') =>
    shop.request({
      method: 'POST',
      url: '/api/v2/users/me/password',
      payload: { current_password, new_password },
      remoteAddress: somewhere(),
      headers: { cookie: '', authorization: `Bearer ${access_token}` },
    })
  for (let n = 0; n < 15; n++) t.equal((await change(password, 'password1')).statusCode, 422, 'guesses nothing')
  for (let n = 0; n < 10; n++) t.equal((await change('not the password')).statusCode, 422)
  for (const seconds of [60, 120]) {
    t.same(statusAndWait(await change(password)), [429, String(seconds)])
    shop.clock.advance(seconds * 1000)
    t.equal((await change('not the password')).statusCode, 422)
  }
  t.equal((await login(shop, owner, password)).statusCode, 200)
  shop.clock.advance(240_000)
  t.equal((await change(password)).statusCode, 204)
})

t.test('registering a name and changing a password do not wait for logins', async (t) => {
  const shop = await opened(t)
  const email = 'new@shop.example'
  await fails(shop, email, 10)
  shop.clock.advance(60_000)
  await fails(shop, email, 1)
  const payload = { email, name: 'New', password }
  const registered = await shop.request({ method: 'POST', url: '/api/v2/users', payload, headers: { cookie: '' } })
  t.equal(registered.statusCode, 201)
})

t.test('text that cannot be an account name is neither counted nor looked up', async (t) => {
  const shop = await opened(t)
  for (const email of ['a\u0000b@shop.example', ' ', 'x'.repeat(5000)])
    t.equal((await login(shop, email)).statusCode, 422, JSON.stringify(email.slice(0, 20)))
})

onEveryEngine(t, async (t, engine) => {
  t.test('an address that logged in to the account has its own count: others cannot lock it out', async (t) => {
    const shop = await opened(t, { engine })
    const home = '2001:db8:1:2::1'
    t.equal((await login(shop, owner, password, home)).statusCode, 200)
    shop.clock.advance(60_000)
    await fails(shop, owner, 10)
    shop.clock.advance(60_000)
    await fails(shop, owner, 30)
    t.same(statusAndWait(await login(shop, owner)), [429, '120'])
    const neighbour = '2001:db8:1:2:ffff::9'
    t.equal((await login(shop, 'MINA@Shop.example', password, neighbour)).statusCode, 200, 'its network, any spelling')
    t.same(statusAndWait(await login(shop, owner, password)), [429, '120'], 'and nothing else is known by that')
    shop.clock.advance(60_000)
    for (let n = 0; n < 10; n++) await login(shop, owner, 'not the password', home)
    t.equal((await login(shop, owner, password, home)).statusCode, 429, 'its own mistakes count')
  })

  t.test('an address is known for 30 days after the last login, and then forgotten', async (t) => {
    const shop = await opened(t, { engine })
    const { store, clock } = shop
    const has = (email: string, network: string) => store.knownAddresses.has(email, network, clock())
    const home = '192.0.2.7'
    await login(shop, owner, password, home)
    await login(shop, owner, 'not the password', '192.0.2.8')
    t.same(
      [await has(owner, home), await has('MINA@shop.example', home), await has(owner, '192.0.2.8')],
      [true, true, false],
    )
    t.equal(await has('other@shop.example', home), false)
    clock.advance(20 * day)
    await login(shop, owner, password, home)
    clock.advance(30 * day - 1)
    t.equal(await has(owner, home), true)
    clock.advance(1)
    t.equal(await has(owner, home), false)
    const sweep = storeJobs(store).find(({ name }) => name === 'sessions')
    await sweep?.run(clock())
    t.equal(await store.knownAddresses.sweep(clock()), 0, 'the job has forgotten it')
    await login(shop, owner, password, home)
    clock.advance(30 * day)
    t.equal(await store.knownAddresses.sweep(clock()), 1)
  })
})

t.test('RATE_LIMIT=count: reported, never refused; off: not reported', async (t) => {
  const counted = await opened(t, { mode: 'count' })
  await fails(counted, owner, 12)
  const response = await login(counted, owner)
  t.same(statusAndWait(response), [401, undefined])
  t.match(response.headers.ratelimit, /, "login";r=0;t=240$/)
  const off = await opened(t, { mode: 'off' })
  await fails(off, owner, 12)
  t.equal((await login(off, owner, password, '192.0.2.1')).statusCode, 200)
  t.ok(await off.store.knownAddresses.has(owner, '192.0.2.1', off.clock()), 'for the day on which limits are turned on')
})

t.test('a flood of names does not fill the memory: the oldest failures are dropped', async (t) => {
  const clock = clockAt()
  const waits = waitsOf({ ...rule, failures: 1 }, clock.monotonic, 2)
  for (const key of ['a', 'b', 'a', 'c']) waits.fail(key)
  t.same(
    ['a', 'b', 'c'].map((key) => waits.take(key)),
    [120_000, 0, 60_000],
  )
})

// With Redis.

const redisUrl = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379'
const { hostname, port } = new URL(redisUrl)
const socket = connect(Number(port), hostname)
const isThere = await Promise.race([
  once(socket, 'connect').then(() => true),
  once(socket, 'error').then(() => false),
]).catch(() => false)
socket.destroy()

t.test('processes count failures together in Redis, by the same rule', { skip: !isThere && 'no Redis' }, async (t) => {
  const redis = await openRedis(redisUrl)
  t.teardown(() => redis.disconnect())
  const short = { failures: 2, windowSeconds: 0.05, longestWaitSeconds: 0.15 }
  const clock = clockAt()
  const key = randomBytes(9).toString('hex')
  /** A wait of Redis passes by itself. */
  const story = async (waits: Waits, pass: (milliseconds: number) => unknown) => {
    const waitsSoFar: unknown[] = [await waits.take(key)]
    await waits.giveBack(key)
    for (let n = 0; n < 2; n++) waitsSoFar.push(await waits.take(key))
    for (const wait of [50, 100, 150, 150]) {
      const waitMs = await waits.take(key)
      waitsSoFar.push(waitMs > wait - 25 && waitMs <= wait)
      await pass(wait + 5)
      waitsSoFar.push(await waits.take(key))
    }
    await waits.giveBack(key)
    waitsSoFar.push(await waits.take(key))
    await waits.reset(key)
    return [...waitsSoFar, await waits.take(key)]
  }
  const alone = await story(waitsOf(short, clock.monotonic), clock.advance)
  const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
  t.same(alone, [0, 0, 0, true, 0, true, 0, true, 0, true, 0, 0, 0])
  t.same(await story(redis.waitsOf(short), sleep), alone)

  const two = [await opened(t, { redis: redis as never }), await opened(t, { redis: redis as never })] as const
  const email = `${key}@shop.example`
  for (let n = 0; n < 10; n++) await login(two[n % 2 ? 1 : 0], email)
  t.same(
    [...(await Promise.all(two.map((one) => login(one, email))))].map((one) => one.statusCode),
    [429, 429],
  )
})

t.test('the waits: a minute, doubled by each further failure, and never more than the longest', async (t) => {
  const waits = [1, 9, 10, 11, 12, 13, 14, 15, 5000].map((failed) => waitMsAfter(failed, rule) / 1000)
  t.same(waits, [0, 0, 60, 120, 240, 480, 900, 900, 900])
})
