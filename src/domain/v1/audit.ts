// Audit entries in version 1, which does not show the trace.

import { type AuditLog, presentAuditLog as presentNewest } from '../audit.ts'

export function presentAuditLog(row: AuditLog) {
  const { trace_id: _, ...shown } = presentNewest(row)
  return shown
}
