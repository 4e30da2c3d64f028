// What can be wrong with a document: a promise that nothing keeps is worse than none, so every fault is found and named
// at once.

export interface Fault {
  /** JSON pointer into the document. */
  readonly pointer: string
  readonly what: string
}

export const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1')

/** The JSON pointer of these steps. */
export const at = (...steps: string[]): string => steps.map((step) => `/${escaped(step)}`).join('')
