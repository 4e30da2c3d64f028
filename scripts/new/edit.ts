// Changes of the files of a checkout: all are worked out before the first is written, so that a name that is taken
// leaves nothing behind.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A reason that the person at the terminal can do something about. */
export class Refusal extends Error {}

export class Edits {
  readonly #texts = new Map<string, string>()

  /** A file that must not be there yet. */
  create(path: string, text: string): void {
    if (existsSync(path) || this.#texts.has(path)) throw new Refusal(`${path} is there already`)
    this.#texts.set(path, text)
  }

  read(path: string): string {
    return this.#texts.get(path) ?? readFileSync(path, 'utf8')
  }

  append(path: string, text: string): void {
    this.#texts.set(path, `${this.read(path).trimEnd()}\n${text}`)
  }

  /** Inserts a text where the first match of `anchor` begins (`before`) or ends (`afterFirst`), or the last ends. */
  insert(path: string, anchor: RegExp, text: string, where: 'before' | 'after' | 'afterFirst' = 'before'): void {
    const before = this.read(path)
    const found = [...before.matchAll(new RegExp(anchor, 'gm'))]
    const match = where === 'after' ? found.at(-1) : found[0]
    if (!match) throw new Refusal(`${path} has no ${anchor}: has it changed since this was written?`)
    const at = match.index + (where === 'before' ? 0 : match[0].length)
    this.#texts.set(path, before.slice(0, at) + text + before.slice(at))
  }

  /** @returns the paths */
  write(): string[] {
    for (const [path, text] of this.#texts) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
    return [...this.#texts.keys()]
  }
}
