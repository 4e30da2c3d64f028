// Secrets that are not configured: generated once at random and stored in the data folder, readable only by the server.
//
// Several processes that serve the same clients must share them, so set them in the environment there. A file is
// written under a temporary name, flushed and then renamed, so that a full disk or a power failure leaves no partial
// secret. A stored secret must satisfy the same rule as a new one: an empty or short key would sign tokens that anyone
// can forge.

import { randomBytes, randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { flushFolderSync } from '../flush.ts'

/** 256 bits, as HS256 requires (RFC 7518, section 3.2), in base64url. */
const secret = /^[\w-]{43}$/

/**
 * @returns the secret stored under this name, generated if there is none; safe when two processes start together
 * @throws Error naming the file that cannot be read or written, or holds no secret
 */
export function keptSecret(folder: string, name: string): string {
  const path = join(folder, name)
  try {
    return read(path) ?? make(folder, path)
  } catch (cause) {
    throw new Error(`${path} holds no valid secret: set the variable, or delete the file to generate another`, {
      cause,
    })
  }
}

function read(path: string): string | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  if (!secret.test(text)) throw new Error('it must be 43 characters of base64url')
  return text
}

function make(folder: string, path: string): string {
  mkdirSync(folder, { recursive: true })
  const draft = `${path}.${randomUUID()}`
  try {
    writeFileSync(draft, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600, flush: true })
    name(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
  flushFolderSync(folder)
  return read(path) as string
}

/** The first process wins; on a file system without links, the last. */
function name(draft: string, path: string): void {
  try {
    linkSync(draft, path)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'EMLINK'].includes(code)) throw error
    renameSync(draft, path)
  }
}
