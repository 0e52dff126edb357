package db

func change(store Store) {
	change := "update sale set city = 'Recife'"
	store.db.Exec(change)  // ticks
}
