// The images of items: rows in order. An item's image_count says whether there are any, so that a page whose items have
// none takes one statement, and any other page two.

import type { ItemImage } from '../domain/files.ts'
import { invalid, problem } from '../problem.ts'
import { andThen, ConstraintViolation, type Driver, type MaybePromise, mapError, type Row } from './engine/driver.ts'
import { inList } from './engine/values.ts'

const sql = {
  of: `SELECT i.item_id, f.id, f.content_type, f.width, f.height FROM item_images i JOIN files f ON f.id = i.file_id
    WHERE`,
  there: 'SELECT id, content_type, width, height FROM files WHERE',
  drop: 'DELETE FROM item_images WHERE item_id = :item_id',
  release: `UPDATE files SET released_at = :now
    WHERE id IN (SELECT file_id FROM item_images WHERE item_id = :item_id)`,
  add: 'INSERT INTO item_images (item_id, position, file_id) VALUES (:item_id, :position, :file_id)',
}

const imageOf = ({ id, content_type, width, height }: Row): ItemImage =>
  ({ id, content_type, width, height }) as unknown as ItemImage

export type ImagesByItem = ReadonlyMap<number, readonly ItemImage[]>
const none: ImagesByItem = new Map()

/** The images of those items that have any. */
export function imagesOf(driver: Driver, items: readonly Row[]): MaybePromise<ImagesByItem> {
  const ids: number[] = []
  for (const { id, image_count } of items) if (image_count !== 0) ids.push(id as number)
  if (ids.length === 0) return none
  const list = inList('i.item_id', ids)
  const rows = driver.all(`${sql.of} ${list.sql} ORDER BY i.item_id, i.position`, list.values)
  return andThen(rows, (rows) => {
    const images = new Map<number, ItemImage[]>()
    for (const row of rows) {
      const before = images.get(row.item_id as number)
      if (before) before.push(imageOf(row))
      else images.set(row.item_id as number, [imageOf(row)])
    }
    return images
  })
}

const sameImages = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i])

/**
 * Replaces the images of an item and releases the previous ones. Part of the transaction that writes the item and its
 * image_count.
 * @returns the new images
 * @throws Problem 422 rule `reference` for every id that is not a file
 */
export async function keepImages(
  driver: Driver,
  { id: item_id, updated_at }: { readonly id: number; readonly updated_at: string },
  ids: readonly string[],
  had: readonly ItemImage[],
): Promise<readonly ItemImage[]> {
  const before = had.map(({ id }) => id)
  if (sameImages(ids, before)) return had
  if (before.length > 0) await dropImages(driver, item_id, updated_at)
  if (ids.length === 0) return []
  const list = inList('id', ids)
  const rows = await driver.all(`${sql.there} ${list.sql}`, list.values)
  const there = new Map(rows.map((row) => [row.id as string, imageOf(row)]))
  const violations = ids.flatMap((id, i) => (there.has(id) ? [] : [{ field: `image_ids.${i}`, rule: 'reference' }]))
  if (violations.length > 0) throw problem('validation_failed', { violations })
  for (const [position, file_id] of ids.entries())
    await mapError(() => driver.run(sql.add, { item_id, position, file_id }), toProblemAt(position))
  return ids.map((id) => there.get(id) as ItemImage)
}

/** Releases an item's images, which are then unused unless another item shows them. */
export async function dropImages(driver: Driver, item_id: number, now: string): Promise<void> {
  await driver.run(sql.release, { item_id, now })
  await driver.run(sql.drop, { item_id })
}

/** It was deleted between the check and the insert. */
const toProblemAt = (position: number) => (error: unknown) => {
  const gone = error instanceof ConstraintViolation && error.kind === 'reference'
  return gone ? invalid(`image_ids.${position}`, 'reference') : error
}
