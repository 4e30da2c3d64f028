import type { Row } from './served.ts'

export const bodies: readonly Row[] = []
