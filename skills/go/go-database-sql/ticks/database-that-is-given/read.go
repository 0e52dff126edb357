package db

func read(store Store) {
	query := "select city from sale"
	store.db.Query(query)  // ticks
	store.db.QueryRow(query)  // ticks
	store.db.QueryContext(ctx, query)  // ticks
	store.db.QueryRowContext(ctx, query)  // ticks
}
