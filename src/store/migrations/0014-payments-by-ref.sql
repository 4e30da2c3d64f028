-- Events of a provider may name a payment by the provider's own name alone.
CREATE INDEX payments_by_ref ON payments (provider_ref) WHERE provider_ref IS NOT NULL;
