// Results of pure functions of a header's text, remembered: clients send the same few again and again.

/** More different texts than clients of one process send; a bound on memory. */
const most = 500
/** Longer texts are made up; they are worked out each time. */
const longest = 300

/** @param work pure, and without a result that is undefined */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const result = work(text)
    if (text.length > longest) return result
    if (known.size >= most) known.delete(known.keys().next().value as string)
    known.set(text, result)
    return result
  }
}
