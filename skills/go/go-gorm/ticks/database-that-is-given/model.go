package sales

func model(store Store) {
	store.DB.Model(&sale)
	store.rows.Create(&sale)  // ticks
}
