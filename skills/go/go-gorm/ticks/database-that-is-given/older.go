package sales

import "github.com/jinzhu/gorm"

func older(store Store) {
	store.rows.Create(&sale)  // ticks
}
