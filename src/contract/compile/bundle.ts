// A document that is written in one file or in several, as one.
//
// The bundler moves the targets of references to the components; sources.ts knows where each part was written.

import { BaseResolver, bundle, createConfig, type Document, type Source } from '@redocly/openapi-core'
import { DocumentError } from './checks/finding.ts'
import type { Json } from './document.ts'
import { decoded, Sources } from './sources.ts'

/** Where the bundler does not see it. */
const hidden = 'x-hidden-external-value'

function rename(node: unknown, from: string, to: string): void {
  if (node === null || typeof node !== 'object') return
  const members = node as Json
  if (typeof members[from] === 'string') {
    members[to] = members[from]
    delete members[from]
  }
  for (const one of Object.values(members)) rename(one, from, to)
}

/** The bundler would fetch the `externalValue` of an example, and write what it finds in its place. */
class Files extends BaseResolver {
  override resolveExternalRef(base: string | null, ref: string): string {
    return super.resolveExternalRef(base, decoded(ref))
  }

  override parseDocument(source: Source, isRoot = false): Document {
    const document = super.parseDocument(source, isRoot)
    rename(document.parsed, 'externalValue', hidden)
    return document
  }
}

/** @throws if a reference cannot be resolved */
export async function bundled(ref: string): Promise<Json> {
  const config = await createConfig({ extends: [] })
  const { bundle: made, problems } = await bundle({ ref, config, externalRefResolver: new Files(config.resolve) })
  const document = made.parsed as Json
  rename(document, hidden, 'externalValue')
  if (problems.length === 0) return document
  throw new Error(problems.map((p) => `${p.location[0]?.source.absoluteRef}: ${p.message}`).join('\n'))
}

/**
 * @param main of the newest document, which names all operations
 * @throws DocumentError for parse errors, references without a target, and operations that nothing refers to
 */
export function refuseUnread(main: Sources, ...others: readonly Sources[]): void {
  const read = [main, ...others].flatMap((sources) => sources.findings)
  const findings = read.length > 0 ? read : main.unnamedOperations()
  if (findings.length > 0)
    throw new DocumentError(
      findings.map(({ place, what }) => ({ pointer: place, what })),
      String,
    )
}

/** @throws DocumentError for files that cannot be bundled */
export async function readDocument(path: string): Promise<{ readonly document: Json; readonly written: Sources }> {
  const written = await Sources.read(path)
  refuseUnread(written)
  if (written.isSingle) return { document: written.document, written }
  const document = await bundled(path)
  return { document, written: written.index(document) }
}
