import type { Row } from './served.ts'

export const answers: readonly Row[] = []
