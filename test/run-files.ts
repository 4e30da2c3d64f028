// Runs several test files in one process, one after the other: their imports are loaded once, and the first shop of a
// process costs as much as ten others. scripts/test.ts selects the files; each also runs alone.

import { once } from 'node:events'
import t from 'tap'

/** Each begins when the tests of the one before have ended. */
export async function runFiles(files: readonly string[]): Promise<void> {
  // An alias, but for this: tap's own also ends the process's tests as soon as none is running.
  t.teardown = t.after
  for (const file of files) {
    t.comment(file)
    await import(`../${file}`)
    if (!t.idle) await once(t, 'idle')
  }
  t.end()
}
