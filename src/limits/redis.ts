// Redis, where several processes count together. The only file that knows ioredis.
//
// An unreachable Redis must not delay a request: nothing is queued or retried, and a command has a quarter of a second.
// Callers receive a rejection; the policy decides what that means (policies/rate-limit.ts).

import { Redis } from 'ioredis'

const connectTimeoutMs = 1000
const commandTimeoutMs = 250
/** A connection that answers nothing for this long is dead, even if it was not closed; a new one is opened. */
const socketTimeoutMs = 1000
/** Between two attempts to come back. */
const retryMs = 1000

/** Keys in Redis; opaque except for their suffix. */
export interface SharedCounters {
  disconnect(): void
}

/** Connected, or still trying after a second: a server starts without its Redis too. */
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
  return redis
}
