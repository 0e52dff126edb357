package db

import "github.com/jmoiron/sqlx"

func run() {
	db, err := sqlx.Connect("postgres", url)  // ticks
	two, err := sqlx.Open("postgres", url)  // ticks
	three := sqlx.MustConnect("postgres", url)  // ticks
	four, err := sqlx.ConnectContext(ctx, "postgres", url)  // ticks
	db.Select(&sales, query)  // ticks
	db.Get(&sale, query)  // ticks
	db.NamedExec(query, sale)  // ticks
	db.SelectContext(ctx, &sales, query)  // ticks
	db.GetContext(ctx, &sale, query)  // ticks
	db.Query(query)  // ticks
}
