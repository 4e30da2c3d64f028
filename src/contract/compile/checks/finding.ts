// A finding: something wrong with a document. Generation reports all findings together, and writes nothing.

export interface Finding {
  /** JSON pointer into the document. */
  readonly pointer: string
  readonly what: string
}

export class DocumentError extends Error {
  readonly findings: readonly Finding[]

  /** @param fileOf returns the file where a pointer of the document was written, and the pointer in that file */
  constructor(findings: readonly Finding[], fileOf: (pointer: string) => string = (pointer) => `#${pointer}`) {
    const lines = findings.map(({ pointer, what }) => `  ${fileOf(pointer)}: ${what}`)
    super(`The document cannot be served:\n${[...new Set(lines)].join('\n')}`)
    this.name = 'DocumentError'
    this.findings = findings
  }
}

export const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1')

/** The JSON pointer of these steps. */
export const at = (...steps: string[]): string => steps.map((step) => `/${escaped(step)}`).join('')
