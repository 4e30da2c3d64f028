// Whether a file is a picture: by its bytes, and what its sender says of it may not contradict them.
//
// The first bytes name the type, every pixel must decode, and the sides are measured before that. What stands behind the
// picture (phones append films and notes of their own) is not looked at and not kept. SVG and HTML are no pictures here.
// A picture is served under its own type, so whatever its comments say, no browser runs it.

import { readFile } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import type { Sharp } from 'sharp'
import type { ImageType, Picture } from '../domain/files.ts'
import { problem } from '../problem.ts'
import { pictureEnd, withWholeScans } from './structure.ts'

const maxSide = 8000

const extensions: Readonly<Record<ImageType, readonly string[]>> = {
  // Windows saves the first as the last.
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
}

/** What senders call these types otherwise. */
const aliases: Readonly<Record<string, ImageType>> = { 'image/jpg': 'image/jpeg', 'image/pjpeg': 'image/jpeg' }

/** Says nothing about the bytes. */
const unsaid = 'application/octet-stream'

/** What a name that ends like a picture may hide from somebody else: what runs when it is opened. */
const active = /\.(x?html?|svgz?|xml|m?js|php\d?|phtml|aspx?|jspx?|cgi|exe|com|bat|cmd|sh|ps1)(?=\.)/i

type Reason = 'type' | 'name' | 'dimensions' | 'broken'
const refusal = (reason: Reason, cause?: unknown) =>
  problem('invalid_file_content', {
    violations: [{ field: 'file', rule: `picture_${reason}`, facts: { limit: maxSide } }],
    data: { reason },
    cause,
  })

/** @param told what its sender says it is */
function typeOf(mime: string | undefined, told: string): ImageType {
  // An animated PNG is one, of which the first frame is measured.
  const type = mime === 'image/apng' ? 'image/png' : mime
  if (type === undefined || !Object.hasOwn(extensions, type)) throw refusal('type')
  if (told !== unsaid && (aliases[told] ?? told) !== type) throw refusal('type')
  return type as ImageType
}

/**
 * Looks at a file that is here.
 * @param told what its sender says it is
 * @returns what is known of it; `end`: how many bytes the picture has, what follows is none of it
 * @throws Problem 422 `invalid_file_content`
 */
export async function inspected(
  path: string,
  told: { readonly type: string; readonly name: string },
): Promise<Pick<Picture, 'content_type' | 'width' | 'height'> & { readonly end: number }> {
  const bytes = await readFile(path)
  const content_type = typeOf((await fileTypeFromBuffer(bytes))?.mime, told.type)
  if (!isNameOf(content_type, told.name)) throw refusal('name')
  const { width, height } = await measured(content_type === 'image/jpeg' ? withWholeScans(bytes) : bytes)
  const end = pictureEnd(content_type, bytes)
  if (end === undefined) throw refusal('broken')
  return { content_type, width, height, end }
}

/** A name without an extension contradicts nothing: `blob` is what scripts call a picture of their own. */
function isNameOf(type: ImageType, name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[/\\\u0000-\u001f\u007f]/.test(name) || active.test(name)) return false
  const dot = name.lastIndexOf('.')
  return dot < 0 || (dot > 0 && extensions[type].includes(name.slice(dot + 1).toLowerCase()))
}

/** The sides as they are shown. Every pixel is decoded, into a thumbnail, since a file can break off anywhere. */
async function measured(bytes: Buffer): Promise<{ width: number; height: number }> {
  const { autoOrient } = await (await opened(bytes)).metadata().catch(broken)
  if (autoOrient.width > maxSide || autoOrient.height > maxSide) throw refusal('dimensions')
  await decoded(bytes, 'warning').catch((error: Error) => {
    if (lost.test(error.message)) broken(error)
    return decoded(bytes, 'error').catch(broken)
  })
  return autoOrient
}

/**
 * Warnings of libjpeg after which some pixels are its own invention. Its others (a marker it does not know, bytes
 * between segments) are about what surrounds the picture.
 */
const lost = /premature end|Corrupt JPEG data(?!: (bad ICC|\d+ extraneous))/i

const decoded = async (bytes: Buffer, failOn: FailOn) => (await opened(bytes, failOn)).resize(8, 8).raw().toBuffer()

const broken = (cause: unknown): never => {
  throw refusal('broken', cause)
}

type FailOn = 'warning' | 'error'

/** The library is loaded with the first picture: it is a twentieth of the memory of a server that has none. */
async function opened(source: string | Buffer, failOn: FailOn = 'error'): Promise<Sharp> {
  const { default: sharp } = await import('sharp')
  return sharp(source, { limitInputPixels: maxSide ** 2, failOn, sequentialRead: true })
}

/** A smaller copy of the same type, upright, without what a camera wrote into it. */
async function narrowing(path: string, width: number): Promise<Sharp> {
  const { format } = await (await opened(path)).metadata()
  return (await opened(path)).autoOrient().resize({ width, withoutEnlargement: true }).toFormat(format)
}

/** Writes the smaller copy to `target`. */
export const narrowed = async (path: string, width: number, target: string): Promise<void> =>
  void (await (await narrowing(path, width)).toFile(target))

export const narrowedInMemory = async (path: string, width: number): Promise<Buffer> =>
  (await narrowing(path, width)).toBuffer()
