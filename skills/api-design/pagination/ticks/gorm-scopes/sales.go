package sales

import "gorm.io/gorm"

func list(db *gorm.DB, r *http.Request) {
	db.Scopes(Paginate(r)).Find(&sales)  // ticks
	db.Scopes(scopes.Paginate(r)).Find(&sales)  // ticks
	db.Scopes(paginate(r)).Find(&sales)  // ticks
}
