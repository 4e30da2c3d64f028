// Parameters in the format of a URL.

const encode = encodeURIComponent

/** A list is separated by commas, a time is ISO 8601, and null is a word. */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(',')
  return encode(value instanceof Date ? value.toISOString() : String(value))
}

const isOperators = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date) && !Array.isArray(value)

/** `{ filter: { price: { gte: 100 } } }` is `filter[price][gte]=100`. */
function* pairsOf(name: string, value: unknown): Generator<string> {
  if (value === undefined) return
  if (!isOperators(value)) {
    yield `${encode(name)}=${written(value)}`
    return
  }
  for (const [key, inner] of Object.entries(value)) yield* pairsOf(`${name}[${key}]`, inner)
}

/** @returns with its question mark; empty if there is nothing */
export function queryText(query: object = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => [...pairsOf(name, value)])
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}
