package database

import (
	other "github.com/glebarez/sqlite"
	"gorm.io/driver/sqlite"
)

func connect() {
	gorm.Open(sqlite.Open("shop.db")) // ticks
	gorm.Open(other.Open("shop.db")) // ticks
}
