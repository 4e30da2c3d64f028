// The process: signals first, then everything else.
//
// Signals are handled from the first statement on, also as process 1, which has no default handlers. The rest of the
// server is loaded after that, from Node's compile cache where possible.

import { enableCompileCache } from 'node:module'

const exit = () => process.exit(0)
process.once('SIGTERM', exit).once('SIGINT', exit)
enableCompileCache()

/** The error and its causes, in one line. */
const inOneLine = ({ message, cause }: Error): string =>
  cause instanceof Error ? `${message}: ${inOneLine(cause)}` : message

try {
  const { start } = await import('./start.ts')
  await start(() => process.off('SIGTERM', exit).off('SIGINT', exit))
} catch (error) {
  console.error(inOneLine(error as Error))
  process.exit(1)
}
