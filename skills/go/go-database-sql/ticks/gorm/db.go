package shop

import (
	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

func open() {
	db, err := gorm.Open(postgres.Open(address), &gorm.Config{}) // ticks
	db.Where("price > ?", 5) // ticks
	db.First(&sale) // ticks
	db.Find(&sales) // ticks
	db.Create(&sale) // ticks
	db.Raw("select id from sale") // ticks
}
