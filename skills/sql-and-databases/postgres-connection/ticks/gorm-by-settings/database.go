package database

import (
	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

func connect() {
	gorm.Open(postgres.New(postgres.Config{DSN: url})) // ticks
}
