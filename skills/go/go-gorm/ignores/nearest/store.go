package shop
import "gorm.io/gorm"
func Load() { db, _ := gorm.Open(dialect); db.AutoMigrate(&Sale{}) } // db.Find(&all)
