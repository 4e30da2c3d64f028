// The audit log in version 1.

import { auditConditions } from '../../domain/audit.ts'
import { presentAuditLog } from '../../domain/v1/audit.ts'
import { op } from './api.ts'

export const listAuditLogs = op('listAuditLogs', async ({ list, query, store }) => {
  const found = await store.audit.list({ ...list, conditions: auditConditions(query) })
  return { status: 200, ...list.present(found, presentAuditLog) }
})
