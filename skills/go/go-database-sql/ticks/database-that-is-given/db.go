package db

import "database/sql"

func open() {
	db, err := sql.Open("postgres", url)  // ticks
}
