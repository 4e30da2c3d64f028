// The log: lines to standard output, buffered while the server is busy.
//
// Writing each line immediately costs as much as a small request. So lines are buffered up to sixteen kilobytes or a
// tenth of a second, and flushed when the process ends, even by a fatal error. Only a killed process loses that tenth
// of a second.

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
