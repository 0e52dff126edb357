CREATE UNIQUE INDEX one_open_order ON orders (customer_id) WHERE closed_at IS NULL;
