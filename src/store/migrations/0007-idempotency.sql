-- Idempotency keys: what was asked under a key, who is working on it, and what came of it. A key is known by a hash, and of the
-- request only a fingerprint is kept. While `status` is null nothing has come of it yet: with a lease somebody is at it, without one
-- (or after it) a retry may take over.

CREATE TABLE idempotency_keys (
  -- SHA-256 of caller, operation and key.
  scope text COLLATE "C" PRIMARY KEY,
  -- SHA-256 of the request.
  fingerprint text COLLATE "C" NOT NULL,
  -- Names the work, for every retry.
  attempt text COLLATE "C" NOT NULL,
  -- The one try that may commit.
  holder text COLLATE "C" NOT NULL,
  leased_until text COLLATE "C",
  expires_at text COLLATE "C" NOT NULL,
  status integer,
  headers text,
  body text,
  CHECK ((status IS NULL) = (headers IS NULL))
);
CREATE INDEX idempotency_keys_expiry ON idempotency_keys (expires_at);
