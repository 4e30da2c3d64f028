// The audit log, for administrators. Reading it is not audited.

import { op } from '../api.ts'
import { auditConditions, presentAuditLog } from '../domain/audit.ts'

export const listAuditLogs = op('listAuditLogs', async ({ list, query, store }) => {
  const found = await store.audit.list({ ...list, conditions: auditConditions(query) })
  return { status: 200, ...list.present(found, presentAuditLog) }
})
