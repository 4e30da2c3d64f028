// The faults that a document can have: an unkept promise is worse than none, so every fault is found and reported
// together.

export interface Fault {
  /** JSON pointer into the document. */
  readonly pointer: string
  readonly what: string
}

export class DocumentError extends Error {
  readonly faults: readonly Fault[]

  /** @param fileOf the file and the pointer in it, where a pointer of the document was written */
  constructor(faults: readonly Fault[], fileOf: (pointer: string) => string = (pointer) => `#${pointer}`) {
    const lines = faults.map(({ pointer, what }) => `  ${fileOf(pointer)}: ${what}`)
    super(`The contract cannot be kept:\n${[...new Set(lines)].join('\n')}`)
    this.name = 'DocumentError'
    this.faults = faults
  }
}

export const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1')

/** The JSON pointer of these steps. */
export const at = (...steps: string[]): string => steps.map((step) => `/${escaped(step)}`).join('')
