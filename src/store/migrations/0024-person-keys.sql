-- Keys of people, which encrypt what the audit log says about them; erasure destroys them (see person-keys.ts).

CREATE TABLE person_keys (
  user_id bigint NOT NULL,
  -- Which audit key it is wrapped by; 'destroyed' where the keys of this person are no more.
  key_id text COLLATE "C" NOT NULL,
  wrapped text,
  PRIMARY KEY (user_id, key_id)
);

-- 1: the row is as older versions wrote it, personal members included. 2: they are in `personal`, encrypted.
ALTER TABLE audit_logs ADD COLUMN format integer NOT NULL DEFAULT 1;
-- JSON: [[user_id, key_id, members], ...].
ALTER TABLE audit_logs ADD COLUMN personal text;
-- The seals that the row had before it was sealed anew, separated by spaces.
ALTER TABLE audit_logs ADD COLUMN former text;
-- Rows that are to be converted.
CREATE INDEX audit_logs_unconverted ON audit_logs (id) WHERE format = 1;

ALTER TABLE users ADD COLUMN erased_at text;
