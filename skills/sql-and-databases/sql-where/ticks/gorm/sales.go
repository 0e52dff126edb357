package sales

func list() {
	database.DB.Where("price > ?", 5).Find(&sales)  // ticks
}
