// The parameters of commands.

import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

/**
 * Reads the parameters of the process. `--help` prints the usage and ends it; so does a parameter that the command does
 * not have, as an error (status 2).
 * @param usage with examples, for people
 * @param most how many positional parameters there may be
 */
export function readParameters<const T extends ParseArgsOptionsConfig>(usage: string, options: T, most = 0) {
  try {
    const all = { ...options, help: { type: 'boolean', short: 'h' } } as const
    const { values, positionals } = parseArgs({ options: all, allowPositionals: true })
    if ((values as { help?: boolean }).help !== true) {
      if (positionals.length <= most) return { values, positionals }
      throw new Error(`Too many parameters: ${positionals.slice(most).join(' ')}`)
    }
  } catch (error) {
    // Node adds how to write a parameter that begins with a dash; no parameter here does.
    console.error(`${(error as Error).message.split('. ', 1)[0]}\n\n${usage}`)
    process.exit(2)
  }
  console.log(usage)
  return process.exit(0)
}
