package db

import "database/sql"

func run() {
	db, err := sql.Open("postgres", url)  // ticks
	other := sql.OpenDB(connector)  // ticks
	db.Query(query)  // ticks
	db.QueryRow(query)  // ticks
	db.Exec(query)  // ticks
	db.QueryContext(ctx, query)  // ticks
	db.QueryRowContext(ctx, query)  // ticks
	db.ExecContext(ctx, query)  // ticks
}
