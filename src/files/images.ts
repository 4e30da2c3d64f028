// Whether a file is the picture it is called: by its bytes, and its type and its name must say the same.
//
// Nothing is believed: the first bytes name the type, the structure must end where the file ends, every pixel must decode, and
// the sides are measured before that. SVG and HTML are no pictures here. A picture is served under its own type, so whatever
// its comments say, no browser runs it.

import { readFile } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import type { Sharp } from 'sharp'
import type { ImageType, Picture } from '../domain/files.ts'
import { problem } from '../problem.ts'
import { endsAsPicture } from './structure.ts'

const maxSide = 8000

const extensions: Readonly<Record<ImageType, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
}

/** What a name that ends like a picture may hide from somebody else: what runs when it is opened. */
const active = /\.(x?html?|svgz?|xml|m?js|php\d?|phtml|aspx?|jspx?|cgi|exe|com|bat|cmd|sh|ps1)(?=\.)/i

type Reason = 'type' | 'name' | 'dimensions' | 'broken' | 'trailing'
const refusal = (reason: Reason, cause?: unknown) => problem('invalid_file_content', { data: { reason }, cause })

/**
 * Looks at a file that is here.
 * @param told what its sender says it is
 * @throws Problem 422 `invalid_file_content`
 */
export async function inspected(
  path: string,
  told: { readonly type: string; readonly name: string },
): Promise<Pick<Picture, 'content_type' | 'width' | 'height'>> {
  const bytes = await readFile(path)
  const content_type = (await fileTypeFromBuffer(bytes))?.mime as ImageType | undefined
  if (!content_type || !Object.hasOwn(extensions, content_type) || content_type !== told.type) throw refusal('type')
  if (!isNameOf(content_type, told.name)) throw refusal('name')
  const { width, height } = await measured(bytes)
  if (!endsAsPicture(content_type, bytes)) throw refusal('trailing')
  return { content_type, width, height }
}

function isNameOf(type: ImageType, name: string): boolean {
  const extension = /[^.]\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return extensions[type].includes(extension) && !/[/\\\u0000-\u001f\u007f]/.test(name) && !active.test(name)
}

/** The sides as they are shown. Every pixel is decoded, into a thumbnail, since a file can break off anywhere. */
async function measured(bytes: Buffer): Promise<{ width: number; height: number }> {
  const picture = await opened(bytes)
  const { autoOrient } = await picture.metadata().catch(broken)
  if (autoOrient.width > maxSide || autoOrient.height > maxSide) throw refusal('dimensions')
  await picture.resize(8, 8).raw().toBuffer().catch(broken)
  return autoOrient
}

const broken = (cause: unknown): never => {
  throw refusal('broken', cause)
}

/** The library is loaded with the first picture: it is a twentieth of the memory of a server that has none. */
async function opened(source: string | Buffer): Promise<Sharp> {
  const { default: sharp } = await import('sharp')
  return sharp(source, { limitInputPixels: maxSide ** 2, failOn: 'warning', sequentialRead: true })
}

/** Writes a smaller copy of the same type, upright, without what a camera wrote into it. */
export async function narrowed(path: string, width: number, target: string): Promise<void> {
  const { format } = await (await opened(path)).metadata()
  await (await opened(path)).autoOrient().resize({ width, withoutEnlargement: true }).toFormat(format).toFile(target)
}
