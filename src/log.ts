// The log: lines to standard output, gathered while the server is busy.
//
// Writing each line at once costs as much as a small request. So lines wait for sixteen kilobytes or a tenth of a
// second; what waits is written when the process ends and before a fatal error ends it. Only a process that is killed
// loses that tenth of a second.

import pino from 'pino'

const gatherLength = 16_000
const gatherMs = 100

export interface Log {
  write(line: string): void
  flushSync(): void
}

export function openLog(): Log {
  // Handing sixteen kilobytes to another thread costs more than writing them.
  const destination = pino.destination({ dest: 1, sync: true })
  let waiting = ''
  const pass = () => {
    if (waiting !== '') destination.write(waiting)
    waiting = ''
  }
  setInterval(pass, gatherMs).unref()
  const flushSync = () => {
    pass()
    destination.flushSync()
  }
  process.on('exit', flushSync)
  return {
    write(line) {
      waiting += line
      if (waiting.length >= gatherLength) pass()
    },
    flushSync,
  }
}
