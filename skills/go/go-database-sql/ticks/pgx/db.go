package db

import (
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

func run() {
	one, err := pgx.Connect(ctx, url)  // ticks
	two, err := pgx.ConnectConfig(ctx, config)  // ticks
	three, err := pgxpool.New(ctx, url)  // ticks
	four, err := pgxpool.NewWithConfig(ctx, config)  // ticks
	one.Query(ctx, query)  // ticks
}
