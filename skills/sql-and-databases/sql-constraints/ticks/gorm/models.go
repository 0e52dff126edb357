package models

type Sale struct {
	Name  string `gorm:"not null;uniqueIndex"`  // ticks
	Price int    `gorm:"check:price > 0"`  // ticks
}
