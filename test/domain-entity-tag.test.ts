// Entity tags: what changes one, what does not, and what may stand in it.

import { readFileSync } from 'node:fs'
import t from 'tap'
import { entityTag, isSameEdit } from '../src/domain/entity-tag.ts'
import { releases } from '../src/generated/catalogue.ts'
import { startTime } from './shop.ts'

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const documents = [read('../src/generated/v1/openapi.json'), read('../src/generated/openapi.json')]
const thing = { version: 1, updated_at: startTime }
const tag = entityTag(thing, 'v1', 45, 2, null, 0)

t.test('a change of any part changes the tag', async (t) => {
  const times = [
    ...['2027-11-22T13:00:00.000Z', '2026-12-22T13:00:00.000Z', '2026-11-23T13:00:00.000Z', '2026-11-22T14:00:00.000Z'],
    ...['2026-11-22T13:01:00.000Z', '2026-11-22T13:00:01.000Z', '2026-11-22T13:00:00.001Z', '2026-11-22T13:00:00.064Z'],
  ]
  const others = [
    entityTag({ ...thing, version: 2 }, 'v1', 45, 2, null, 0),
    ...times.map((updated_at) => entityTag({ ...thing, updated_at }, 'v1', 45, 2, null, 0)),
    entityTag(thing, 'v2', 45, 2, null, 0),
    entityTag(thing, 'shared', 45, 2, null, 0),
    entityTag(thing, 'v1', 4, 52, null, 0),
    entityTag(thing, 'v1', 45, 2, 0, null),
    entityTag(thing, 'v1', 45, 2, 0, 0),
    entityTag(thing, 'v1', 'Kim'),
    entityTag(thing, 'v1', 'Lee'),
    entityTag(thing, 'v1'),
  ]
  t.equal(new Set([tag, ...others]).size, others.length + 1)
  t.equal(entityTag({ ...thing }, 'v1', 45, 2, null, 0), tag)
})

t.test('the edit is the same in every version, whatever else has changed', async (t) => {
  for (const other of [
    entityTag(thing, 'v2', 45, 2, null, 0),
    entityTag(thing, 'shared'),
    entityTag(thing, 'v1', 'Kim'),
  ])
    t.ok(isSameEdit(tag, other))
  t.notOk(isSameEdit(tag, entityTag({ ...thing, version: 2 }, 'v1', 45, 2, null, 0)))
  t.notOk(isSameEdit(tag, entityTag({ ...thing, updated_at: '2026-11-22T13:00:00.001Z' }, 'v1', 45, 2, null, 0)))
})

t.test('the releases are those of the documents, each another, and none without its own tags', async (t) => {
  t.same(releases, Object.fromEntries(documents.map(({ info, 'x-version': { name } }) => [name, info.version])))
  t.equal(new Set(Object.values(releases)).size, documents.length)
})

t.test('a tag is short, has letters, digits, - and _ after the ~, and matches the documents', async (t) => {
  const longest = { version: 999_999, updated_at: '9999-12-31T23:59:59.999Z' }
  for (const one of [
    tag,
    entityTag(longest, 'v1', 50, 999_999, 999_999_999, 999_999_999),
    entityTag(thing, 'shared', '작가'),
  ]) {
    t.match(one, /^"\d+-[\w-]{9}~[\w-]+"$/)
    t.ok(one.length < 60, one)
    for (const { components } of documents) {
      const { pattern, maxLength } = components.schemas.EntityTag
      t.match(one, new RegExp(pattern, 'u'))
      t.ok(one.length + '.vnd.gz'.length <= maxLength)
    }
  }
})
