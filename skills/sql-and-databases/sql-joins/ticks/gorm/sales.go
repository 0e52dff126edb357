package sales

func all() {
	db.Joins("Shop").Find(&sales)  // ticks
	db.Model(&Sale{}).Group("shop").Find(&sales)  // ticks
	db.Order("price desc").Find(&sales)  // ticks
}
