// Forms (RFC 7578): one file, processed as a stream and never held in memory as a whole.
//
// Other fields are decoded as those of a urlencoded form. Parts that are not documented are read past and named in
// the error. A received file belongs to the request
// until a handler keeps it: when the response is sent, with or without an error, a file that was not kept is deleted.
// An interrupted upload leaves nothing.

import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { hasBody, tooLarge } from './bodies.ts'
import type { FilePart } from './contract.ts'
import type { Exchange } from './exchange.ts'
import { form, maxFieldBytes } from './media.ts'
import { fieldDecoders } from './parameters.ts'
import type { Stages } from './pipeline.ts'
import { Problem, printableName, problem } from './problem.ts'

/** Where the files of forms go while they arrive. */
export interface Receiver<Upload = unknown> {
  receive(file: { readonly content: Readable; readonly type: string; readonly name: string }): Promise<Upload>
  /** Deletes the file unless a handler has kept it. */
  discard(upload: Upload): Promise<void>
}

declare module './exchange.ts' {
  interface Slots {
    uploads?: unknown[]
  }
}

/** Room for more parts than a careless client adds to one file, with their headers and texts. */
const maxParts = 10
const maxTextBytes = 1024
const maxHeaderBytes = 4096

/** The type of unknown content (RFC 9110, section 8.3): the bytes decide. */
const unknownType = 'application/octet-stream'

/** A part without a type is text (RFC 7578, section 4.4), which no file is; some phones send a range of types. */
const untyped = new Set(['text/plain', 'image/*', '*/*'])

const wrongType = (field: string, allowedValues: readonly string[]) =>
  problem('unsupported_media_type', {
    violations: [{ field, rule: 'part_type', facts: { allowedValues } }],
    data: { available: allowedValues },
  })

/** The parser of forms. */
export function readForms(app: FastifyInstance, files: Receiver): void {
  app.addContentTypeParser(form, async (request: FastifyRequest, payload: Readable) => {
    const { file } = request.exchange.operation ?? {}
    // Elsewhere it is empty: a DELETE may name a type and send nothing.
    return file && hasBody(request.headers) ? partsOf(request.exchange, payload, file, files) : undefined
  })
}

/** Ends the upload: when the response is sent, a file that no handler has kept is deleted. */
export const discardUploads = (files: Receiver): Stages => ({
  send: ({ slots: { uploads } }, payload) => (uploads ? discardAll(uploads, files, payload) : payload),
})

async function discardAll(uploads: readonly unknown[], files: Receiver, payload: unknown): Promise<unknown> {
  for (const upload of uploads) await files.discard(upload)
  return payload
}

function parserOf({ headers }: Exchange, { types, maxBytes, fields }: FilePart) {
  try {
    return Busboy({
      headers: { ...headers, 'content-type': headers['content-type'] as string },
      preservePath: true,
      // Some clients send a type but no name.
      isPartAFile: (_field, type, name) => name !== undefined || types.includes(String(type)),
      limits: {
        parts: maxParts + 10 * (fields?.length ?? 0),
        fieldSize: fields ? maxFieldBytes : maxTextBytes,
        fileSize: maxBytes,
        headerSize: maxHeaderBytes,
      },
    })
  } catch (cause) {
    throw problem('bad_request', { cause })
  }
}

/** @throws Problem 400 `bad_request`, 413, 415, and the application's errors about the file */
async function partsOf(exchange: Exchange, payload: Readable, declared: FilePart, files: Receiver) {
  const parser = parserOf(exchange, declared)
  const body: Record<string, unknown> = Object.create(null)
  const { violations } = exchange.decoded
  const contents: Readable[] = []
  const uploads: Promise<void>[] = []
  const received: unknown[] = []
  exchange.slots.uploads = received
  const refused = Promise.withResolvers<never>()
  const refuse = (problem: Problem) => refused.reject(problem)

  const isFirst = (name: string): boolean => {
    if (name in body) violations.push({ field: printableName(name), rule: 'repeated' })
    return !(name in body)
  }
  const fields = fieldDecoders(declared.fields ?? [])
  const keepField = (name: string, text: string) => {
    const field = fields.get(name)
    if (field?.list && name in body) body[name] = [body[name], field.convert(text)].flat()
    else if (isFirst(name)) body[name] = field ? field.convert(text) : text
  }
  parser.on('field', (name = '', value, _shortName, isShort) => {
    try {
      if (isShort && fields.has(name)) throw tooLarge(maxFieldBytes)
      keepField(name, value)
    } catch (error) {
      refuse(error as Problem)
    }
    if (name === declared.name) violations.push({ field: name, rule: 'file' })
  })
  parser.on('file', (name = '', content, filename, _encoding, mediaType) => {
    const type = untyped.has(mediaType) ? unknownType : mediaType
    contents.push(content)
    content.on('error', () => undefined)
    const first = isFirst(name)
    if (first) body[name] = null
    if (!first || name !== declared.name) return void content.resume()
    if (!declared.types.includes(type)) {
      refuse(wrongType(name, declared.types))
      return void content.resume()
    }
    content.once('limit', () => content.destroy(tooLarge(declared.maxBytes)))
    const keep = async () => {
      const upload = await files.receive({ content, type, name: filename ?? '' })
      received.push(upload)
      body[name] = upload
    }
    uploads.push(keep())
    uploads.at(-1)?.catch(refuse)
  })
  parser.once('partsLimit', () => refuse(tooLarge(declared.maxBytes)))
  const parsed = pipeline(payload, parser).catch((cause) => {
    throw cause instanceof Problem ? cause : problem('bad_request', { cause })
  })
  try {
    await Promise.race([parsed, refused.promise])
    await Promise.all(uploads)
    return body
  } catch (error) {
    parsed.catch(() => undefined)
    // The rest is read past; it is no larger than a form may be.
    payload.unpipe(parser)
    payload.resume()
    for (const content of contents) content.destroy(error as Error)
    await Promise.allSettled(uploads)
    throw error
  } finally {
    refused.promise.catch(() => undefined)
  }
}
