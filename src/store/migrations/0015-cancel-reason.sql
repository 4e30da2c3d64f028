-- Why an order is being cancelled, while its payment is locked for that: who finishes it later says the same.
ALTER TABLE payments ADD COLUMN cancel_reason text
  CHECK (cancel_reason IN ('customer', 'staff', 'expired', 'fraud', 'other'));
