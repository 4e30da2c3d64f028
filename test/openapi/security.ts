import type { Row } from './served.ts'

export const security: readonly Row[] = []
