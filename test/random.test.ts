// Random bytes in bulk: each is given once, also where the pool is filled again.

import t from 'tap'
import { pooledRandomBytes, randomBase32, randomHex } from '../src/random.ts'

t.test('drawn bytes are never reused or overwritten', async (t) => {
  // Ten times the pool, in steps that do not divide it.
  const drawn = Array.from({ length: 8000 }, () => pooledRandomBytes(12))
  const texts = drawn.map((bytes) => bytes.toString('hex'))
  t.equal(new Set(texts).size, texts.length)
  for (let i = 0; i < 1000; i++) randomHex(16)
  t.same(
    drawn.map((bytes) => bytes.toString('hex')),
    texts,
    'copies',
  )
  const ids = Array.from({ length: 8000 }, () => randomBase32(16))
  t.equal(new Set(ids).size, ids.length)
})

t.test('the requested number, in the alphabet', async (t) => {
  for (const count of [1, 7, 16, 20]) {
    t.equal(pooledRandomBytes(count).length, count)
    t.match(randomHex(count), new RegExp(`^[0-9a-f]{${2 * count}}$`))
    t.match(randomBase32(count), new RegExp(`^[0-9A-HJKMNP-TV-Z]{${count}}$`))
  }
  const seen = new Set([...randomBase32(8000)])
  t.equal(seen.size, 32, 'all of it')
})
