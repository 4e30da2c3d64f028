// Idempotency keys in the store: every promise of the port (src/store/idempotency.ts), on every engine.

import t, { type Test } from 'tap'
import type { Driver } from '../src/store/engine/driver.ts'
import { migrate } from '../src/store/engine/migrate.ts'
import { type Claim, type Claimed, idempotencyKeysIn } from '../src/store/idempotency.ts'
import { clockAt, driver, type Engine, onEveryEngine } from './shop.ts'

const lease = 10_000
const hour = 3_600_000
const response = { status: 201, headers: { location: '/a' }, body: '{"name":"백자 램프 💡"}' }

async function opened(t: Test, engine: Engine) {
  const clock = clockAt()
  const database = await driver(t, engine)
  await migrate(database, clock())
  const later = (milliseconds: number) => new Date(clock().getTime() + milliseconds)
  const over = (driver: Driver) => {
    const keys = idempotencyKeysIn(driver)
    const times = () => ({ now: clock(), leasedUntil: later(lease), expiresAt: later(hour) })
    return { keys, claim: (scope = 's', fingerprint = 'f') => keys.claim(scope, fingerprint, times()) }
  }
  return { clock, database, later, over, ...over(database) }
}
const claimOf = (claimed: Claimed): Claim => {
  if (claimed.kind !== 'held') throw new Error(claimed.kind)
  return claimed.claim
}
const kind = async (claimed: Claimed | Promise<Claimed>) => (await claimed).kind

onEveryEngine(t, async (t, engine) => {
  t.test('claimed, settled, and answered as it was, to the last byte', async (t) => {
    const { keys, claim, clock, later } = await opened(t, engine)
    t.notOk(await keys.has('s', clock()))
    const first = claimOf(await claim())
    t.ok(first.fresh)
    t.ok(await keys.has('s', clock()))
    t.equal(await kind(claim()), 'running')
    t.equal(await kind(claim('s', 'other')), 'conflict')
    t.ok(await keys.settle(first, response, later(hour)))
    t.same(await claim(), { kind: 'settled', response })
    t.equal(await kind(claim('s', 'other')), 'conflict')
    t.equal(await keys.settle(first, response, later(hour)), false, 'once')
    t.ok(await keys.settle(claimOf(await claim('empty')), { status: 204, headers: {}, body: null }, later(hour)))
    t.same(await claim('empty'), { kind: 'settled', response: { status: 204, headers: {}, body: null } })
  })

  t.test('what was answered is answered again without a write, until it expires', async (t) => {
    const { claim, clock, database, over, later } = await opened(t, engine)
    let writes = 0
    const counted = over({
      ...database,
      run(sql, values) {
        writes++
        return database.run(sql, values)
      },
    })
    t.ok(await counted.keys.settle(claimOf(await claim()), response, later(hour)))
    writes = 0
    t.same(await counted.claim(), { kind: 'settled', response })
    t.equal(await kind(counted.claim('s', 'other')), 'conflict')
    clock.advance(hour - 1)
    t.equal(await kind(counted.claim()), 'settled')
    t.equal(writes, 0)
    clock.advance(1)
    t.ok(claimOf(await counted.claim('s', 'other')).fresh, 'the key is new')
    t.ok(writes > 0)
  })

  t.test('a retry waits for the try that is just being settled', async (t) => {
    const { claim, database, later } = await opened(t, engine)
    const first = claimOf(await claim())
    const written = Promise.withResolvers<void>()
    const gate = Promise.withResolvers<void>()
    const settling = database.transaction(async (inside) => {
      await idempotencyKeysIn(inside).settle(first, response, later(hour))
      written.resolve()
      await gate.promise
    })
    await written.promise
    const retried = claim()
    setTimeout(gate.resolve, 20)
    t.same(await retried, { kind: 'settled', response })
    await settling
  })

  t.test('released, it stays with its request and keeps its attempt; forgotten, it is new', async (t) => {
    const { keys, claim } = await opened(t, engine)
    const first = claimOf(await claim())
    t.ok(await keys.release(first))
    t.equal(await kind(claim('s', 'other')), 'conflict')
    const second = claimOf(await claim())
    t.same([second.attempt === first.attempt, second.fresh], [true, false])
    t.not(second.holder, first.holder)
    await keys.forget(second)
    const third = claimOf(await claim('s', 'other'))
    t.same([third.attempt === first.attempt, third.fresh], [false, true])
  })

  t.test('a claim that was taken over can no longer settle, release, forget or renew', async (t) => {
    const { keys, claim, clock, later } = await opened(t, engine)
    const slow = claimOf(await claim())
    clock.advance(lease)
    const takenOver = claimOf(await claim())
    t.equal(takenOver.attempt, slow.attempt)
    t.equal(await keys.settle(slow, response, later(hour)), false)
    t.equal(await keys.release(slow), false)
    await keys.forget(slow)
    t.equal(await kind(claim()), 'running')
    await keys.renew(slow, later(3 * lease))
    clock.advance(lease)
    t.ok(await keys.settle(takenOver, response, later(hour)))
  })

  t.test(
    'the clock is set back by hours: a key that a crash left leased is taken over, and one that is leased now is not',
    async (t) => {
      const { keys, clock, later } = await opened(t, engine)
      const longest = () => ({ now: clock(), leasedUntil: later(lease), longestLease: later(7 * lease) })
      const claim = () => keys.claim('s', 'f', { ...longest(), expiresAt: later(hour) })
      const lost = claimOf(await claim())
      clock.set(-5 * hour)
      const takenOver = claimOf(await claim())
      t.equal(takenOver.attempt, lost.attempt)
      t.notOk(takenOver.fresh)
      t.equal(await kind(claim()), 'running')
    },
  )

  t.test('the clocks of two servers differ by some seconds: a running attempt is not taken over', async (t) => {
    const { keys, clock, later } = await opened(t, engine)
    const longest = () => ({ now: clock(), leasedUntil: later(lease), longestLease: later(7 * lease) })
    const claim = () => keys.claim('s', 'f', { ...longest(), expiresAt: later(hour) })
    await claim()
    clock.set(-30_000)
    t.equal(await kind(claim()), 'running')
  })

  t.test('renewed, a lease goes on; a key that was let go is not leased again', async (t) => {
    const { keys, claim, clock, later } = await opened(t, engine)
    const first = claimOf(await claim())
    await keys.renew(first, later(2 * lease))
    clock.advance(lease)
    t.equal(await kind(claim()), 'running')
    await keys.release(first)
    await keys.renew(first, later(2 * lease))
    t.equal(await kind(claim()), 'held')
  })

  t.test('of two concurrent takeovers, one succeeds', async (t) => {
    const { keys, claim, over, database } = await opened(t, engine)
    await keys.release(claimOf(await claim()))
    let faster: Claimed | undefined
    const slower = over({
      ...database,
      // Between what it reads and what it writes.
      async get(sql, values) {
        const row = await database.get(sql, values)
        faster ??= await claim()
        return row
      },
    })
    t.equal(await kind(slower.claim()), 'running')
    t.equal(faster?.kind, 'held')
  })

  t.test('20 claims at once: one succeeds, the others are in progress', async (t) => {
    const { claim } = await opened(t, engine)
    const kinds = await Promise.all(Array.from({ length: 20 }, () => kind(claim())))
    t.same(kinds.sort(), ['held', ...Array(19).fill('running')])
  })

  t.test('an expired key is new, and is deleted, but not while an attempt is running', async (t) => {
    const { keys, claim, clock, later } = await opened(t, engine)
    await keys.settle(claimOf(await claim()), response, later(hour))
    await keys.release(claimOf(await claim('bound')))
    for (let i = 0; i < 501; i++) await keys.release(claimOf(await claim(`many ${i}`)))
    clock.advance(hour - 1)
    t.equal(await keys.sweep(clock()), 0)
    t.ok(await keys.has('s', clock()))
    clock.advance(1)
    t.notOk(await keys.has('s', clock()))
    const renewed = claimOf(await claim('s', 'other'))
    t.ok(renewed.fresh)
    await keys.renew(renewed, later(3 * hour))
    t.equal(await keys.sweep(clock()), 502)
    clock.advance(2 * hour)
    t.equal(await keys.sweep(clock()), 0)
    t.equal(await kind(claim('s', 'other')), 'running')
    t.ok(await keys.settle(renewed, response, later(hour)))
  })

  t.test('a rolled back transaction settles nothing', async (t) => {
    const { keys, claim, later, database } = await opened(t, engine)
    const first = claimOf(await claim())
    const undone = database.transaction(async (inside) => {
      await idempotencyKeysIn(inside).settle(first, response, later(hour))
      throw new Error('undone')
    })
    await t.rejects(undone, { message: 'undone' })
    t.equal(await kind(claim()), 'running')
    t.ok(await keys.settle(first, response, later(hour)))
  })

  t.test('at the start of the only process every claim is released', async (t) => {
    const { keys, claim } = await opened(t, engine)
    const first = claimOf(await claim())
    await keys.releaseAll()
    t.equal(claimOf(await claim()).attempt, first.attempt)
  })
})
