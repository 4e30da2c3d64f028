// The paths of a file on disk: `content/ab/ab12...`, with its smaller copies next to it, `ab12....w320`.

import { join } from 'node:path'

export const shardOf = (content: string, sha256: string): string => join(content, sha256.slice(0, 2))

export const isOriginal = (name: string): boolean => /^[0-9a-f]{64}$/.test(name)

export function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
