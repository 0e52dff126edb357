package database

import "gorm.io/driver/mysql"

func connect() {
	gorm.Open(mysql.Open(url))  // ticks
}
