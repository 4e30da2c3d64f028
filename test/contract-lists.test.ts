// Lists that are only walked (`paging: cursor`): what they are asked, and what generation writes for them.

import t from 'tap'
import { cursorsWith } from '../src/contract/serve/cursors.ts'
import { type Found, lister } from '../src/contract/serve/lists.ts'
import { listParameters } from '../src/policies/list.ts'

const cursors = cursorsWith(['x'.repeat(32)])
const walked = { default: '-id', paging: 'cursor' } as const
const path = '/api/v1/audit-logs'

const page: Found<{ id: number }> = {
  items: [{ id: 9 }, { id: 8 }],
  total: null,
  hasNext: true,
  hasPrev: false,
  ends: [[9], [8]],
}

t.test('a list read only by cursor begins without one, is not counted and has no pages', async (t) => {
  const list = lister(walked, cursors)({ size: 2 }, path)
  t.match(list, { size: 2, offset: 0, position: undefined, counted: false, order: [{ field: 'id', descending: true }] })
  const { body, headers } = list.present(page, (one) => one)
  t.same(body.meta, { page: null, size: 2, total: null, has_next: true, has_prev: false })
  t.match(body.links, { self: `${path}?size=2`, next: /^\/api\/v1\/audit-logs\?size=2&cursor=/, prev: null })
  t.match(headers.Link, /rel="next"/)
})

t.test('its next link continues after the last entry, only for the same query', async (t) => {
  const { body } = lister(walked, cursors)({ size: 2, action: 'item.' }, path).present(page, (one) => one)
  const cursor = new URL(String(body.links.next), 'http://shop').searchParams.get('cursor')
  t.match(lister(walked, cursors)({ size: 5, action: 'item.', cursor }, path).position, {
    values: [8],
    backwards: false,
  })
  t.throws(() => lister(walked, cursors)({ action: 'user.', cursor }, path), { code: 'invalid_cursor' })
})

t.test('the next link of the last numbered page continues by cursor', async (t) => {
  const found = { ...page, total: 20_000 }
  for (const [at, size, paged] of [
    [99, 100, true],
    [100, 100, false],
    [9999, 1, true],
    [10_000, 1, false],
    [500, 20, false],
    [101, 99, false],
  ] as const) {
    const { body } = lister({ default: '-id' }, cursors)({ page: at, size }, '/items').present(found, (one) => one)
    t.match(
      body.links.next,
      paged ? `/items?page=${at + 1}&size=${size}` : /^\/items\?size=\d+&cursor=/,
      `${at}, ${size}`,
    )
    t.equal(body.meta.has_next, true)
  }
})

t.test('generation gives it neither page nor include_total, and sort only where it declares keys', async (t) => {
  const schemas = { Entry: { type: 'object', properties: { id: { type: 'integer' } } } }
  const parameters = (declaration: object) =>
    listParameters({ 'x-list': { entry: 'Entry', default: '-id', ...declaration } }, schemas).map(
      ({ name, $ref }) => name ?? $ref.split('/').at(-1),
    )
  t.same(parameters({ paging: 'cursor' }), ['Size', 'Limit', 'cursor', 'fields'])
  const paging = ['PageParameter', 'Size', 'Limit', 'CursorParameter', 'IncludeTotal']
  t.same(parameters({ sort: ['id'] }), [...paging, 'sort', 'fields'])
})
