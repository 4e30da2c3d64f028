// Standings: how many requests are left in the limits that a request counts in, and the headers that report it.

/** A class of the document's x-rate-limit-classes. */
export interface RateClass {
  readonly limit: number
  readonly windowSeconds: number
  readonly per: 'caller' | 'address' | 'address-and-account'
}

export interface Standing extends Pick<RateClass, 'limit' | 'per'> {
  readonly name: string
  /** The part of the header about the class itself. */
  readonly policy: string
  readonly remaining: number
  /** Until the window ends. */
  readonly seconds: number
  readonly exceeded: boolean
}

/**
 * One item of `RateLimit-Policy`: structured fields (RFC 9651) in the form of draft-ietf-httpapi-ratelimit-headers-10.
 */
export const policyField = (name: string, { limit, windowSeconds }: RateClass): string =>
  `"${name}";q=${limit};w=${windowSeconds}`

const field = ({ name, remaining, seconds }: Standing): string => `"${name}";r=${remaining};t=${seconds}`

/**
 * `RateLimit`, one item for each class. If a class counts by address and by account, the item reports the lower number.
 */
export function standingField(standings: readonly Standing[]): string {
  if (standings.length === 1) return field(standings[0] as Standing)
  const tightest = standings.toSorted((a, b) => a.remaining - b.remaining || b.seconds - a.seconds)
  const names = [...new Set(standings.map(({ name }) => name))]
  return names.map((name) => field(tightest.find((one) => one.name === name) as Standing)).join(', ')
}
