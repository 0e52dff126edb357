package sales

import "gorm.io/gorm"

func open() {
	db, err := gorm.Open(dialect)  // ticks
}
