// One round of load: a fixed number of connections for a fixed time, with the status of every response checked.

import autocannon, { type Request } from 'autocannon'

/** The requests to the server and to the bare route. */
export interface Case {
  readonly name: string
  /** The status that every response must have. */
  readonly status: number
  /** The bare route returns 400 where the server returns 422. */
  readonly bareStatus?: number
  readonly server: Request[]
  readonly bare: Request[]
}

export interface Round {
  readonly perSecond: number
  readonly milliseconds: readonly number[]
}

/** @throws Error if a response had another status, or was missing */
export async function round(
  url: string,
  requests: Request[],
  status: number,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Round> {
  const milliseconds: number[] = []
  const others = new Set<number>()
  const began = performance.now()
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const running = autocannon({ url, requests, connections, duration: seconds }, (error, result) =>
      error ? reject(error) : resolve(result),
    )
    // Its own histogram has whole milliseconds, but most of our responses take less than one.
    running.on('response', (_client, code, _bytes, took) => {
      milliseconds.push(took)
      if (code !== status) others.add(code)
    })
  })
  const elapsed = (performance.now() - began) / 1000
  if (others.size > 0 || result.errors > 0 || milliseconds.length === 0) {
    throw new Error(`${requests[0]?.path}: ${status} expected, got ${[...others]}, ${result.errors} errors`)
  }
  return { perSecond: milliseconds.length / elapsed, milliseconds }
}
