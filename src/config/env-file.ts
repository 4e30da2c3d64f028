// `.env` as editors save it: with a byte order mark, with CRLF, in another encoding.
//
// A file that cannot be read as intended stops the start: a lost first line could be NODE_ENV=production.

import { parseEnv } from 'node:util'

/** The names with `NODE_` that Node reads, without that prefix: any other could be a misspelt NODE_ENV. */
const nodes = 'OPTIONS|PATH|EXTRA_CA_CERTS|NO_WARNINGS|ICU_DATA|TLS_\\w+|DEBUG\\w*|USE_\\w+|DISABLE_\\w+'

/** Names that belong to other programs: Node, libpq, compose, package runners, OpenTelemetry. */
const others = new RegExp(
  `^(PG[A-Z]+|POSTGRES_\\w+|NODE_(${nodes})|(COMPOSE|npm|NPM|UV|OTEL|SSL)_\\w+|TZ|LANG|LC_\\w+|PATH|HOME)$`,
)

const lettersOf = (name: string) => [...name].sort().join('')

/** In capitals, without invisible characters, quotes and words before the name. */
const plain = (name: string) =>
  name
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/^.*\s|^"|"$/g, '')
    .toUpperCase()

/** Whether a name is another spelling of a setting: lower case, invisible characters, two letters exchanged. */
const isSpelling = (name: string, setting: string): boolean =>
  name !== setting && lettersOf(plain(name)) === lettersOf(setting)

export interface EnvFile {
  readonly values: Readonly<Record<string, string>>
  /** Worth a warning, but no reason to stop. */
  readonly warnings: readonly string[]
}

/** @param known the names of our settings. @throws Error saying what is wrong with the file */
export function readEnvFile(bytes: Uint8Array, known: readonly string[]): EnvFile {
  const decoded = new TextDecoder().decode(bytes)
  if (/[\0\ufffd]/.test(decoded)) throw new Error('.env is not in UTF-8: save it so')
  const text = decoded.replaceAll(/\r\n?/g, '\n').replaceAll(/^\ufeff/gm, '')
  const values = parseEnv(text) as Record<string, string>
  const names = Object.keys(values)
  for (const name of names) {
    const meant = known.includes(name) ? undefined : known.find((one) => isSpelling(name, one))
    if (meant !== undefined) throw new Error(`.env sets ${name}, and the setting is ${meant}`)
  }
  for (const name of known) {
    const isNamed = new RegExp(`^\\s*(?:(?:export|set)\\s+)?${name}\\s*(?:[:\\s]|$)`, 'm').test(text)
    if (isNamed && !names.includes(name)) throw new Error(`.env names ${name} and does not set it: write ${name}=...`)
  }
  const strange = names.filter((name) => !known.includes(name) && !others.test(name))
  return { values, warnings: strange.map((name) => `.env sets ${name}, which is not a setting of this server`) }
}
