package sales

func sell() {
	db.Transaction(func(tx *gorm.DB) error { return nil })  // ticks
}
