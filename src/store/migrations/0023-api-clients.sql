-- API clients: programs with keys of their own. The secret is a hash; `scopes` are separated by spaces.

CREATE TABLE api_clients (
  id text COLLATE "C" PRIMARY KEY,
  name text NOT NULL,
  scopes text NOT NULL,
  created_by bigint NOT NULL REFERENCES users (id),
  secret_hash text COLLATE "C" NOT NULL UNIQUE,
  secret_version bigint NOT NULL DEFAULT 1 CHECK (secret_version >= 1),
  expires_at text COLLATE "C",
  last_used_at text COLLATE "C",
  revoked_at text COLLATE "C",
  version bigint NOT NULL DEFAULT 1 CHECK (version >= 1),
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL
);
-- The list, in its only order.
CREATE INDEX api_clients_created ON api_clients (created_at, id);
CREATE INDEX api_clients_creator ON api_clients (created_by, created_at, id);
