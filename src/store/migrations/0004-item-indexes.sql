-- One index for each declared order of the items list and for each filter that picks few of many, all over what is
-- listed. The last key is the id, so that a cursor's row comparison starts in the middle of the index and reads one page.
-- `active, deleted_at` at the end are constant here: SQLite counts from an index only when it has every column that the
-- condition names (PostgreSQL sees that the index implies them). Measured on a million items, see docs/bench/results.md.

-- The default order, and filter[created_at].
CREATE INDEX items_by_created ON items (created_at, id, active, deleted_at) WHERE deleted_at IS NULL AND active;
-- sort=updated_at, filter[updated_at].
CREATE INDEX items_by_updated ON items (updated_at, id, active, deleted_at) WHERE deleted_at IS NULL AND active;
-- sort=name, filter[name].
CREATE INDEX items_by_name ON items (name, id) WHERE deleted_at IS NULL AND active;
-- sort=sku; items_sku finds one SKU, and cannot order those that have none.
CREATE INDEX items_by_sku ON items (sku, id) WHERE deleted_at IS NULL AND active;
-- sort=price, filter[price]: prices are always one currency's.
CREATE INDEX items_by_price ON items (currency, price_minor, id, active, deleted_at) WHERE deleted_at IS NULL AND active;
-- filter[currency], and price filters that leave many, in the default order.
CREATE INDEX items_by_currency ON items (currency, created_at, id, active, deleted_at) WHERE deleted_at IS NULL AND active;
-- filter[category_id], in the default order.
CREATE INDEX items_by_category ON items (category_id, created_at, id, active, deleted_at) WHERE deleted_at IS NULL AND active;
-- A category by price, what shoppers ask most: without it the cheapest of a dear category is behind all cheap items.
CREATE INDEX items_by_category_price ON items (category_id, currency, price_minor, id, active, deleted_at)
  WHERE deleted_at IS NULL AND active;

-- What totals are known by (see totals.ts): `value` grows with every transaction that changes the rows of a list,
-- `total` is how many rows it has when nothing is filtered.
CREATE TABLE revisions (
  name text PRIMARY KEY,
  value bigint NOT NULL,
  total bigint NOT NULL
);
INSERT INTO revisions (name, value, total) SELECT 'items', 0, count(*) FROM items WHERE deleted_at IS NULL AND active;
