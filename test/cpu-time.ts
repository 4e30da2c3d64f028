/**
 * Milliseconds of processor time of this process so far, to measure work: on a busy machine the clock also counts the
 * work of others.
 */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
