// The process: signals first, then everything else.
//
// A signal is honoured from the first statement on, also as process 1, which has no default for it. What the server is
// made of is loaded after that, from Node's compile cache where it was compiled before.

import { enableCompileCache } from 'node:module'

const exit = () => process.exit(0)
process.once('SIGTERM', exit).once('SIGINT', exit)
enableCompileCache()

/** What is wrong and why, in one line. */
const inOneLine = ({ message, cause }: Error): string =>
  cause instanceof Error ? `${message}: ${inOneLine(cause)}` : message

try {
  const { start } = await import('./start.ts')
  await start(() => process.off('SIGTERM', exit).off('SIGINT', exit))
} catch (error) {
  console.error(inOneLine(error as Error))
  process.exit(1)
}
