package sales

func where(store Store) {
	store.db.Where("id = 1")
	store.rows.Create(&sale)  // ticks
}
