// Sessions in memory: at most half a second old, and never older than what this process has written
// (src/store/session-memory.ts); and which of them are valid (src/domain/sessions.ts).

import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { isRefreshable, isValid, isValidCookie, type Session, scopesLeft } from '../src/domain/sessions.ts'
import type { Driver } from '../src/store/engine/driver.ts'
import { openDriver, openStore } from '../src/store/open.ts'
import { SessionMemory, writeAndForget } from '../src/store/session-memory.ts'
import type { Sessions, Store } from '../src/store/store.ts'
import { changeUser } from '../src/use-cases/users.ts'
import { type Engine, onEveryEngine, startTime } from './shop.ts'

const now = new Date(startTime)
const after = (milliseconds: number) => new Date(now.getTime() + milliseconds)
const [hour, day] = [3_600_000, 86_400_000]

interface Shared {
  readonly store: Store
  /** Another process on the same database. */
  readonly other: Driver
  /** For the store's monotonic clock; it stands still. */
  wait(milliseconds: number): void
  /** Two people with a token and a cookie each. */
  readonly kim: Person
  readonly lee: Person
  /** Changes the names of all users, as another process would. */
  rename(name: string): Promise<void>
  /** The user of the session that is found: by the token's, and by the cookie's. */
  names(person: Person): Promise<unknown[]>
}

interface Person {
  readonly user_id: number
  readonly token: number
  readonly browser: number
  readonly cookie: string
}

const login = { scope: 'profile orders:read items:write', expires_at: after(30 * day) }
const draft = { role: 'staff', locale: 'ko', active: true } as const

async function person({ users, sessions }: Store, name: string): Promise<Person> {
  const { id: user_id } = await users.add({ ...draft, email: `${name}@shop.example`, name }, 'x', now)
  const cookie = `cookie of ${name}`
  const token = await sessions.add({ ...login, user_id, kind: 'token', secret_hash: `token of ${name}` }, now)
  const browser = await sessions.add({ ...login, user_id, kind: 'browser', secret_hash: cookie }, now)
  return { user_id, token, browser, cookie }
}

/** The session of a token, if it is valid. */
async function byToken(sessions: Sessions, id: number, at = now): Promise<Session | undefined> {
  const session = await sessions.find(id)
  return session && isValid(session, at) ? session : undefined
}

/** The session of a cookie, likewise. */
async function byCookie(sessions: Sessions, cookie: string, at = now): Promise<Session | undefined> {
  const session = await sessions.findBySecret(cookie)
  return session && isValidCookie(session, at) ? session : undefined
}

async function shared(t: Test, engine: Engine): Promise<Shared> {
  const url = await engine.database(t)
  let at = 0
  const store = await openStore(url, now, [], () => at)
  const other = openDriver(url)
  t.teardown(() => Promise.all([store.close(), other.close()]))
  const { sessions } = store
  const names: Shared['names'] = async ({ token, cookie }) =>
    [await byToken(sessions, token), await byCookie(sessions, cookie)].map((one) => one?.user.name)
  const [kim, lee] = [await person(store, 'Kim'), await person(store, 'Lee')]
  const rename = async (name: string) => void (await other.run('UPDATE users SET name = :name', { name }))
  const wait = (milliseconds: number) => {
    at += milliseconds
  }
  return { store, other, wait, kim, lee, rename, names }
}

onEveryEngine(t, async (t, engine) => {
  t.test('what was found is remembered, and what another process writes is seen when it is old', async (t) => {
    const { wait, kim, rename, names } = await shared(t, engine)
    t.same(await names(kim), ['Kim', 'Kim'])
    await rename('Park')
    wait(99)
    t.same(await names(kim), ['Kim', 'Kim'], 'out of memory')
    wait(1)
    if (engine.name === 'sqlite') {
      t.same(await names(kim), ['Park', 'Park'], 'SQLite says that another process has written')
      return
    }
    wait(400)
    t.same(await names(kim), ['Kim', 'Kim'])
    wait(1)
    t.same(await names(kim), ['Park', 'Park'])
  })

  t.test('an entry is as old as the beginning of its read', async (t) => {
    const { wait, kim, lee, rename, names } = await shared(t, engine)
    await names(kim)
    wait(50)
    await names(lee)
    await rename('Park')
    // On SQLite asking is what is rare.
    wait(engine.name === 'sqlite' ? 50 : 451)
    t.same(await names(kim), ['Park', 'Park'])
    if (engine.name === 'postgres') t.same(await names(lee), ['Lee', 'Lee'])
    wait(50)
    t.same(await names(lee), ['Park', 'Park'])
  })

  t.test('its own writes do not clear the cache', async (t) => {
    const { store, wait, kim, names } = await shared(t, engine)
    await names(kim)
    const before = await store.sessions.find(kim.token)
    for (let i = 0; i < 4; i++) {
      wait(100)
      await store.categories.add({ name: `${i}`, slug: `${i}`, parent_id: null, position: 0 }, now)
      t.equal(await store.sessions.find(kim.token), before, 'the same object')
    }
  })

  const writes: Record<string, (store: Store, kim: Person) => Promise<unknown>> = {
    touch: ({ sessions }, { token, browser }) =>
      Promise.all([sessions.touch(token, now), sessions.touch(browser, now)]),
    rotate: async ({ sessions }, { token, browser, cookie }) => {
      t.ok(await sessions.rotate(token, 'token of Kim', 'new', now))
      t.ok(await sessions.rotate(browser, cookie, 'other', now))
      await sessions.rotate(browser, 'other', cookie, now)
    },
    sweep: ({ sessions }) => sessions.sweep(after(-day)),
    changeUser: (store, { user_id }) => changeUser(store, user_id, (user) => ({ ...user, locale: 'en' }), now),
    'users.changePassword': ({ users }, { user_id }) => users.changePassword(user_id, 'y'),
  }
  for (const [name, write] of Object.entries(writes)) {
    t.test(`${name}: what it concerns is read anew at once, and nothing else`, async (t) => {
      const { store, kim, lee, rename, names } = await shared(t, engine)
      t.same([...(await names(kim)), ...(await names(lee))], ['Kim', 'Kim', 'Lee', 'Lee'])
      await rename('Park')
      await write(store, kim)
      t.same(await names(kim), ['Park', 'Park'])
      t.same((await names(lee))[0], name === 'sweep' ? 'Park' : 'Lee')
    })

    t.test(`${name}, in a transaction: when it is committed, and not before`, async (t) => {
      const { store, kim, rename, names } = await shared(t, engine)
      await names(kim)
      await rename('Park')
      await store.transaction(async (inside) => {
        await write(inside, kim)
        t.same(await names(kim), ['Kim', 'Kim'])
      })
      t.same(await names(kim), ['Park', 'Park'])
    })

    t.test(`${name}, rolled back: nothing is read anew`, async (t) => {
      const { store, kim, rename, names } = await shared(t, engine)
      await names(kim)
      await rename('Park')
      const undone = store.transaction(async (inside) => {
        await write(inside, kim)
        throw new Error('no')
      })
      await t.rejects(undone, { message: 'no' })
      t.same(await names(kim), ['Kim', 'Kim'])
    })
  }

  t.test('logging out, everywhere, and disabling count at once', async (t) => {
    const { store, kim, lee, names } = await shared(t, engine)
    const { sessions } = store
    await Promise.all([names(kim), names(lee)])
    await sessions.end(kim.token, now)
    t.same(await names(kim), [undefined, 'Kim'])
    await sessions.endAll(kim.user_id, now)
    t.same(await names(kim), [undefined, undefined])
    t.same(await names(lee), ['Lee', 'Lee'])
    await changeUser(store, lee.user_id, (user) => ({ ...user, active: false }), now)
    t.same(await names(lee), [undefined, undefined])
  })

  t.test('another role counts at once', async (t) => {
    const { store, kim } = await shared(t, engine)
    const scopes = async () => scopesLeft((await store.sessions.find(kim.token)) as Session)
    t.same(await scopes(), ['profile', 'orders:read', 'items:write'])
    await changeUser(store, kim.user_id, (user) => ({ ...user, role: 'customer' }), now)
    t.same(await scopes(), ['profile', 'orders:read'])
  })

  t.test('expiry and idle time are judged by the time of each request', async (t) => {
    const { store, kim } = await shared(t, engine)
    const { sessions } = store
    const expiry = login.expires_at.getTime() - now.getTime()
    for (const [milliseconds, found] of [
      [expiry - 1, true],
      [expiry, false],
      [expiry + 1, false],
    ] as const) {
      await byToken(sessions, kim.token)
      t.equal(Boolean(await byToken(sessions, kim.token, after(milliseconds))), found, `token after ${milliseconds}`)
    }
    for (const [milliseconds, found] of [
      [day - 1, true],
      [day, false],
    ] as const) {
      await byCookie(sessions, kim.cookie)
      t.equal(Boolean(await byCookie(sessions, kim.cookie, after(milliseconds))), found, `cookie after ${milliseconds}`)
    }
    const short = { ...login, user_id: kim.user_id, kind: 'browser', secret_hash: 'short' } as const
    await store.sessions.add({ ...short, expires_at: after(hour) }, now)
    for (const [milliseconds, found] of [
      [hour - 1, true],
      [hour, false],
    ] as const) {
      await byCookie(sessions, 'short')
      const isFound = Boolean(await byCookie(sessions, 'short', after(milliseconds)))
      t.equal(isFound, found, `cookie of an hour after ${milliseconds}`)
    }
  })

  t.test('a refresh token is no cookie, and a cookie none', async (t) => {
    const { store, kim } = await shared(t, engine)
    const find = async (secret: string) => (await store.sessions.findBySecret(secret)) as Session
    const [token, cookie] = [await find('token of Kim'), await find(kim.cookie)]
    t.same([isRefreshable(token, now), isValidCookie(token, now)], [true, false])
    t.same([isRefreshable(cookie, now), isValidCookie(cookie, now)], [false, true])
    t.equal(isRefreshable(token, login.expires_at), false)
  })

  t.test('a transaction reads what is there, and nothing of it is remembered', async (t) => {
    const { store, kim, rename, names } = await shared(t, engine)
    await names(kim)
    await rename('Park')
    const inside = async ({ sessions }: Pick<Store, 'sessions'>) => [
      (await byToken(sessions, kim.token))?.user.name,
      (await byCookie(sessions, kim.cookie))?.user.name,
    ]
    const undone = store.transaction(async (within) => {
      t.same(await inside(within), ['Park', 'Park'], 'not out of memory')
      await within.sessions.end(kim.token, now)
      t.same(await inside(within), [undefined, 'Park'])
      await changeUser(within, kim.user_id, (user) => ({ ...user, name: 'Choi' }), now)
      t.same(await inside(within), [undefined, 'Choi'])
      throw new Error('no')
    })
    await t.rejects(undone, { message: 'no' })
    t.same(await names(kim), ['Kim', 'Kim'], 'as before')
  })

  t.test('an unknown session is looked up each time', async (t) => {
    const { store, kim } = await shared(t, engine)
    t.equal(await store.sessions.findBySecret('late'), undefined)
    const late = { ...login, user_id: kim.user_id, kind: 'browser', secret_hash: 'late' } as const
    await store.sessions.add(late, now)
    t.equal((await store.sessions.findBySecret('late'))?.user.name, 'Kim')
  })

  t.test('of two processes, one logs out: the other knows within a second', async (t) => {
    const url = await engine.database(t)
    const here = await openStore(url, now)
    const there = await openStore(url, now)
    t.teardown(() => Promise.all([here.close(), there.close()]))
    const { token, user_id } = await person(here, 'Kim')
    const isValidThere = async () => Boolean(await byToken(there.sessions, token))
    t.ok(await isValidThere())
    await here.sessions.end(token, now)
    const start = performance.now()
    while (await isValidThere()) {
      if (performance.now() - start > 2000) break
      await sleep(5)
    }
    t.ok(performance.now() - start < 1000)
    const again = await here.sessions.add({ ...login, user_id, kind: 'token', secret_hash: 'again' }, now)
    t.ok(await byToken(there.sessions, again))
  })

  t.test('readers and an end at the same time: once it is answered, the session is not found', async (t) => {
    const { store, kim } = await shared(t, engine)
    let ended = false
    const reading = Array.from({ length: 20 }, async (_, i) => {
      for (let n = 0; n < 20; n++) {
        const before = ended
        const found = await byToken(store.sessions, kim.token)
        if (before) t.notOk(found)
        await sleep(i % 3)
      }
    })
    await sleep(10)
    await store.sessions.end(kim.token, now)
    ended = true
    await Promise.all(reading)
    t.notOk(await byToken(store.sessions, kim.token))
  })
})

t.test('below the store', async (t) => {
  const session = (session_id: number, name = 'Kim'): Session =>
    ({ session_id, used_at: startTime, expires_at: after(hour).toISOString(), user: { id: 1, name } }) as Session
  const noVersion = { dataVersion: () => undefined }

  /** A memory over sessions that are read when the test says so. */
  const slow = () => {
    const memory = new SessionMemory(noVersion, () => 0)
    const reads: ((found: Session | undefined) => void)[] = []
    const find = () => new Promise<Session | undefined>((resolve) => reads.push(resolve))
    return { memory, reads, ...memory.over({ find, findBySecret: find } as Partial<Sessions> as Sessions) }
  }

  t.test('a read that began before something was written is not kept', async (t) => {
    const forgetting: Record<string, (memory: SessionMemory) => void> = {
      session: (memory) => memory.forgetSession(1),
      user: (memory) => memory.forgetUser(1),
      all: (memory) => memory.forgetAll(),
    }
    for (const [what, forget] of Object.entries(forgetting)) {
      for (const name of ['find', 'findBySecret'] as const) {
        const { memory, reads, ...over } = slow()
        const find = () => over[name]('1' as never)
        const early = find()
        forget(memory)
        reads[0]?.(session(1, 'old'))
        t.equal((await early)?.user.name, 'old')
        const late = find()
        t.equal(reads.length, 2, `${name}, ${what}: read again`)
        reads[1]?.(session(1, 'new'))
        await late
        t.equal((await find())?.user.name, 'new', 'and that is kept')
        t.equal(reads.length, 2)
      }
    }
  })

  t.test('5,000 are remembered, and the first that was read is dropped', async (t) => {
    const memory = new SessionMemory(noVersion, () => 0)
    let reads = 0
    const find = (id: number) => {
      reads++
      return session(id)
    }
    const over = memory.over({ find } as Partial<Sessions> as Sessions)
    for (let id = 1; id <= 5001; id++) over.find(id)
    t.equal(reads, 5001)
    for (let id = 2; id <= 5001; id++) over.find(id)
    t.equal(reads, 5001)
    over.find(1)
    t.equal(reads, 5002)
  })

  t.test('a write with an unknown result counts as written', async (t) => {
    let forgotten = 0
    const driver = { afterCommit: (effect: () => void) => effect() } as Driver
    const lost = writeAndForget(
      driver,
      () => Promise.reject(new Error('silence')),
      () => forgotten++,
    )
    await t.rejects(lost, { message: 'silence' })
    t.equal(forgotten, 1)
  })
})
