package sales

import "gorm.io/gorm"

func all(connection *gorm.DB) {
	connection.Create(&sale)  // ticks
	connection.FirstOrCreate(&sale)  // ticks
	connection.Where("price > 5").Find(&sales)  // ticks
	connection.First(&sale, 1)  // ticks
	connection.Take(&sale)  // ticks
	connection.Save(&sale)  // ticks
	connection.Model(&sale).Update("price", 6)  // ticks
	connection.Model(&sale).Updates(changes)  // ticks
	connection.Delete(&sale, 1)  // ticks
}

func open() {
	opened, _ := gorm.Open(dialect)
	opened.Create(&sale) // ticks
	opened.Find(&sales) // ticks
}
