-- API clients act too. SQLite cannot change a CHECK, so the table is copied; its rows, and so their seals, stay the same.

CREATE TABLE new_audit_logs (
  id bigint PRIMARY KEY CHECK (id >= 1),
  at text NOT NULL,
  actor_type text NOT NULL CHECK (actor_type IN ('user', 'client', 'system', 'provider')),
  actor_id text,
  actor_role text,
  ip text,
  user_agent text,
  request_id text,
  action text NOT NULL,
  resource_type text NOT NULL,
  resource_id text,
  before text,
  after text,
  changed text NOT NULL,
  facts text,
  api_version text,
  outcome text NOT NULL,
  key_id text NOT NULL,
  hash text NOT NULL
);
INSERT INTO new_audit_logs SELECT id, at, actor_type, actor_id, actor_role, ip, user_agent, request_id, action,
  resource_type, resource_id, before, after, changed, facts, api_version, outcome, key_id, hash FROM audit_logs ORDER BY id;
DROP TABLE audit_logs;
ALTER TABLE new_audit_logs RENAME TO audit_logs;

CREATE INDEX audit_logs_resource ON audit_logs (resource_type, resource_id, id);
CREATE INDEX audit_logs_actor ON audit_logs (actor_id, id);
CREATE INDEX audit_logs_request ON audit_logs (request_id, id);

CREATE TRIGGER audit_logs_no_update BEFORE UPDATE ON audit_logs
BEGIN SELECT RAISE(ABORT, 'audit_logs is append-only'); END;

CREATE TRIGGER audit_logs_no_delete BEFORE DELETE ON audit_logs
BEGIN SELECT RAISE(ABORT, 'audit_logs is append-only'); END;

CREATE TRIGGER audit_logs_only_at_the_end BEFORE INSERT ON audit_logs
WHEN NEW.id <= (SELECT max(id) FROM audit_logs)
BEGIN SELECT RAISE(ABORT, 'audit_logs is append-only'); END;
