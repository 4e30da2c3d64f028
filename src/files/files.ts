// The port: where uploaded bytes live. What is known of them is in the store; both are known by the hash of the bytes.
//
// Bytes are received first, looked at, and kept only inside the transaction that writes their row; equal bytes are kept once, for
// every row that has their hash. Nothing is ever found by a name that a client gave.

import type { Readable } from 'node:stream'
import type { Picture } from '../domain/files.ts'

/** One file as it arrives. */
export interface Arriving {
  readonly content: Readable
  /** What its sender says it is: a media type, and a name that is looked at and forgotten. */
  readonly type: string
  readonly name: string
}

/** Bytes that are here and not yet kept. */
export interface Upload extends Picture {
  /** Where this room has put them; means nothing elsewhere. */
  readonly place: string
}

/** A picture to be read. The contract answers with it as it is. */
export interface Bytes {
  readonly type: string
  readonly size: number
  readonly etag: string
  read(range?: { readonly start: number; readonly end: number }): Readable
}

export interface Files {
  /**
   * Takes a file to its end and looks at it. When it breaks off or is refused, nothing of it is left.
   * @throws Problem 422 `invalid_file_content`
   */
  receive(file: Arriving): Promise<Upload>
  /** Puts what was received where its hash says. Once kept it stays, whatever becomes of the upload. */
  keep(upload: Upload): Promise<void>
  /** Throws away what was received, unless it was kept. */
  discard(upload: Upload): Promise<void>
  /** @param width of a smaller copy, made at its first use; a picture that is not wider is answered as it is */
  open(picture: Picture, width?: number): Promise<Bytes>
  /** The hashes of everything that is kept, some at a time. */
  kept(): AsyncIterable<readonly string[]>
  /** Removes bytes and their smaller copies. */
  remove(sha256: string): Promise<void>
  /** Throws away what was received before that instant and neither kept nor discarded: a process ended in between. */
  tidy(before: Date): Promise<void>
}
