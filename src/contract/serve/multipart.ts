// Forms (RFC 7578): files, processed as streams and never held in memory as a whole.
//
// Other fields are decoded as those of a urlencoded form. Parts that are not documented are read past and named in
// the error. Received files belong to the request until a handler keeps them: when the response is sent, with or
// without an error, those that were not kept are deleted. An interrupted upload leaves nothing.

import { type Readable, Transform, type TransformCallback } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { hasBody, tooLarge } from './bodies.ts'
import type { FilePart, FormParts, Operation } from './contract.ts'
import type { Exchange } from './exchange.ts'
import { form, maxFieldBytes } from './media.ts'
import { fieldDecoders } from './parameters.ts'
import type { Stages } from './pipeline.ts'
import { Problem, printableName, problem } from './problem.ts'

/** Where the files of forms are stored while they arrive. */
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

/** Room for more parts than a careless client adds to its files, with their headers and texts. */
const maxParts = 10
const maxTextBytes = 1024
const maxHeaderBytes = 4096

/** The type of unknown content (RFC 9110, section 8.3): the bytes decide. */
const unknownType = 'application/octet-stream'

/** A part without a type is text (RFC 7578, section 4.4), so it is not a file; some phones send a range of types. */
const untyped = new Set(['text/plain', 'image/*', '*/*'])

const wrongType = (field: string, allowedValues: readonly string[]) =>
  problem('unsupported_media_type', {
    violations: [{ field, rule: 'part_type', facts: { allowedValues } }],
    data: { available: allowedValues },
  })

export const hasFiles = ({ form }: Pick<Operation, 'form'>): boolean => form !== undefined && form.files.length > 0

/** The parser of forms. @param files may be absent where no form has any */
export function readForms(app: FastifyInstance, files: Receiver | undefined): void {
  app.addContentTypeParser(form, async (request: FastifyRequest, payload: Readable) => {
    const { exchange } = request
    const { form: declared } = exchange.operation ?? {}
    // Elsewhere it is empty: a DELETE may name a type and send nothing.
    if (!declared || !hasBody(exchange.headers)) return undefined
    return new Reading(exchange, declared, files).read(payload)
  })
}

/** Ends the upload: when the response is sent, files that no handler has kept are deleted. */
export const discardUploads = (files: Receiver): Stages => ({
  send: ({ slots: { uploads } }, payload) => (uploads ? discardAll(uploads, files, payload) : payload),
})

/** One that cannot be deleted does not keep the others. */
async function discardAll(uploads: readonly unknown[], files: Receiver, payload: unknown): Promise<unknown> {
  const ends = await Promise.allSettled(uploads.map((upload) => files.discard(upload)))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return payload
}

const largestOf = ({ files }: FormParts): number => Math.max(0, ...files.map(({ maxBytes }) => maxBytes))

/** The bytes of a file, which may be no more than this. */
function limited(content: Readable, maxBytes: number): Readable {
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      bytes += chunk.length
      if (bytes > maxBytes) done(tooLarge(maxBytes))
      else done(null, chunk)
    },
  })
  pipeline(content, counted).catch(() => undefined)
  return counted
}

function parserOf({ headers }: Exchange, declared: FormParts, isFile: (field: string) => boolean | undefined) {
  const { files, fields } = declared
  const types = files.flatMap((one) => one.types)
  try {
    return Busboy({
      headers: { ...headers, 'content-type': headers['content-type'] as string },
      preservePath: true,
      // A browser names a Blob in a field too; some clients send a type but no name.
      isPartAFile: (field = '', type, name) => isFile(field) ?? (name !== undefined || types.includes(String(type))),
      limits: {
        parts: maxParts + 10 * fields.length + files.reduce((sum, { most = 0 }) => sum + most, 0),
        fieldSize: fields.length > 0 ? maxFieldBytes : maxTextBytes,
        fileSize: largestOf(declared) + 1,
        headerSize: maxHeaderBytes,
      },
    })
  } catch (cause) {
    throw problem('bad_request', { cause })
  }
}

/** A form that is being read. */
class Reading {
  readonly #exchange: Exchange
  readonly #files: ReadonlyMap<string, FilePart>
  readonly #fields: ReturnType<typeof fieldDecoders>
  readonly #receiver: Receiver | undefined
  readonly #parser: ReturnType<typeof parserOf>
  readonly #body: Record<string, unknown> = Object.create(null)
  readonly #contents: Readable[] = []
  readonly #uploads: Promise<void>[] = []
  readonly #received: unknown[] = []
  readonly #refused = Promise.withResolvers<never>()
  #closed = false

  constructor(exchange: Exchange, declared: FormParts, receiver: Receiver | undefined) {
    this.#exchange = exchange
    this.#files = new Map(declared.files.map((one) => [one.name, one]))
    this.#fields = fieldDecoders(declared.fields)
    this.#receiver = receiver
    this.#parser = parserOf(exchange, declared, (field) => (this.#fields.has(field) ? false : undefined))
    exchange.slots.uploads = this.#received
    this.#refused.promise.catch(() => undefined)
    this.#parser.on('field', (name = '', value, _shortName, isShort) => {
      try {
        this.#takeField(name, value, isShort)
      } catch (error) {
        this.#refuse(error as Problem)
      }
    })
    this.#parser.on('file', (name = '', content, filename = '', _encoding, mediaType) => {
      this.#contents.push(content)
      content.on('error', () => undefined)
      if (!this.#takeFile(name, content, filename, mediaType)) content.resume()
    })
    this.#parser.once('partsLimit', () => this.#refuse(tooLarge(largestOf(declared))))
  }

  /** @throws Problem 400 `bad_request`, 413, 415, and the application's errors about a file */
  async read(payload: Readable): Promise<unknown> {
    const parsed = pipeline(payload, this.#parser).catch((cause) => {
      throw cause instanceof Problem ? cause : problem('bad_request', { cause })
    })
    try {
      await Promise.race([parsed, this.#refused.promise])
      await Promise.all(this.#uploads)
      return this.#body
    } catch (error) {
      this.#closed = true
      parsed.catch(() => undefined)
      // The rest is read past; it is no larger than a form may be.
      payload.unpipe(this.#parser)
      payload.resume()
      for (const content of this.#contents) content.destroy(error as Error)
      await Promise.allSettled(this.#uploads)
      throw error
    }
  }

  #refuse(error: Problem): void {
    this.#closed = true
    this.#refused.reject(error)
  }

  #violated(name: string, rule: 'file' | 'repeated'): void {
    this.#exchange.decoded.violations.push({ field: printableName(name), rule })
  }

  #isFirst(name: string): boolean {
    if (name in this.#body) this.#violated(name, 'repeated')
    return !(name in this.#body)
  }

  #takeField(name: string, text: string, isShort: boolean): void {
    const field = this.#fields.get(name)
    if (isShort && field) throw tooLarge(maxFieldBytes)
    if (this.#files.has(name)) this.#violated(name, 'file')
    if (field?.list && name in this.#body) this.#body[name] = [this.#body[name], field.convert(text)].flat()
    else if (this.#files.get(name)?.most !== undefined) this.#placeIn(name)
    else if (this.#isFirst(name)) this.#body[name] = field ? field.convert(text) : text
  }

  /** Undefined for a second file with the same name, and for more files than a list may have. */
  #placeOf(name: string, declared: FilePart | undefined): ((upload: unknown) => void) | undefined {
    if (declared?.most !== undefined) {
      const place = this.#placeIn(name)
      return (this.#body[name] as unknown[]).length > declared.most ? undefined : place
    }
    if (!this.#isFirst(name)) return undefined
    this.#body[name] = null
    return (upload) => {
      this.#body[name] = upload
    }
  }

  /** @returns a function that adds a file to its list, in the order of the form */
  #placeIn(name: string): (upload: unknown) => void {
    if (!(name in this.#body)) this.#body[name] = []
    const list = this.#body[name] as unknown[]
    const at = list.push(null) - 1
    return (upload) => {
      list[at] = upload
    }
  }

  /** @returns whether its content is read */
  #takeFile(name: string, content: Readable, filename: string, mediaType: string): boolean {
    if (this.#closed) return false
    const declared = this.#files.get(name)
    const place = this.#placeOf(name, declared)
    if (!declared || !place) return false
    const type = untyped.has(mediaType) ? unknownType : mediaType
    if (!declared.types.includes(type)) {
      this.#refuse(wrongType(name, declared.types))
      return false
    }
    const upload = this.#keep({ content: limited(content, declared.maxBytes), type, name: filename }, place)
    this.#uploads.push(upload)
    upload.catch((error) => this.#refuse(error))
    return true
  }

  async #keep(file: Parameters<Receiver['receive']>[0], place: (upload: unknown) => void): Promise<void> {
    const upload = await this.#receiver?.receive(file)
    this.#received.push(upload)
    place(upload)
  }
}
