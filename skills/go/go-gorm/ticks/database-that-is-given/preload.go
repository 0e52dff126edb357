package sales

func preload(store Store) {
	store.db.Preload("Lines")
	store.rows.Create(&sale)  // ticks
}
