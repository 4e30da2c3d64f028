// One page of a list, with where it stands and where its neighbours are.

interface Asked {
  readonly page: number
  readonly size: number
}

/**
 * @param path the list's own path; links are relative to the origin and keep every parameter of the request
 * @param total how many entries the whole list holds
 */
export function paged<T>(path: string, query: Asked, items: readonly T[], total: number) {
  const { page, size } = query
  const last = Math.ceil(total / size)
  const link = (to: number) => `${path}?${new URLSearchParams({ ...query, page: String(to), size: String(size) })}`
  const has_next = page < last
  const has_prev = page > 1
  return {
    items,
    meta: { page, size, total, has_next, has_prev },
    links: {
      self: link(page),
      next: has_next ? link(page + 1) : null,
      prev: has_prev ? link(Math.min(page - 1, Math.max(last, 1))) : null,
    },
  }
}
