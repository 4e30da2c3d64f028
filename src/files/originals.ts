// The originals of uploads on disk, for backups: without the smaller copies, which are made again on request.

import { randomUUID } from 'node:crypto'
import { copyFile, link, mkdir, mkdtemp, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { flushFolder } from '../flush.ts'
import { absent, isOriginal, shardOf } from './places.ts'

/** @param folder that of openDisk; it may be missing */
export async function originalsIn(folder: string) {
  const content = join(folder, 'content')
  /** Links to the current files, which remain if the server deletes a file. */
  let held: string | undefined
  const placesOf = (sha256: string) => [join(shardOf(content, sha256), sha256), ...(held ? [join(held, sha256)] : [])]

  return {
    async hold(): Promise<void> {
      await mkdir(folder, { recursive: true })
      held = await mkdtemp(join(folder, 'held-'))
      for (const shard of (await readdir(content).catch(absent)) ?? [])
        for (const name of (await readdir(join(content, shard))).filter(isOriginal))
          await secondName(join(content, shard, name), join(held, name)).catch(absent)
    },
    async read(sha256: string): Promise<Uint8Array | undefined> {
      for (const place of placesOf(sha256)) {
        const bytes = await readFile(place).catch(absent)
        if (bytes) return bytes
      }
    },
    async write(sha256: string, bytes: Uint8Array): Promise<void> {
      const shard = shardOf(content, sha256)
      await mkdir(shard, { recursive: true })
      const part = join(shard, `${randomUUID()}.part`)
      const file = await open(part, 'wx', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(part, join(shard, sha256))
      await flushFolder(shard)
    },
    async release(): Promise<void> {
      if (held) await rm(held, { recursive: true, force: true })
    },
  }
}

/** A hard link, or a copy if the file system has no links. */
async function secondName(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error
    await copyFile(from, to)
  }
}
