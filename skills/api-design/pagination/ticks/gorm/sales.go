package sales

func list(page, size int) {
	db.Limit(size).Offset((page - 1) * size).Find(&sales)  // ticks
}
