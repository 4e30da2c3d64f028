// The pictures of items: rows beside the items, in their order, read for a whole page at once.

import { invalid, problem } from '../problem.ts'
import type { ItemImage, Pictures } from '../shop/files.ts'
import { among } from './among.ts'
import { ConstraintViolation, type Driver, mapError, type Row } from './driver.ts'

const sql = {
  of: `SELECT i.item_id, f.id, f.content_type, f.width, f.height FROM item_images i JOIN files f ON f.id = i.file_id
    WHERE`,
  there: 'SELECT id FROM files WHERE',
  drop: 'DELETE FROM item_images WHERE item_id = :item_id',
  release: `UPDATE files SET released_at = :now
    WHERE id IN (SELECT file_id FROM item_images WHERE item_id = :item_id)`,
  add: 'INSERT INTO item_images (item_id, position, file_id) VALUES (:item_id, :position, :file_id)',
}

const imageOf = ({ id, content_type, width, height }: Row): ItemImage =>
  ({ id, content_type, width, height }) as unknown as ItemImage

/** The items with their pictures, in one query whatever their number. */
export async function withImages<T extends { readonly id: number }>(
  driver: Driver,
  items: readonly T[],
): Promise<(T & Pictures)[]> {
  if (items.length === 0) return []
  const asked = among(
    'i.item_id',
    items.map(({ id }) => id),
  )
  const rows = await driver.all(`${sql.of} ${asked.sql} ORDER BY i.item_id, i.position`, asked.values)
  const byItem = Map.groupBy(rows, ({ item_id }) => item_id as number)
  return items.map((item) => {
    const images = (byItem.get(item.id) ?? []).map(imageOf)
    return { ...item, image_ids: images.map(({ id }) => id), images }
  })
}

export const sameImages = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i])

/**
 * Gives an item these pictures in place of those it had, and lets go of those. Part of the transaction that writes the item.
 * @throws Problem 422 rule `reference` at every id that is no file
 */
export async function keepImages(
  driver: Driver,
  { id: item_id, updated_at }: { readonly id: number; readonly updated_at: string },
  ids: readonly string[],
  had: readonly string[],
): Promise<void> {
  if (sameImages(ids, had)) return
  await dropImages(driver, item_id, updated_at)
  if (ids.length === 0) return
  const asked = among('id', ids)
  const there = new Set((await driver.all(`${sql.there} ${asked.sql}`, asked.values)).map(({ id }) => id))
  const violations = ids.flatMap((id, i) => (there.has(id) ? [] : [{ field: `image_ids.${i}`, rule: 'reference' }]))
  if (violations.length > 0) throw problem('validation_failed', { violations })
  for (const [position, file_id] of ids.entries())
    await mapError(() => driver.run(sql.add, { item_id, position, file_id }), refusalAt(position))
}

/** Lets go of an item's pictures: from now on they are unused, unless another item shows them. */
export async function dropImages(driver: Driver, item_id: number, now: string): Promise<void> {
  await driver.run(sql.release, { item_id, now })
  await driver.run(sql.drop, { item_id })
}

/** Deleted between the question and the answer. */
const refusalAt = (position: number) => (error: unknown) => {
  const gone = error instanceof ConstraintViolation && error.kind === 'reference'
  return gone ? invalid(`image_ids.${position}`, 'reference') : error
}
