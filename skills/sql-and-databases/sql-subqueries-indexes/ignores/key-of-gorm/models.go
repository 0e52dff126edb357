package models

type Sale struct {
	Id int `gorm:"unique,not null;index;primaryKey"`
}

type Order struct {
	ID uint `gorm:"primary_key;unique;index"`
}
