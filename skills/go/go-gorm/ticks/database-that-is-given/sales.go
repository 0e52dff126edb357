package sales

import "gorm.io/gorm"

func run(store Store) {
	store.rows.Create(&sale)  // ticks
}
