// Finds the end of an image, so that trailing data, which is not inspected, is discarded.
//
// Reads only the outer structure of the three formats. A JPEG that is directly followed by another JPEG is kept with
// it: phones store a second image there (CIPA DC-007).

import type { ImageType } from '../domain/files.ts'

type End = (bytes: Buffer) => number

/** Chunks with length, name, data and checksum; the last one is IEND (PNG, section 5.3). */
const pngEnd: End = (bytes) => {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const next = at + 12 + bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return next
    at = next
  }
  return -1
}

/** A RIFF container contains its length, and is padded to an even number of bytes. */
const webpEnd: End = (bytes) => {
  const end = 8 + bytes.readUInt32LE(4)
  // Some encoders omit the last byte of padding.
  return end === bytes.length ? end : end + (end % 2)
}

/**
 * Segments, each with a length, then the image data, in which 0xFF is always followed by 0x00 or a restart marker
 * (T.81, section B.1).
 */
const jpegEnd: End = (bytes) => {
  let end = -1
  for (let at = 0; at >= 0 && isJpegAt(bytes, at); ) {
    at = jpegEndFrom(bytes, at)
    if (at >= 0) end = at
  }
  return end
}

const isJpegAt = (bytes: Buffer, at: number): boolean => bytes[at] === 0xff && bytes[at + 1] === 0xd8

/** Markers without a length: start of image, restarts, and one of arithmetic coding (table B.1). */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

function jpegEndFrom(bytes: Buffer, start: number): number {
  for (let at = start; at + 1 < bytes.length; ) {
    const marker = bytes[at + 1] as number
    // Decoders skip bytes between segments up to the next marker.
    if (bytes[at] !== 0xff || marker === 0xff || marker === 0x00) at += 1
    else if (marker === 0xd9) return at + 2
    else if (isBare(marker)) at += 2
    else if (at + 4 > bytes.length) return -1
    else {
      at += 2 + bytes.readUInt16BE(at + 2)
      if (marker === 0xda) at = scanEnd(bytes, at)
    }
  }
  return -1
}

/** The next marker that ends a scan. */
function scanEnd(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] as number
    const within = next === 0x00 || next === 0xff || (next >= 0xd0 && next <= 0xd7)
    if (!within) return at
  }
  return bytes.length
}

const ends: Readonly<Record<ImageType, End>> = { 'image/png': pngEnd, 'image/webp': webpEnd, 'image/jpeg': jpegEnd }

/** The length of the image at the beginning of these bytes; undefined if it is incomplete. */
export function pictureEnd(type: ImageType, bytes: Buffer): number | undefined {
  const end = ends[type](bytes)
  return end < 0 || end > bytes.length ? undefined : end
}

/**
 * Some cameras write parameters of progressive JPEGs into the scan header of a sequential one. Decoders warn and use
 * the values that T.81 (table B.3) requires; those are written, so that this warning cannot hide others.
 * @returns the same bytes, or a copy
 */
export function withWholeScans(bytes: Buffer): Buffer {
  let [sequential, at] = [false, 2]
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] as number
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xc0 || marker === 0xc1) sequential = true
    const length = bytes.readUInt16BE(at + 2)
    if (marker === 0xda) return sequential ? withWholeScan(bytes, at + 2 + length - 3) : bytes
    at += 2 + length
  }
  return bytes
}

/** @param at the offset of the spectral selection and the bit positions */
function withWholeScan(bytes: Buffer, at: number): Buffer {
  const whole = [0, 63, 0]
  if (at + 3 > bytes.length || whole.every((value, i) => bytes[at + i] === value)) return bytes
  const copy = Buffer.from(bytes)
  copy.set(whole, at)
  return copy
}
