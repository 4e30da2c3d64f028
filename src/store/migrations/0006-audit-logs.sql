-- The audit log: who changed what, a row a change, each chained to the one before it (see audit-chain.ts). Append-only: the triggers
-- stand in the files beside this one. `id` is contiguous from 1; `before`, `after`, `changed` and `facts` are JSON.

CREATE TABLE audit_logs (
  id bigint PRIMARY KEY CHECK (id >= 1),
  at text COLLATE "C" NOT NULL,
  actor_type text COLLATE "C" NOT NULL CHECK (actor_type IN ('user', 'system', 'provider')),
  actor_id text COLLATE "C",
  actor_role text COLLATE "C",
  ip text COLLATE "C",
  user_agent text,
  request_id text COLLATE "C",
  action text COLLATE "C" NOT NULL,
  resource_type text COLLATE "C" NOT NULL,
  resource_id text COLLATE "C",
  before text,
  after text,
  changed text NOT NULL,
  facts text,
  api_version text COLLATE "C",
  outcome text COLLATE "C" NOT NULL,
  key_id text COLLATE "C" NOT NULL,
  hash text COLLATE "C" NOT NULL
);

-- What operators ask for, newest first. Actions and times are looked for along the ids.
CREATE INDEX audit_logs_resource ON audit_logs (resource_type, resource_id, id);
CREATE INDEX audit_logs_actor ON audit_logs (actor_id, id);
CREATE INDEX audit_logs_request ON audit_logs (request_id, id);
