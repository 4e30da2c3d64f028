// Redis, for counts that several processes share. The only file that knows ioredis.
//
// An unreachable Redis must not delay a request: nothing is queued or retried, and a command has a quarter of a second.
// Callers receive a rejection, which the policy handles (policies/rate-limit.ts).

import { Redis } from 'ioredis'
import { memoryMs, type WaitRule, type Waits } from './waits.ts'

const connectTimeoutMs = 1000
const commandTimeoutMs = 250
/** A connection that is silent for this long is dead, even if it was not closed; a new one is opened. */
const socketTimeoutMs = 1000
/** Between two attempts to reconnect. */
const retryMs = 1000

/** The counts that processes share. */
export interface SharedCounters {
  disconnect(): void
  /** The waits of this rule (waits.ts), for all processes together. Rejects while Redis does not respond. */
  waitsOf(rule: WaitRule): Waits
}

/** The number of failures has a key; attempts wait as long as a second key exists. */
const count = `
local function count()
  local failed = redis.call('INCR', KEYS[1])
  local failures, window, longest = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
  if failed == 1 then redis.call('PEXPIRE', KEYS[1], window) end
  if failed < failures then return end
  local wait = math.min(window * 2 ^ math.min(failed - failures, 30), longest)
  redis.call('SET', KEYS[2], 1, 'PX', wait)
  redis.call('PEXPIRE', KEYS[1], wait + tonumber(ARGV[4]))
end`
const failScript = `${count}
count()`
const takeScript = `${count}
local left = redis.call('PTTL', KEYS[2])
if left > 0 then return left end
count()
return 0`
const giveBackScript = `
if redis.call('EXISTS', KEYS[1]) == 0 then return end
redis.call('DEL', KEYS[2])
if redis.call('DECR', KEYS[1]) < 1 then redis.call('DEL', KEYS[1]) end`

function sharedWaits(redis: Redis, { failures, windowSeconds, longestWaitSeconds }: WaitRule): Waits {
  const figures = [failures, windowSeconds * 1000, longestWaitSeconds * 1000, memoryMs]
  const names = (key: string) => [`shop-failed-${key}`, `shop-wait-${key}`] as const
  return {
    take: async (key) => Number(await redis.eval(takeScript, 2, ...names(key), ...figures)),
    fail: async (key) => void (await redis.eval(failScript, 2, ...names(key), ...figures)),
    giveBack: async (key) => void (await redis.eval(giveBackScript, 2, ...names(key))),
    reset: async (key) => void (await redis.del(...names(key))),
  }
}

/** Connected, or still trying after a second: a server also starts without its Redis. */
export async function openRedis(url: string): Promise<SharedCounters> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: connectTimeoutMs,
    commandTimeout: commandTimeoutMs,
    socketTimeout: socketTimeoutMs,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: () => retryMs,
  })
  // Every failed command reports its error to the caller, who can act on it.
  redis.on('error', () => undefined)
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, connectTimeoutMs)
  })
  await Promise.race([redis.connect().catch(() => undefined), patience])
  clearTimeout(timer)
  return Object.assign(redis, { waitsOf: (rule: WaitRule) => sharedWaits(redis, rule) })
}
