// Whether timing reveals who has an account: failed logins with a known and an unknown name, in turns.

import { writer } from './shop.ts'

const pairs = 30

export interface Logins {
  /** The median milliseconds of a single login. */
  readonly known: number
  readonly unknown: number
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN

/** @throws Error if a response was not a 401 */
export async function logins(server: string): Promise<Logins> {
  const names = { known: writer.email, unknown: 'nobody@shop.example' }
  const times = { known: [] as number[], unknown: [] as number[] }
  const once = async (who: keyof typeof names) => {
    const began = performance.now()
    const { status } = await fetch(`${server}/api/v1/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: names[who], password: 'another sentence' }),
    })
    if (status !== 401) throw new Error(`login: 401 expected, got ${status}`)
    times[who].push(performance.now() - began)
  }
  for (let pair = 0; pair < pairs; pair++) {
    for (const who of pair % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) await once(who)
  }
  return { known: median(times.known), unknown: median(times.unknown) }
}
