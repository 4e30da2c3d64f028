// What every policy means in the document. The order is that in which they are written out.

import type { Declaration } from '../../contract/serve/policy.ts'
import { accessDeclaration } from './access.ts'
import { auditDeclaration } from './audit.ts'
import { cachingDeclaration } from './caching.ts'
import { concurrencyDeclaration } from './concurrency.ts'
import { csrfDeclaration } from './csrf.ts'
import { deprecationDeclaration } from './deprecation.ts'
import { headersDeclaration } from './headers.ts'
import { idempotencyDeclaration } from './idempotency.ts'
import { languagesDeclaration } from './languages.ts'
import { listDeclaration } from './list.ts'
import { problemsDeclaration } from './problems.ts'
import { rateLimitDeclaration } from './rate-limit.ts'
import { tracingDeclaration } from './tracing.ts'
import { versionsDeclaration } from './versions.ts'

export const declarations: readonly Declaration[] = [
  tracingDeclaration,
  languagesDeclaration,
  versionsDeclaration,
  headersDeclaration,
  accessDeclaration,
  csrfDeclaration,
  rateLimitDeclaration,
  listDeclaration,
  cachingDeclaration,
  idempotencyDeclaration,
  concurrencyDeclaration,
  auditDeclaration,
  problemsDeclaration,
  deprecationDeclaration,
]
