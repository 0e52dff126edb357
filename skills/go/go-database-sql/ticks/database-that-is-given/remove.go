package db

func remove(store Store) {
	change := "delete from sale where id = 1"
	store.db.Exec(change)  // ticks
}
