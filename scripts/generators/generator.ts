// What a generator of clients is, and where its program is kept: it is installed when it is first needed, in
// node_modules/.cache/clients; its version is fixed beside it.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Language = 'TypeScript' | 'Python' | 'Go' | 'Java' | 'Kotlin' | 'Rust' | 'PHP' | 'Ruby'

/** A program with its arguments, run in the folder of the client. */
export type Command = readonly [string, ...string[]]

/** The name of a program, or that of a Debian package with a command that succeeds where it is. */
export type Need = string | { readonly name: string; readonly check: Command }

export interface Generator {
  readonly name: string
  readonly version: string
  readonly language: Language
  /** The rendering that it reads, which stands in the folder as `openapi.json`. */
  readonly reads: 'openapi.sdk.json' | 'openapi.sdk.3.0.json'
  /** What a user types, for the table. */
  readonly options: string
  /** What compiles it, and how strictly. */
  readonly strictness: string
  /** A fault of the generator itself because of which it does not come to the end of the day, or reads only a part. */
  readonly fault?: string
  /** Takes out of the rendering what the generator refuses, in place. */
  prepare?(document: Record<string, any>): void
  /** Files beside the client: name -> text. */
  readonly files?: Readonly<Record<string, string>>
  /** What it needs from the machine, to make a client. */
  readonly makesWith: readonly Need[]
  /** What the client needs from the machine. */
  readonly runsWith: readonly Need[]
  /** Installs it. */
  install?(): void
  make(): readonly Command[]
  /** Under strict settings, together with the day if there is one. */
  compile(): readonly Command[]
  /** Of test/clients: the program that uses the client, and where it goes. */
  readonly day?: Day
}

export interface Day {
  readonly file: string
  readonly to: string
  /** Files beside it, which the client does not need: name -> text. */
  readonly files?: Readonly<Record<string, string>>
  /** What it does instead of the whole day. */
  readonly steps?: readonly string[]
  run(): readonly Command[]
}

export const quiet = { stdio: 'ignore' } as const

const cache = fileURLToPath(new URL('../../node_modules/.cache/clients', import.meta.url))
export const inCache = (...path: string[]) => join(cache, ...path)

/** Those that are not here. */
export function missing(needs: readonly Need[]): string[] {
  const isHere = (need: Need): boolean => {
    const [program, ...args] = typeof need === 'string' ? (['sh', '-c', `command -v ${need}`] as const) : need.check
    try {
      execFileSync(program, args, quiet)
      return true
    } catch {
      return false
    }
  }
  const names = needs.filter((need) => !isHere(need)).map((need) => (typeof need === 'string' ? need : need.name))
  return [...new Set(names)]
}

/** Once for each version. */
export function once(name: string, install: (folder: string) => void): void {
  const mark = inCache(`${name}.installed`)
  if (existsSync(mark)) return
  console.error(`Installing ${name} in node_modules/.cache/clients`)
  mkdirSync(inCache(name), { recursive: true })
  install(inCache(name))
  writeFileSync(mark, '')
}
