// Remembers checks that passed: in a process that generates repeatedly, an example is checked again only if its value,
// its schema or a schema that this refers to has changed.

import { hash } from 'node:crypto'
import type { Json } from '../document.ts'

const shortened = (text: string): string => hash('sha256', text, 'base64')

/** The checks of this generation, and those of the one before. */
const mostKeys = 20_000
const passed = new Set<string>()

const component = /"\$ref":"#\/components\/schemas\/([^"/]+)"/g

const refsIn = (text: string) => [...text.matchAll(component)].map(([, name]) => decodeURIComponent(name as string))

/** A relative reference may lead anywhere. */
const isWhole = (text: string, refs: readonly string[]) => (text.match(/"\$ref":/g)?.length ?? 0) === refs.length

interface Named {
  readonly text: string
  /** The names of the schemas that a schema refers to. */
  readonly refs: readonly string[]
  /** Whether it refers to nothing else. */
  readonly isWhole: boolean
}

/** @returns whether this passed before; and a function that records that it passes now */
export type Memory = (kind: string, schema: Json, value: unknown) => { readonly known: boolean; pass(): void }

export function memoryOf(document: Json): Memory {
  const schemas: Record<string, Json> = document.components?.schemas ?? {}
  const named = new Map<string, Named>()
  const namedOf = (name: string): Named => {
    const known = named.get(name)
    if (known) return known
    const text = JSON.stringify(schemas[name]) ?? ''
    const refs = refsIn(text)
    const made = { text: shortened(text), refs, isWhole: isWhole(text, refs) }
    named.set(name, made)
    return made
  }
  return (kind, schema, value) => {
    const text = JSON.stringify(schema)
    const refs = refsIn(text)
    const all = new Set(refs)
    for (const name of all) for (const ref of namedOf(name).refs) all.add(ref)
    const texts = [...all].sort().map((name) => `${name} ${namedOf(name).text}`)
    const key = shortened([kind, text, JSON.stringify(value), ...texts].join('\n'))
    const pass = () => {
      if (passed.size >= mostKeys) passed.clear()
      passed.add(key)
    }
    const knows = isWhole(text, refs) && [...all].every((name) => namedOf(name).isWhole)
    return { known: knows && passed.has(key), pass }
  }
}
