// Rows of items: the columns, their conversion, and the lists of items.

import type { Item, PicturedItem } from '../domain/items.ts'
import { andThen, type Driver, type Engine, type MaybePromise, type Row } from './engine/driver.ts'
import type { Listing } from './engine/lists.ts'
import { imagesOf } from './item-images.ts'
import { searchIn } from './search.ts'
import type { ItemFields, Visibility } from './store.ts'

/** The columns that `itemOf` reads. */
export const itemColumns =
  'id, name, description, price_minor, currency, category_id, sku, stock, reserved, active, ' +
  'rating_count, rating_tenths, version, created_at, updated_at, last_modified'
/** The columns that `pictured` reads. */
export const picturedColumns = `${itemColumns}, image_count`

export const forSale = 'deleted_at IS NULL AND active'

/** The engines differ only in booleans. Member by member, because a row has additional members. */
export function itemOf(row: Row): Item {
  const item = row as unknown as Item
  return {
    id: item.id,
    name: item.name,
    description: item.description,
    price_minor: item.price_minor,
    currency: item.currency,
    category_id: item.category_id,
    sku: item.sku,
    stock: item.stock,
    reserved: item.reserved,
    active: Boolean(item.active),
    rating_count: item.rating_count,
    rating_tenths: item.rating_tenths,
    version: item.version,
    created_at: item.created_at,
    updated_at: item.updated_at,
    last_modified: item.last_modified,
  }
}

export const withPictures = (row: Row, images: PicturedItem['images']): PicturedItem => ({
  ...itemOf(row),
  image_ids: images.map(({ id }) => id),
  images,
})

/** Items with their images, which are read if a row has any. */
export const addPictures = (driver: Driver, rows: readonly Row[]): MaybePromise<PicturedItem[]> =>
  andThen(imagesOf(driver, rows), (images) => rows.map((row) => withPictures(row, images.get(row.id as number) ?? [])))

type ItemListing = Listing<Row, ItemFields>

const listingForSale: ItemListing = {
  from: 'items',
  revision: 'items',
  select: picturedColumns,
  where: forSale,
  columns: {
    id: { sql: 'id', holds: 'number' },
    name: { sql: 'name', holds: 'text', indexed: true },
    price: { sql: 'price_minor', holds: 'number', indexed: 'currency' },
    currency: { sql: 'currency', holds: 'text' },
    category_id: { sql: 'category_id', holds: 'number', nullable: true },
    sku: { sql: 'sku', holds: 'text', nullable: true, indexed: true },
    rating_average: { sql: 'rating_tenths', holds: 'number', nullable: true, indexed: true },
    created_at: { sql: 'created_at', holds: 'text', indexed: true },
    updated_at: { sql: 'updated_at', holds: 'text', indexed: true },
  },
  read: (row) => row,
}

const unindexed = <C extends ItemListing['columns']>(columns: C): C =>
  Object.fromEntries(Object.entries(columns).map(([name, { indexed, ...column }]) => [name, column])) as C

/** Inactive items are rarely listed: their total is counted, and only the default order has an index. */
const everything: ItemListing = {
  ...listingForSale,
  where: 'deleted_at IS NULL',
  partial: true,
  columns: { ...unindexed(listingForSale.columns), created_at: listingForSale.columns.created_at },
}

const searchable = (listing: ItemListing, engine: Engine): ItemListing => {
  const { columns, ...search } = searchIn(engine)
  return { ...listing, columns: { ...listing.columns, ...columns }, search }
}

const bothKinds = (change: (listing: ItemListing) => ItemListing): Readonly<Record<Visibility, ItemListing>> => ({
  'for sale': change(listingForSale),
  all: change(everything),
})

/** Created once each, because a listing caches its statements. */
export const itemListings = bothKinds((listing) => listing)
export const itemSearches = {
  sqlite: bothKinds((listing) => searchable(listing, 'sqlite')),
  postgres: bothKinds((listing) => searchable(listing, 'postgres')),
}
