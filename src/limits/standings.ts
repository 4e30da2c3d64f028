// Standings: where a request stands in the limits it counts in, and how an answer says so.

/** A class of the document's x-rate-limit-classes. */
export interface RateClass {
  readonly limit: number
  readonly windowSeconds: number
  readonly per: 'caller' | 'address' | 'address-and-account'
}

export interface Standing extends RateClass {
  readonly name: string
  readonly remaining: number
  /** Until the window ends. */
  readonly seconds: number
  readonly exceeded: boolean
}

/**
 * One item a class, as structured fields (RFC 9651) in the form of draft-ietf-httpapi-ratelimit-headers-10; a draft moves, so nobody
 * else writes them. What counts by address and by account is told as whichever has less left.
 */
export function rateLimitFields(standings: readonly Standing[]): Record<string, string> {
  const tightest = standings.toSorted((a, b) => a.remaining - b.remaining || b.seconds - a.seconds)
  const names = [...new Set(standings.map(({ name }) => name))]
  const told = names.map((name) => tightest.find((one) => one.name === name) as Standing)
  return {
    'ratelimit-policy': told
      .map(({ name, limit, windowSeconds }) => `"${name}";q=${limit};w=${windowSeconds}`)
      .join(', '),
    ratelimit: told.map(({ name, remaining, seconds }) => `"${name}";r=${remaining};t=${seconds}`).join(', '),
  }
}
