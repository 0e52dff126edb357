package sales

func all() {
	r.Db.Create(&sale)  // ticks
	r.db.Find(&sales)  // ticks
	database.DB.Save(&sale)  // ticks
	r.db.Delete(&sale, 1)  // ticks
}
