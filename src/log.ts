// The log: lines to standard output, gathered while the server is busy.
//
// Writing each line at once costs as much as a small request. So lines wait for sixteen kilobytes or a tenth of a second; what waits is written
// when the process ends and before a fatal error ends it. Only a process that is killed loses that tenth of a second.

import pino from 'pino'

const gatherBytes = 16_000
const gatherMs = 100

export interface Log {
  write(line: string): void
  flushSync(): void
}

export function openLog(): Log {
  const destination = pino.destination({ dest: 1, sync: false, minLength: gatherBytes, periodicFlush: gatherMs })
  process.on('exit', () => destination.flushSync())
  return destination
}
