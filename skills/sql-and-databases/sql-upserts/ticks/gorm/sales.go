package sales

import (
	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

func save(db *gorm.DB) {
	db.Clauses(clause.OnConflict{UpdateAll: true}).Create(&sale) // ticks
}
