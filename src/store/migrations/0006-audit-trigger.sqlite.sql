-- Rows of the audit log are added at its end and stay as they are. REPLACE deletes without the trigger for it, so the one for
-- INSERT refuses an id that is there.

CREATE TRIGGER audit_logs_no_update BEFORE UPDATE ON audit_logs
BEGIN SELECT RAISE(ABORT, 'audit_logs is append-only'); END;

CREATE TRIGGER audit_logs_no_delete BEFORE DELETE ON audit_logs
BEGIN SELECT RAISE(ABORT, 'audit_logs is append-only'); END;

CREATE TRIGGER audit_logs_only_at_the_end BEFORE INSERT ON audit_logs
WHEN NEW.id <= (SELECT max(id) FROM audit_logs)
BEGIN SELECT RAISE(ABORT, 'audit_logs is append-only'); END;
