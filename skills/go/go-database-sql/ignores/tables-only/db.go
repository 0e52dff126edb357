package shop

import (
	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

func open() {
	db, err := gorm.Open(postgres.Open(address), &gorm.Config{})
	db.AutoMigrate(&Sale{})
}
