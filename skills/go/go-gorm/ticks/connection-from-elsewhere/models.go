package models

import "example.com/shop/database"

func all() {
	database.DB.Find(&sales)  // ticks
	database.DB.First(&sale, id)  // ticks
	database.DB.Last(&sale)  // ticks
	database.DB.Take(&sale)  // ticks
	database.DB.FirstOrCreate(&sale)  // ticks
	database.DB.Create(&sale)  // ticks
	db.Save(&sale)  // ticks
}
