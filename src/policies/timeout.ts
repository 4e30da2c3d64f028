// Timeout: an operation responds within its time limit, or reports that it did not.
//
// The time counts from arrival. If an operation is not committed by then, it is a 503, its transaction is rolled back
// and its Idempotency-Key is free for a retry; a commit in progress completes and is answered normally. An operation in
// steps may have called an external system by then, which cannot be undone, so it may not declare a limit. Spec:
// x-timeout. Refuses: timeout.

import type { Exchange } from '../contract/serve/exchange.ts'
import type { Declaration, Policy } from '../contract/serve/policy.ts'
import { problem } from '../problem.ts'

declare module '../contract/serve/exchange.ts' {
  interface Slots {
    timeout?: {
      readonly timer: NodeJS.Timeout
      isOver: boolean
      /** Whether everything but the commit is done. */
      isCommitting: boolean
    }
  }
}

const tooLate = () => problem('timeout', { headers: { 'retry-after': '1' } })

function start(exchange: Exchange, ms: number): void {
  const timer = setTimeout(() => {
    const { timeout: mine } = exchange.slots
    if (!mine || mine.isCommitting) return
    mine.isOver = true
    exchange.fail(tooLate())
  }, ms)
  exchange.slots.timeout = { timer, isOver: false, isCommitting: false }
}

const declaration = {
  name: 'timeout',
  key: 'x-timeout',
  schema: {
    description: 'Milliseconds from arrival. If it is not committed by then, it is a 503 `timeout`, and rolled back.',
    type: 'integer',
    minimum: 10,
    maximum: 60_000,
  },
  implies: (declared) => (declared === undefined ? {} : { also: { 503: ['Timeout'] } }),
  refuses: (declared) => (declared === undefined ? [] : [503]),
  *findings(declared, operation) {
    if (declared !== undefined && operation['x-steps'])
      yield 'an operation in steps calls external systems, which a timeout cannot undo'
  },
  columns: (declared) => ({ timeout: declared && `${declared} ms` }),
} satisfies Declaration

/** The last policy inside the transaction: only the commit follows. */
export const timeout: Policy<number> = {
  ...declaration,
  stages: (ms) =>
    ms === undefined
      ? undefined
      : {
          arrive: (exchange) => start(exchange, ms),
          remember({ slots: { timeout: mine } }) {
            if (mine?.isOver) throw tooLate()
            if (mine) mine.isCommitting = true
          },
          record: ({ slots: { timeout: mine } }) => clearTimeout(mine?.timer),
        },
}
