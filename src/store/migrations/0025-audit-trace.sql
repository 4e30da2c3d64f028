-- The trace that the request of a row belongs to.
ALTER TABLE audit_logs ADD COLUMN trace_id text;
