package database

import "gorm.io/gorm"

func connect() {
	DB, _ = gorm.Open(dialect)  // ticks
}
