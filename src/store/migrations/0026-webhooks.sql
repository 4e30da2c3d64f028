-- Webhook endpoints. `events` are separated by spaces; secrets are encrypted. Events up to (after_tx, after_seq) were
-- there before the endpoint was created or resumed, and are not sent to it.
CREATE TABLE webhook_endpoints (
  id text COLLATE "C" PRIMARY KEY,
  url text NOT NULL,
  description text,
  events text NOT NULL,
  status text COLLATE "C" NOT NULL DEFAULT 'enabled' CHECK (status IN ('enabled', 'paused')),
  paused_reason text,
  paused_at text,
  failing_since text,
  secret text NOT NULL,
  previous_secret text,
  previous_secret_expires_at text,
  after_tx bigint NOT NULL,
  after_seq bigint NOT NULL,
  version bigint NOT NULL DEFAULT 1 CHECK (version >= 1),
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL
);
-- The list, in its only order.
CREATE INDEX webhook_endpoints_created ON webhook_endpoints (created_at, id);

-- What is sent to an endpoint: the event itself stays in `events`. `next_attempt_at` is null unless it is pending; while
-- an attempt is made, it is the end of the lease of the process that makes it. `tries` counts since it was last asked
-- for, `attempt_count` all.
CREATE TABLE webhook_deliveries (
  id text COLLATE "C" PRIMARY KEY,
  endpoint_id text COLLATE "C" NOT NULL REFERENCES webhook_endpoints (id),
  event_id text COLLATE "C" NOT NULL,
  event_type text COLLATE "C" NOT NULL,
  status text COLLATE "C" NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'succeeded', 'failed')),
  tries bigint NOT NULL DEFAULT 0,
  attempt_count bigint NOT NULL DEFAULT 0,
  attempts text NOT NULL DEFAULT '[]',
  next_attempt_at text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  CHECK ((status = 'pending') = (next_attempt_at IS NOT NULL))
);
CREATE INDEX webhook_deliveries_listed ON webhook_deliveries (endpoint_id, created_at, id);
-- An event is sent to an endpoint once.
CREATE UNIQUE INDEX webhook_deliveries_event ON webhook_deliveries (event_id, endpoint_id);
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (endpoint_id, next_attempt_at)
  WHERE next_attempt_at IS NOT NULL;

-- Up to where events have been matched with endpoints; one row, once there is an endpoint.
CREATE TABLE webhook_cursor (
  id bigint PRIMARY KEY CHECK (id = 1),
  tx bigint NOT NULL,
  seq bigint NOT NULL
);
