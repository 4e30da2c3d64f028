/**
 * Milliseconds of processor time of this process so far, to measure work by: on a busy machine the clock also counts
 * what others do.
 */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
