package sales

import "gorm.io/gorm"

func run() {
	db, err := gorm.Open(dialect)  // ticks
	db.Create(&sale)  // ticks
	db.Save(&sale)  // ticks
	db.Find(&sales)  // ticks
	db.First(&sale)  // ticks
	db.Last(&sale)  // ticks
	db.Take(&sale)  // ticks
	db.Updates(&sale)  // ticks
	db.Delete(&sale)  // ticks
	db.Scan(&sales)  // ticks
	db.Count(&count)  // ticks
}
