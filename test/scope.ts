// Which part of the tests runs. `npm test` sets TEST_SCOPE=quick: SQLite and small budgets. `npm run test:all` sets
// TEST_SCOPE=rest: what the quick part leaves out. Without it, as when a single file is run, everything runs.

const scope = process.env.TEST_SCOPE ?? ''
if (!['', 'quick', 'rest'].includes(scope)) throw new Error(`TEST_SCOPE is quick, rest or empty, not ${scope}`)

/** A file of these folders is no part of `npm test`: where it runs at all, it runs as a whole. */
const isWhole = /\/test\/(all|long)\//.test(process.argv[1] ?? '')

/** Whether the tests of `npm test` run. */
export const quick = isWhole || scope !== 'rest'

/** Whether the tests that `npm test` leaves out run. */
export const thorough = isWhole || scope !== 'quick'

/** How much of something is tried: `small` by `npm test`, which has three minutes for everything. */
export const budget = (small: number, full: number): number => (thorough ? full : small)

/** For `skip`, of a test that takes many seconds: `npm run test:all` runs it. */
export const later = !thorough && 'npm run test:all runs it'
