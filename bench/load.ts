// The load, in a separate process: it receives a plan, keeps connections busy for its seconds, and reports the
// responses.

import autocannon, { type Request } from 'autocannon'

export interface Plan {
  readonly url: string
  readonly requests: Request[]
  readonly connections: number
  readonly seconds: number
}
export interface Loaded {
  readonly responses: number
  readonly perSecond: number
  /** The members that decide what policies do; all others are only stored. */
  readonly p50: number
  readonly p99: number
  /** The number of responses by status. */
  readonly statuses: Readonly<Record<number, number>>
  /** Connections that broke, and missing responses. */
  readonly errors: number
}

async function load({ url, requests, connections, seconds }: Plan): Promise<Loaded> {
  const milliseconds: number[] = []
  const statuses: Record<number, number> = {}
  const began = performance.now()
  const { errors } = await new Promise<autocannon.Result>((resolve, reject) => {
    // Ends at a sample, once a second by default.
    const running = autocannon({ url, requests, connections, duration: seconds, sampleInt: 50 }, (error, result) =>
      error ? reject(error) : resolve(result),
    )
    // Its own histogram has whole milliseconds, but most responses take less than one.
    running.on('response', (_client, status, _bytes, took) => {
      milliseconds.push(took)
      statuses[status] = (statuses[status] ?? 0) + 1
    })
  })
  const perSecond = milliseconds.length / ((performance.now() - began) / 1000)
  const sorted = Float64Array.from(milliseconds).sort()
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  return { responses: sorted.length, perSecond, p50: at(0.5), p99: at(0.99), statuses, errors }
}

process.on('message', async (plan: Plan) => process.send?.(await load(plan)))
