package shop
import "database/sql"
func Load() { db, _ := sql.Open("postgres", url); db.Query("select id from sale") }
