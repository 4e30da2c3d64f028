// The part of the store's port that is about files.

import type { File, Picture } from '../domain/files.ts'

/** Metadata of files; the bytes are in src/files. */
export interface FileRecords {
  find(id: string): Promise<File | undefined>
  /** @param keep stores the bytes, while they are protected from removal */
  add(picture: Picture, now: Date, keep: () => Promise<void>): Promise<File>
  /** Whether it existed. @throws Problem 409 `file_in_use` */
  remove(id: string): Promise<boolean>
  /** Removes those that no item has shown since that instant. How many they were. */
  removeUnused(before: Date): Promise<number>
  /** Those of these hashes that no file has. */
  unknown(hashes: readonly string[]): Promise<string[]>
  /** Does the work if no file has this hash, and lets none get it meanwhile. */
  whileUnknown(sha256: string, work: () => Promise<void>): Promise<void>
}
