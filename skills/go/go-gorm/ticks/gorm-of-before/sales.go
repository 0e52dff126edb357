package sales

import "github.com/jinzhu/gorm"

func run() {
	db, err := gorm.Open("postgres", url)  // ticks
	db.Create(&sale)  // ticks
}
