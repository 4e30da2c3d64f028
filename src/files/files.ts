// The port for the bytes of uploads. The store has their metadata; the hash of the bytes identifies both.
//
// Bytes are received first, inspected, and kept only inside the transaction that writes their row; equal bytes are
// stored once, for every row with their hash. Files are never looked up by a name from a client.

import type { Readable } from 'node:stream'
import type { Picture } from '../domain/files.ts'

/** One file as it arrives. */
export interface Arriving {
  readonly content: Readable
  /** The client's claims: a media type, and a name that is checked and discarded. */
  readonly type: string
  readonly name: string
}

/** Received bytes that are not kept yet. */
export interface Upload extends Picture {
  /** Where the implementation has stored them; only it can use this. */
  readonly place: string
}

/** An image to be read, which a handler can return as the body of a response. */
export interface OpenFile {
  readonly type: string
  readonly size: number
  readonly etag: string
  read(range?: { readonly start: number; readonly end: number }): Readable
}

export interface Files {
  /**
   * Receives a file completely and inspects it. If it is interrupted or rejected, nothing remains.
   * @throws Problem 422 `invalid_file_content`
   */
  receive(file: Arriving): Promise<Upload>
  /** Moves the received bytes to the path of their hash. They stay there even if the upload is rolled back. */
  keep(upload: Upload): Promise<void>
  /** Deletes the received bytes, unless they are kept. */
  discard(upload: Upload): Promise<void>
  /** @param width of a smaller copy, made on first use; an image that is not wider is returned unchanged */
  open(picture: Picture, width?: number): Promise<OpenFile>
  /** The hashes of all kept files, in batches. */
  kept(): AsyncIterable<readonly string[]>
  /** Deletes bytes and their smaller copies. */
  remove(sha256: string): Promise<void>
  /** Deletes uploads that were received before that time but neither kept nor deleted, because a process ended. */
  tidy(before: Date): Promise<void>
}
