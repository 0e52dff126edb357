package sales

import "gorm.io/gorm"

func change(db *gorm.DB) {
	db.Model(&sale).Update("price", 5)  // ticks
}

func open() {
	gorm.Open(dialect)  // ticks
}
