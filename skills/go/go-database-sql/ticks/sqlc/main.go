package main

import "database/sql"

func main() {
	db, err := sql.Open("postgres", url)  // ticks
}
