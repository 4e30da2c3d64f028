-- Files, and the pictures of items. Bytes are elsewhere, under their hash: equal ones are there once, for several rows.

CREATE TABLE files (
  id text COLLATE "C" PRIMARY KEY,
  content_type text COLLATE "C" NOT NULL CHECK (content_type IN ('image/jpeg', 'image/png', 'image/webp')),
  size integer NOT NULL CHECK (size > 0),
  width integer NOT NULL CHECK (width > 0),
  height integer NOT NULL CHECK (height > 0),
  sha256 text COLLATE "C" NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  -- Since when no item has shown it, if none does: when it came, or when the last one let go of it.
  released_at text COLLATE "C" NOT NULL
);
CREATE INDEX files_sha256 ON files (sha256);
CREATE INDEX files_released ON files (released_at);

CREATE TABLE item_images (
  item_id bigint NOT NULL REFERENCES items (id),
  position integer NOT NULL,
  file_id text COLLATE "C" NOT NULL REFERENCES files (id),
  PRIMARY KEY (item_id, position)
);
CREATE INDEX item_images_file ON item_images (file_id);
