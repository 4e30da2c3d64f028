-- When what a row shows last changed, in seconds since 1970 (see last-modified.ts). Null for what has not changed since: nobody knows.
ALTER TABLE items ADD COLUMN last_modified bigint;
ALTER TABLE users ADD COLUMN last_modified bigint;
ALTER TABLE orders ADD COLUMN last_modified bigint;
ALTER TABLE payments ADD COLUMN last_modified bigint;
