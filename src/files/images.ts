// Whether a file is an image: its bytes decide, and the client's claims must not contradict them.
//
// The first bytes determine the type, every pixel must decode, and the size is checked before that. Data after the end
// of the image (phones append videos and notes) is neither inspected nor kept. SVG and HTML are not accepted. An image
// is served under its own type, so no browser executes its contents.

import { readFile } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import type { Sharp } from 'sharp'
import type { ImageType, Picture } from '../domain/files.ts'
import { problem } from '../problem.ts'
import { pictureEnd, withWholeScans } from './structure.ts'

const maxSide = 8000

const extensions: Readonly<Record<ImageType, readonly string[]>> = {
  // Windows saves the first type with the last extension.
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
}

/** Other names that clients use for these types. */
const aliases: Readonly<Record<string, ImageType>> = { 'image/jpg': 'image/jpeg', 'image/pjpeg': 'image/jpeg' }

/** A type that says nothing about the bytes. */
const untyped = 'application/octet-stream'

/** Extensions that a double extension could hide: files that are executed when opened. */
const active = /\.(x?html?|svgz?|xml|m?js|php\d?|phtml|aspx?|jspx?|cgi|exe|com|bat|cmd|sh|ps1)(?=\.)/i

type Reason = 'type' | 'name' | 'dimensions' | 'broken'
const pictureProblem = (reason: Reason, cause?: unknown) =>
  problem('invalid_file_content', {
    violations: [{ field: 'file', rule: `picture_${reason}`, facts: { limit: maxSide } }],
    data: { reason },
    cause,
  })

/** @param declared the client's claims */
function typeOf(mime: string | undefined, declared: string): ImageType {
  // An animated PNG is accepted; its first frame is measured.
  const type = mime === 'image/apng' ? 'image/png' : mime
  if (type === undefined || !Object.hasOwn(extensions, type)) throw pictureProblem('type')
  if (declared !== untyped && (aliases[declared] ?? declared) !== type) throw pictureProblem('type')
  return type as ImageType
}

/**
 * Inspects a received file.
 * @param declared the client's claims
 * @returns its metadata; `end` is the length of the image, after which all data is ignored
 * @throws Problem 422 `invalid_file_content`
 */
export async function inspectFile(
  path: string,
  declared: { readonly type: string; readonly name: string },
): Promise<Pick<Picture, 'content_type' | 'width' | 'height'> & { readonly end: number }> {
  const bytes = await readFile(path)
  const content_type = typeOf((await fileTypeFromBuffer(bytes))?.mime, declared.type)
  if (!isNameOf(content_type, declared.name)) throw pictureProblem('name')
  const { width, height } = await measure(content_type === 'image/jpeg' ? withWholeScans(bytes) : bytes)
  const end = pictureEnd(content_type, bytes)
  if (end === undefined) throw pictureProblem('broken')
  return { content_type, width, height, end }
}

/** A name without an extension is accepted: scripts name their images `blob`. */
function isNameOf(type: ImageType, name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the regex looks for them
  if (/[/\\\u0000-\u001f\u007f]/.test(name) || active.test(name)) return false
  const dot = name.lastIndexOf('.')
  return dot < 0 || (dot > 0 && extensions[type].includes(name.slice(dot + 1).toLowerCase()))
}

/** The displayed width and height. Every pixel is decoded, into a thumbnail, since a file can be damaged anywhere. */
async function measure(bytes: Buffer): Promise<{ width: number; height: number }> {
  const { autoOrient } = await (await openImage(bytes)).metadata().catch(broken)
  if (autoOrient.width > maxSide || autoOrient.height > maxSide) throw pictureProblem('dimensions')
  await decodePixels(bytes, 'warning').catch((error: Error) => {
    if (lost.test(error.message)) broken(error)
    return decodePixels(bytes, 'error').catch(broken)
  })
  return autoOrient
}

/**
 * Warnings of libjpeg after which some pixels are made up. Its other warnings (an unknown marker, bytes between
 * segments) do not concern pixels.
 */
const lost = /premature end|Corrupt JPEG data(?!: (bad ICC|\d+ extraneous))/i

const decodePixels = async (bytes: Buffer, failOn: FailOn) =>
  (await openImage(bytes, failOn)).resize(8, 8).raw().toBuffer()

const broken = (cause: unknown): never => {
  throw pictureProblem('broken', cause)
}

type FailOn = 'warning' | 'error'

/** The library is loaded with the first image: it is a twentieth of the memory of a server without images. */
async function openImage(source: string | Buffer, failOn: FailOn = 'error'): Promise<Sharp> {
  const { default: sharp } = await import('sharp')
  return sharp(source, { limitInputPixels: maxSide ** 2, failOn, sequentialRead: true })
}

/** A smaller copy of the same type, upright and without metadata. */
async function shrink(path: string, width: number): Promise<Sharp> {
  const { format } = await (await openImage(path)).metadata()
  return (await openImage(path)).autoOrient().resize({ width, withoutEnlargement: true }).toFormat(format)
}

/** Writes the smaller copy to `target`. */
export const writeSmallerCopy = async (path: string, width: number, target: string): Promise<void> =>
  void (await (await shrink(path, width)).toFile(target))

export const smallerCopyInMemory = async (path: string, width: number): Promise<Buffer> =>
  (await shrink(path, width)).toBuffer()
