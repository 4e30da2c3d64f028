// Memoizes pure functions of a text, such as a header's: clients send the same few values repeatedly.

/** More values than the clients of one process send; it limits memory. */
const maxEntries = 500
/** Few texts are longer; results for longer texts are not cached. */
const maxLength = 300

/** @param work pure, and never returns undefined */
export function memoize<T>(work: (text: string) => T): (text: string) => T {
  const cache = new Map<string, T>()
  return (text) => {
    const before = cache.get(text)
    if (before !== undefined) return before
    const result = work(text)
    if (text.length > maxLength) return result
    if (cache.size >= maxEntries) cache.delete(cache.keys().next().value as string)
    cache.set(text, result)
    return result
  }
}
