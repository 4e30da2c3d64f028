-- The words items are found by, cut by src/shop/search.ts: no text search configuration has a say. Weight A is the name, B the
-- description. Without fastupdate, because a pending list is read from end to end by every search, and shops are read more than written.

CREATE TABLE items_search (
  item_id bigint PRIMARY KEY REFERENCES items (id),
  words tsvector NOT NULL
);
CREATE INDEX items_search_words ON items_search USING gin (words) WITH (fastupdate = off);
