// Flushing a folder: a new name in it is durable once the folder is flushed.
//
// Not every file system supports that (Windows, FAT, some network and container mounts); there, flushing is skipped
// without an error. Any other failure, such as an I/O error, is thrown.

import { closeSync, fsyncSync, openSync } from 'node:fs'
import { open } from 'node:fs/promises'

/** The error codes of file systems that cannot open or flush a folder. */
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
