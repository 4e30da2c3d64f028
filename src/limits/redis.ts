// Redis: where several processes count together. The only file that knows ioredis.
//
// A Redis that is away must not hold a request up: nothing is queued, nothing is tried twice, and an answer has a
// quarter of a second. Who asks is told by a rejection; what that means is the policy's business
// (policies/rate-limit.ts).

import { Redis } from 'ioredis'

const connectTimeoutMs = 1000
const commandTimeoutMs = 250
/** A connection that answers nothing for so long is dead, though nobody closed it; a new one is made. */
const socketTimeoutMs = 1000
/** Between two attempts to come back. */
const retryMs = 1000

/** What counts in Redis; opaque but for its end. */
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
  // Every command that fails says so too, to somebody who can do something about it.
  redis.on('error', () => undefined)
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, connectTimeoutMs)
  })
  await Promise.race([redis.connect().catch(() => undefined), patience])
  clearTimeout(timer)
  return redis
}
