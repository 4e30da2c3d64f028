// Where a picture ends: a file that goes on behind it is two files, one of which nobody has looked at.
//
// Reads the outer structure of the three formats and nothing inside. A JPEG may be followed by another JPEG: phones put a
// second picture there (CIPA DC-007).

import type { ImageType } from '../domain/files.ts'

type End = (bytes: Buffer) => number

/** Chunks of length, name, data and checksum, the last one IEND (PNG, section 5.3). */
const pngEnd: End = (bytes) => {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const next = at + 12 + bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return next
    at = next
  }
  return -1
}

/** A RIFF container says how long it is, and is padded to whole words. */
const webpEnd: End = (bytes) => {
  const length = bytes.readUInt32LE(4)
  return 8 + length + (length % 2)
}

/** Segments with a length each, then the picture itself, in which 0xFF is always followed by 0x00 or a restart marker (T.81, section B.1). */
const jpegEnd: End = (bytes) => {
  let at = 0
  while (bytes[at] === 0xff && bytes[at + 1] === 0xd8) {
    at = jpegEndFrom(bytes, at + 2)
    if (at < 0) return at
  }
  return at
}

function jpegEndFrom(bytes: Buffer, start: number): number {
  for (let at = start; at + 1 < bytes.length; ) {
    const marker = bytes[at + 1] as number
    if (bytes[at] !== 0xff) return -1
    if (marker === 0xd9) return at + 2
    if (marker === 0xff) at += 1
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

/** Whether nothing follows the picture. */
export const endsAsPicture = (type: ImageType, bytes: Buffer): boolean => ends[type](bytes) === bytes.length
