// The source files of the parts of a bundled document, for the places of findings.

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'

const step = (text = ''): string => text.replaceAll('~1', '/').replaceAll('~0', '~')

/**
 * @param folder of the sources
 * @param root the file in it that the bundle begins with
 * @returns for a JSON pointer into the bundle, the file and the pointer in it
 */
export async function placesIn(folder: string, root: string): Promise<(pointer: string) => string> {
  const read = async (file: string) => parse(await readFile(join(folder, file), 'utf8'))
  const document = await read(root)
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith('.yaml') && !/^(?:released|older|corrections)\b/.test(file),
  )
  const names = new Map<string, string>()
  for (const file of files.filter((one) => one !== root)) {
    // A component has the same name as in its file, and is in a folder for its kind.
    for (const name of Object.keys((await read(file)) ?? {})) names.set(`${file.split('/', 1)[0]} ${name}`, file)
  }
  return (pointer) => {
    const [, part, first, second, ...rest] = pointer.split('/')
    const inRoot = `${folder}/${root}#${pointer}`
    if (part === 'paths') {
      const reference = document.paths?.[step(first)]?.$ref
      return reference
        ? [`${folder}/${reference}`, second, ...rest].filter((one) => one !== undefined).join('/')
        : inRoot
    }
    const file = part === 'components' && names.get(`${first} ${step(second)}`)
    return file ? [`${folder}/${file}#`, second, ...rest].join('/') : inRoot
  }
}
