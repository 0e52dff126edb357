package db

import (
	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

func open() {
	gorm.Open(postgres.Open(url)) // ticks
}
