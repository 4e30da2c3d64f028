// The versions of the API, and where their documents are.

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'

/** Where the newest version is written; an older one is in a folder with its name below. */
export const generated = 'src/generated'

const numberOf = (file: string): number => Number(/^v(\d+)\.yaml$/.exec(file)?.[1] ?? Number.NaN)

/** The documents that differ, the newest of them first. */
export async function olderFiles(): Promise<string[]> {
  const files = await readdir('spec/older').catch(() => [])
  return files.filter((file) => numberOf(file) >= 0).sort((a, b) => numberOf(b) - numberOf(a))
}

/** The names of the versions and where their documents are generated, oldest first. */
async function versionFolders(): Promise<{ name: string; folder: string }[]> {
  const { 'x-version': newest } = parse(await readFile('spec/openapi.yaml', 'utf8'))
  const older = (await olderFiles()).map((file) => file.replace('.yaml', '')).reverse()
  return [...older.map((name) => ({ name, folder: join(generated, name) })), { name: newest.name, folder: generated }]
}

/** Each version, oldest first: its generated document, and the last released one. */
export const documents: Record<string, { readonly made: string; readonly released: string }> = Object.fromEntries(
  (await versionFolders()).map(({ name, folder }) => [
    name,
    { made: `${folder}/openapi.json`, released: `spec/released/${name}.yaml` },
  ]),
)
