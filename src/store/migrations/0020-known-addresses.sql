-- From where users have logged in within the last 30 days: addresses, and networks of 64 bits (IPv6).
CREATE TABLE known_addresses (
  user_id bigint NOT NULL REFERENCES users (id),
  network text COLLATE "C" NOT NULL,
  last_login_at text COLLATE "C" NOT NULL,
  PRIMARY KEY (user_id, network)
);
CREATE INDEX known_addresses_by_login ON known_addresses (last_login_at);
