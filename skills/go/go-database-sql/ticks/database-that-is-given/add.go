package db

func add(store Store) {
	change := "insert into sale values (1)"
	store.db.Exec(change)  // ticks
	store.db.ExecContext(ctx, change)  // ticks
}
