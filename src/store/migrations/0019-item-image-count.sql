-- How many pictures an item shows: most have none, and then none are looked for. Written by whatever writes
-- item_images.
ALTER TABLE items ADD COLUMN image_count integer NOT NULL DEFAULT 0 CHECK (image_count >= 0);
UPDATE items SET image_count = (SELECT count(*) FROM item_images WHERE item_images.item_id = items.id)
  WHERE id IN (SELECT item_id FROM item_images);
