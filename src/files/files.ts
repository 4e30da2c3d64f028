// The port for the bytes of uploads. The store has their metadata; the hash of the bytes identifies both.
//
// Bytes are received first, inspected, and kept only inside the transaction that writes their row; equal bytes are kept
// once, for every row that has their hash. Nothing is ever looked up by a name from a client.

import type { Readable } from 'node:stream'
import type { Picture } from '../domain/files.ts'

/** One file as it arrives. */
export interface Arriving {
  readonly content: Readable
  /** The client's claims: a media type, and a name that is checked and discarded. */
  readonly type: string
  readonly name: string
}

/** Bytes that are here and not yet kept. */
export interface Upload extends Picture {
  /** Where this room has put them; means nothing elsewhere. */
  readonly place: string
}

/** A picture to be read; a handler can return it as the body of a response. */
export interface OpenFile {
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
  /** Moves the received bytes to the place of their hash. Once kept they stay, whatever becomes of the upload. */
  keep(upload: Upload): Promise<void>
  /** Deletes the received bytes, unless they were kept. */
  discard(upload: Upload): Promise<void>
  /** @param width of a smaller copy, made at its first use; a picture that is not wider is answered as it is */
  open(picture: Picture, width?: number): Promise<OpenFile>
  /** The hashes of everything that is kept, some at a time. */
  kept(): AsyncIterable<readonly string[]>
  /** Removes bytes and their smaller copies. */
  remove(sha256: string): Promise<void>
  /** Deletes uploads received before that time and neither kept nor discarded, because a process ended in between. */
  tidy(before: Date): Promise<void>
}
