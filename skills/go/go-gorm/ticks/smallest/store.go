package shop
import "gorm.io/gorm"
func Load(all []Sale) { db, _ := gorm.Open(dialect); db.Where("price > 1").Find(&all) }
