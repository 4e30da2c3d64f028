// The part of the port that is about files: what the house may ask of its memory of them, and what absence looks like.

import type { File, Picture } from '../domain/files.ts'

/** What is known of files; the bytes are in the files room. */
export interface FileRecords {
  find(id: string): Promise<File | undefined>
  /** @param keep puts the bytes in their place, while nobody may take them away */
  add(picture: Picture, now: Date, keep: () => Promise<void>): Promise<File>
  /** Whether it was there. @throws Problem 409 `file_in_use` */
  remove(id: string): Promise<boolean>
  /** Removes those that no item has shown since that instant. How many they were. */
  removeUnused(before: Date): Promise<number>
  /** Those of these hashes that no file has. */
  unknown(hashes: readonly string[]): Promise<string[]>
  /** Does the work if no file has this hash, and lets none get it meanwhile. */
  whileUnknown(sha256: string, work: () => Promise<void>): Promise<void>
}
