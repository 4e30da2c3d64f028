// Flushing a folder: a new name in it is on disk when the folder is.
//
// Not every file system can do that (Windows, FAT, some network and container mounts): what it refuses is a courtesy
// that cannot be had, and no failure. Whatever else goes wrong, such as an I/O error, is one.

import { closeSync, fsyncSync, openSync } from 'node:fs'
import { open } from 'node:fs/promises'

/** What file systems say that cannot open a folder, or cannot flush one. */
const cannot = new Set(['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM'])

function tolerate(error: unknown): void {
  if (!cannot.has((error as NodeJS.ErrnoException).code ?? '')) throw error
}

export async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder)
    await handle.sync().finally(() => handle.close())
  } catch (error) {
    tolerate(error)
  }
}

export function flushFolderSync(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    tolerate(error)
  }
}
