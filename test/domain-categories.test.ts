// The tree of categories, as pure rules: against examples, and against a model that is too simple to be wrong.

import fc from 'fast-check'
import t from 'tap'
import { Problem } from '../src/contract/serve/problem.ts'
import {
  type Category,
  type CategoryChange,
  checkPlace,
  checkRoom,
  checkUnused,
  editedCategory,
  inTreeOrder,
  presentCategory,
} from '../src/domain/categories.ts'

/** `ok`, or the code of the refusal, with its rules where it has some. */
function verdict(work: () => unknown): string {
  try {
    work()
    return 'ok'
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return [error.code, ...error.violations.map(({ field, rule }) => `${field} ${rule}`)].join(' ')
  }
}

type Parents = Map<number, number | null>

/** 1 kitchen > 2 mugs > 3 espresso mugs; 4 light > 5 lamps. */
const house: Parents = new Map([
  [1, null],
  [2, 1],
  [3, 2],
  [4, null],
  [5, 4],
])

t.test('checkPlace: where a new category may be placed', async (t) => {
  const place = (parent: number | null) => verdict(() => checkPlace(house, undefined, parent))
  t.equal(place(null), 'ok')
  t.equal(place(1), 'ok')
  t.equal(place(2), 'ok')
  t.equal(place(3), 'validation_failed parent_id depth')
  t.equal(place(9), 'validation_failed parent_id reference')
})

t.test('checkPlace: where a category may move, with what is below it', async (t) => {
  const move = (id: number, parent: number | null) => verdict(() => checkPlace(house, id, parent))
  t.equal(move(1, 1), 'category_cycle', 'under itself')
  t.equal(move(1, 2), 'category_cycle', 'under its child')
  t.equal(move(1, 3), 'category_cycle', 'under its grandchild: the cycle is said before the depth')
  t.equal(move(1, 4), 'validation_failed parent_id depth', 'its grandchild would be on the fourth level')
  t.equal(move(2, 4), 'ok')
  t.equal(move(2, 5), 'validation_failed parent_id depth')
  t.equal(move(3, 5), 'ok')
  t.equal(move(2, null), 'ok')
  t.equal(move(2, 1), 'ok', 'where it is')
  t.equal(move(2, 9), 'validation_failed parent_id reference')
})

/** How a category would be refused, by making the move on a copy and walking up from every place. */
function modelVerdict(tree: Parents, id: number, parent: number | null): string {
  if (parent !== null && !tree.has(parent)) return 'validation_failed parent_id reference'
  const moved = new Map(tree).set(id, parent)
  const levels = (from: number, steps = 1): number => {
    const above = moved.get(from) ?? null
    if (steps > moved.size) return Number.POSITIVE_INFINITY
    return above === null ? steps : levels(above, steps + 1)
  }
  const deepest = Math.max(...[...moved.keys()].map((one) => levels(one)))
  if (deepest === Number.POSITIVE_INFINITY) return 'category_cycle'
  return deepest > 3 ? 'validation_failed parent_id depth' : 'ok'
}

const step = fc.record({
  kind: fc.constantFrom('add', 'move', 'move'),
  id: fc.nat({ max: 12 }),
  parent: fc.option(fc.nat({ max: 13 }), { freq: 4 }),
})

t.test('checkPlace: agrees with a model after any additions and moves', async (t) => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), (steps) => {
      const tree: Parents = new Map()
      for (const { kind, id, parent } of steps) {
        const isNew = kind === 'add' || !tree.has(id)
        const at = isNew ? tree.size : id
        const actual = verdict(() => checkPlace(tree, isNew ? undefined : at, parent))
        // A new category cannot be meant by its own parent_id: it has no id yet.
        const expected =
          isNew && parent === at ? 'validation_failed parent_id reference' : modelVerdict(tree, at, parent)
        if (actual !== expected) throw new Error(`${actual}, the model says ${expected}`)
        seen.add(actual)
        if (actual === 'ok') tree.set(at, parent)
      }
    }),
    { numRuns: 300 },
  )
  t.equal(seen.size, 4, 'every verdict was given')
})

t.test('inTreeOrder: all of them, each right behind what is above it, siblings as they came', async (t) => {
  const forest = fc.array(fc.option(fc.nat(), { freq: 5 }), { maxLength: 40 }).map((parents) =>
    // A parent precedes its children; the list is shuffled afterwards.
    parents.map((parent, id) => ({ id, parent_id: parent === null || id === 0 ? null : parent % id })),
  )
  const shuffled = forest.chain((nodes) => fc.shuffledSubarray(nodes, { minLength: nodes.length }))
  fc.assert(
    fc.property(shuffled, (nodes) => {
      const order = inTreeOrder(nodes)
      t.same(new Set(order), new Set(nodes))
      const open: (number | null)[] = [null]
      for (const { id, parent_id } of order) {
        while (open.at(-1) !== parent_id) {
          if (open.length === 0) throw new Error(`${id} does not follow its parent`)
          open.pop()
        }
        open.push(id)
      }
      for (const parent of new Set(nodes.map(({ parent_id }) => parent_id))) {
        const siblings = (list: typeof nodes) => list.filter(({ parent_id }) => parent_id === parent)
        t.same(siblings(order), siblings(nodes))
      }
    }),
    { numRuns: 50 },
  )
})

t.test('checkRoom: the thousandth is the last', async (t) => {
  const many = (count: number): Parents => new Map(Array.from({ length: count }, (_, id) => [id, null]))
  t.equal(
    verdict(() => checkRoom(many(999))),
    'ok',
  )
  t.equal(
    verdict(() => checkRoom(many(1000))),
    'validation_failed body max_items',
  )
})

t.test('checkUnused: 409 with the number of items and subcategories', async (t) => {
  t.equal(
    verdict(() => checkUnused({ items: 0, categories: 0 })),
    'ok',
  )
  t.throws(() => checkUnused({ items: 2, categories: 0 }), {
    code: 'category_in_use',
    data: { items: 2, categories: 0 },
  })
  t.throws(() => checkUnused({ items: 0, categories: 1 }), { code: 'category_in_use' })
})

const mugs: Category = {
  id: 2,
  name: 'Mugs',
  slug: 'mugs',
  parent_id: 1,
  position: 3,
  depth: 2,
  item_count: 4,
  version: 1,
  created_at: '2026-11-22T13:00:00.000Z',
  updated_at: '2026-11-22T13:00:00.000Z',
}

t.test('presentCategory: the tag changes with derived members', async (t) => {
  const tags = [{}, { depth: 3 }, { item_count: 5 }, { version: 2 }].map(
    (change) => presentCategory({ ...mugs, ...change }).etag,
  )
  t.equal(new Set(tags).size, tags.length)
  t.equal(presentCategory({ ...mugs }).etag, tags[0])
})

t.test('editedCategory: present members, absent members, and null', async (t) => {
  const edited = (change: CategoryChange & Record<string, unknown>) => editedCategory(mugs, change)
  t.strictSame(edited({}), { name: 'Mugs', slug: 'mugs', parent_id: 1, position: 3 })
  t.strictSame(edited({ parent_id: null, position: null }), {
    name: 'Mugs',
    slug: 'mugs',
    parent_id: null,
    position: 0,
  })
  t.strictSame(edited({ ...presentCategory(mugs), name: 'Cups' }).name, 'Cups', 'what was read can be sent back')
  for (const field of ['id', 'depth', 'item_count', 'created_at', 'updated_at']) {
    t.equal(
      verdict(() => edited({ [field]: 99 })),
      `validation_failed ${field} read_only`,
    )
  }
  t.throws(() => edited({ version: 2 }), { code: 'version_conflict', data: { version: 1 } })
  t.throws(() => edited({ etag: '"1-stale"' }), { code: 'version_conflict' })
})
