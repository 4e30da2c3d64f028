// Releases the document: clients may rely on the current one from now on.

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parse, stringify } from 'yaml'
import { codeSamples } from '../src/contract/compile/keys.ts'
import { operationsIn } from '../src/contract/compile/walking.ts'
import { breaking, tellBreaks } from './breaking.ts'
import { type Correction, samePatternsIn, withoutCorrections } from './corrections.ts'

const numberOf = (text: string): string => parse(text).info.version

/** Without the samples of each operation, which guarantee nothing and are half of the document. */
function promised(text: string): string {
  if (!text.includes(codeSamples)) return text
  const document = parse(text)
  for (const operation of operationsIn(document)) delete operation[codeSamples]
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 })
}

/**
 * @returns a summary
 * @throws if it would break clients of the last release, or if its number (`info.version`) does not belong to this
 * version or was already released with another document
 */
export async function release(
  version: string,
  made: string,
  released: string,
  now: Date,
  corrections: readonly Correction[] = [],
): Promise<string> {
  const [whole, last] = await Promise.all([readFile(made, 'utf8'), readFile(released, 'utf8').catch(() => undefined)])
  const text = promised(whole)
  const number = numberOf(text)
  if (`v${number.split('.', 1)[0]}` !== version) throw new Error(`${number} is no number of ${version}`)
  if (text === last) return `${number} is released already`
  if (last !== undefined) {
    const found = await breaking(released, made, now, samePatternsIn(corrections))
    const { left } = withoutCorrections(version, found, corrections)
    if (left.length > 0) throw new Error((await tellBreaks(left, released, made)).join('\n'))
    if (numberOf(last) === number) throw new Error(`${number} is released already, and was another: raise info.version`)
  }
  await mkdir(dirname(released), { recursive: true })
  await writeFile(released, text)
  const corrected = corrections.some(({ breaks = {} }) => version in breaks)
  return `${number} is released${corrected ? `; take ${version} out of spec/corrections.yaml` : ''}`
}
