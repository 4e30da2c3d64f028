// Images for tests, made on demand; and forms to send them in.

import { crc32 } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

const formats = { png: 'image/png', jpeg: 'image/jpeg', webp: 'image/webp' } as const

/** A picture of one colour. */
export function picture(
  format: keyof typeof formats = 'png',
  width = 40,
  height = 30,
  colour = 'teal',
): Promise<Buffer> {
  const blank: Sharp = sharp({ create: { width, height, channels: 3, background: colour } })
  return blank.toFormat(format).toBuffer()
}

/** A PNG of exactly this many bytes: a private chunk fills it up. */
export async function pictureOf(size: number): Promise<Buffer> {
  const png = await picture()
  const end = png.length - 12
  const filler = Buffer.alloc(size - png.length, 'x')
  filler.writeUInt32BE(filler.length - 12, 0)
  filler.write('prVt', 4, 'latin1')
  filler.writeUInt32BE(crc32(filler.subarray(4, -4)), filler.length - 4)
  return Buffer.concat([png.subarray(0, end), filler, png.subarray(end)])
}

export interface Part {
  readonly field?: string
  /** Absent in a text. */
  readonly name?: string
  readonly type?: string
  readonly content: Buffer | string
}

export const boundary = 'lamp-boundary'

/** A form as a browser writes it. */
export function formOf(...parts: Part[]): { payload: Buffer; headers: Record<string, string> } {
  const chunks = parts.flatMap(({ field = 'file', name, type, content }) => {
    const file = name === undefined ? '' : `; filename="${name}"`
    const media = type === undefined ? '' : `Content-Type: ${type}\r\n`
    return [
      `--${boundary}\r\nContent-Disposition: form-data; name="${field}"${file}\r\n${media}\r\n`,
      content,
      '\r\n',
    ].map((one) => Buffer.from(one as string))
  })
  const payload = Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)])
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } }
}

export const fileForm = (content: Buffer | string, name = 'lamp.png', type = 'image/png') =>
  formOf({ name, type, content })
