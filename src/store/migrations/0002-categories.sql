-- Categories are counted, moved and deleted: what asks for the items or the categories in one walks an index.
-- Deleted items are in it too, because a foreign key looks at them as well.

CREATE INDEX categories_parent ON categories (parent_id);
DROP INDEX items_category;
CREATE INDEX items_category ON items (category_id, deleted_at);
