-- Stock, orders, payments and refunds. Amounts are minor units. Ids of money are prefixed random text, so that nobody can count
-- our orders. The rules are the code's; what stands here as CHECK or unique index is the backstop under them.

-- Not counted when null. Reserved units are still on the shelf: they leave at fulfilment.
ALTER TABLE items ADD COLUMN stock bigint CHECK (stock BETWEEN 0 AND 1000000000);
ALTER TABLE items ADD COLUMN reserved bigint NOT NULL DEFAULT 0 CHECK (reserved >= 0 AND (stock IS NULL OR reserved <= stock));

CREATE TABLE orders (
  id text COLLATE "C" PRIMARY KEY,
  user_id bigint NOT NULL REFERENCES users (id),
  status text COLLATE "C" NOT NULL CHECK (status IN ('pending', 'authorized', 'paid', 'fulfilled', 'cancelled')),
  currency text COLLATE "C" NOT NULL CHECK (currency IN ('KRW', 'USD', 'JPY')),
  items_total_minor bigint NOT NULL CHECK (items_total_minor >= 0),
  shipping_total_minor bigint NOT NULL CHECK (shipping_total_minor >= 0),
  total_minor bigint NOT NULL CHECK (total_minor <= 99999999999999 AND total_minor = items_total_minor + shipping_total_minor),
  paid_minor bigint NOT NULL DEFAULT 0 CHECK (paid_minor BETWEEN 0 AND total_minor),
  refunded_minor bigint NOT NULL DEFAULT 0 CHECK (refunded_minor BETWEEN 0 AND paid_minor),
  -- JSON, as the API shows it.
  shipping_address text,
  note text,
  -- When the hold on its stock is over; null where it has no end.
  reserved_until text COLLATE "C",
  cancel_reason text CHECK (cancel_reason IN ('customer', 'staff', 'expired', 'fraud', 'other')),
  -- JSON, as the API shows it.
  tracking text,
  version bigint NOT NULL DEFAULT 1 CHECK (version >= 1),
  placed_at text COLLATE "C" NOT NULL,
  paid_at text COLLATE "C",
  fulfilled_at text COLLATE "C",
  cancelled_at text COLLATE "C",
  updated_at text COLLATE "C" NOT NULL,
  CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL AND cancel_reason IS NOT NULL))
);
-- Everybody's orders and one customer's, newest first; of one status too.
CREATE INDEX orders_by_placed ON orders (placed_at, id);
CREATE INDEX orders_by_user ON orders (user_id, placed_at, id);
CREATE INDEX orders_by_status ON orders (status, placed_at, id);
-- What the sweeper looks for, and how many unpaid orders a customer has.
CREATE INDEX orders_held ON orders (reserved_until) WHERE status = 'pending';
CREATE INDEX orders_unpaid ON orders (user_id) WHERE status = 'pending';

-- What was bought, as it was then: a later change of the item does not touch it.
CREATE TABLE order_lines (
  order_id text COLLATE "C" NOT NULL REFERENCES orders (id),
  item_id bigint NOT NULL REFERENCES items (id),
  name text COLLATE "C" NOT NULL,
  sku text COLLATE "C",
  unit_price_minor bigint NOT NULL CHECK (unit_price_minor >= 0),
  quantity integer NOT NULL CHECK (quantity >= 1),
  line_total_minor bigint NOT NULL CHECK (line_total_minor = unit_price_minor * quantity),
  PRIMARY KEY (order_id, item_id)
);
CREATE INDEX order_lines_item ON order_lines (item_id);

CREATE TABLE payments (
  id text COLLATE "C" PRIMARY KEY,
  -- Null for a payment of its own.
  order_id text COLLATE "C" REFERENCES orders (id),
  user_id bigint NOT NULL REFERENCES users (id),
  status text COLLATE "C" NOT NULL
    CHECK (status IN ('pending', 'authorized', 'captured', 'partially_refunded', 'refunded', 'voided', 'failed')),
  currency text COLLATE "C" NOT NULL CHECK (currency IN ('KRW', 'USD', 'JPY')),
  amount_minor bigint NOT NULL CHECK (amount_minor BETWEEN 1 AND 99999999999999),
  captured_minor bigint NOT NULL DEFAULT 0 CHECK (captured_minor IN (0, amount_minor)),
  -- What refunds have taken or are about to take.
  refunded_minor bigint NOT NULL DEFAULT 0 CHECK (refunded_minor BETWEEN 0 AND captured_minor),
  provider text COLLATE "C" NOT NULL,
  provider_ref text COLLATE "C",
  method_label text,
  capture_mode text NOT NULL CHECK (capture_mode IN ('manual', 'automatic')),
  -- When the authorisation lapses.
  expires_at text COLLATE "C",
  failure_code text,
  decline_code text,
  -- Which work the payment belongs to: the same retry finds the same payment.
  attempt text COLLATE "C" UNIQUE,
  -- Who is asking the provider about it now: taken by compare-and-set, and by the same attempt again.
  action text CHECK (action IN ('authorize', 'capture', 'void', 'refund', 'cancel', 'reconcile')),
  action_attempt text COLLATE "C",
  action_at text COLLATE "C",
  -- When the reconciler asks the provider, and how often it has.
  next_check_at text COLLATE "C",
  checks integer NOT NULL DEFAULT 0,
  version bigint NOT NULL DEFAULT 1 CHECK (version >= 1),
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  CHECK ((action IS NULL) = (action_at IS NULL))
);
-- An order is paid once: a second key cannot charge twice.
CREATE UNIQUE INDEX payments_live ON payments (order_id)
  WHERE status IN ('pending', 'authorized', 'captured', 'partially_refunded');
CREATE INDEX payments_by_order ON payments (order_id, created_at, id);
CREATE INDEX payments_by_created ON payments (created_at, id);
CREATE INDEX payments_by_user ON payments (user_id, created_at, id);
CREATE INDEX payments_by_status ON payments (status, created_at, id);
CREATE INDEX payments_due ON payments (next_check_at) WHERE next_check_at IS NOT NULL;
CREATE INDEX payments_expiring ON payments (expires_at) WHERE status = 'authorized';

CREATE TABLE refunds (
  id text COLLATE "C" PRIMARY KEY,
  payment_id text COLLATE "C" NOT NULL REFERENCES payments (id),
  amount_minor bigint NOT NULL CHECK (amount_minor >= 1),
  reason text NOT NULL CHECK (reason IN ('requested_by_customer', 'duplicate', 'fraudulent', 'defective', 'other')),
  status text NOT NULL CHECK (status IN ('pending', 'succeeded', 'failed')),
  provider_ref text COLLATE "C",
  attempt text COLLATE "C" UNIQUE,
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL
);
CREATE INDEX refunds_payment ON refunds (payment_id, created_at, id);

INSERT INTO revisions (name, value, total) VALUES ('orders', 0, 0), ('payments', 0, 0);
