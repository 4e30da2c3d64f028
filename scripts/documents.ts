// Which versions of the API there are, and where the documents of each stand.

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'

/** Where the newest version goes; an older one goes to a folder of its name below. */
export const generated = 'src/generated'

const numberOf = (file: string): number => Number(/^v(\d+)\.yaml$/.exec(file)?.[1] ?? Number.NaN)

/** The documents that differ, the newest of them first. */
export async function olderFiles(): Promise<string[]> {
  const files = await readdir('spec/older').catch(() => [])
  return files.filter((file) => numberOf(file) >= 0).sort((a, b) => numberOf(b) - numberOf(a))
}

/** The names of the versions and where their documents are generated, the oldest first. */
async function versionFolders(): Promise<{ name: string; folder: string }[]> {
  const { 'x-version': newest } = parse(await readFile('spec/openapi.yaml', 'utf8'))
  const older = (await olderFiles()).map((file) => file.replace('.yaml', '')).reverse()
  return [...older.map((name) => ({ name, folder: join(generated, name) })), { name: newest.name, folder: generated }]
}

/** Each version, the oldest first: the document that is made for it, and the last one that was released. */
export const documents: Record<string, { readonly made: string; readonly released: string }> = Object.fromEntries(
  (await versionFolders()).map(({ name, folder }) => [
    name,
    { made: `${folder}/openapi.json`, released: `spec/released/${name}.yaml` },
  ]),
)
