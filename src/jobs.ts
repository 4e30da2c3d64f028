// Jobs: the periodic work of the server, such as expiring, sweeping and reconciling. Each is listed where it is
// defined.
//
// A job receives the time, and several processes may run it concurrently: it claims its work. A job that fails is
// logged and runs again at its next interval. Tests run a job by calling it.

export interface Job {
  readonly name: string
  readonly everySeconds: number
  run(now: Date): Promise<void>
}

interface Log {
  error(facts: object, message: string): void
}

/**
 * Runs each job immediately and then at its interval, never twice at the same time. @returns a function that stops them
 * and waits for running ones
 */
export function keepRunning(jobs: readonly Job[], clock: () => Date, log: Log): () => Promise<void> {
  const running = new Map<string, Promise<void>>()
  const turn = ({ name, run }: Job) => {
    if (running.has(name)) return
    const work = run(clock())
      .catch((err) => log.error({ job: name, err }, 'job'))
      .finally(() => running.delete(name))
    running.set(name, work)
  }
  const timers = jobs.map((job) => setInterval(() => turn(job), job.everySeconds * 1000))
  return async () => {
    for (const timer of timers) clearInterval(timer)
    await Promise.all(running.values())
  }
}
