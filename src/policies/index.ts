// The policies: all of them, in the order in which they act within a stage of the pipeline.
//
// The vocabulary of the document, its expansion and the check at the start know policies only by this list.

import type { Policy } from '../contract/serve/policy.ts'
import { access } from './access.ts'
import { audit } from './audit.ts'
import { caching } from './caching.ts'
import { concurrency } from './concurrency.ts'
import { connectionErrors } from './connection-errors.ts'
import { csrf } from './csrf.ts'
import { deprecation } from './deprecation.ts'
import { errorCatalogue } from './error-catalogue.ts'
import { failedLogins } from './failed-logins.ts'
import { headers } from './headers.ts'
import { idempotency } from './idempotency.ts'
import { identity } from './identity.ts'
import { languages } from './languages.ts'
import { list } from './list.ts'
import { metrics } from './metrics.ts'
import { oauth } from './oauth.ts'
import { rateLimit } from './rate-limit.ts'
import { timeout } from './timeout.ts'
import { tracing } from './tracing.ts'
import { versions } from './versions.ts'

export const policies: readonly Policy[] = [
  tracing,
  languages,
  versions,
  headers,
  connectionErrors,
  metrics,
  identity,
  access,
  oauth,
  csrf,
  // Determines the account that the rate limit counts by.
  failedLogins,
  rateLimit,
  list,
  caching,
  idempotency,
  concurrency,
  // After the policies that change something, because they wait for its row.
  audit,
  timeout,
  deprecation,
  // After all others, when every response is complete.
  errorCatalogue,
]
