// The sweep: deletes files that have been unused for a day, first their rows, then bytes without a row.
//
// Bytes are found on disk rather than by their rows, so that leftovers of a crash are found as well.

import type { Job } from '../jobs.ts'
import type { Store } from '../store/store.ts'
import type { Files } from './files.ts'

const unusedMs = 24 * 60 * 60 * 1000

export const sweepOf = (store: Pick<Store, 'files'>, files: Files): Job => ({
  name: 'files',
  everySeconds: 60 * 60,
  async run(now) {
    const before = new Date(now.getTime() - unusedMs)
    await store.files.removeUnused(before)
    await files.tidy(before)
    for await (const hashes of files.kept()) {
      for (const sha256 of await store.files.unknown(hashes))
        await store.files.whileUnknown(sha256, () => files.remove(sha256))
    }
  },
})
