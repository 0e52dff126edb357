package db

import (
	"context"
	"database/sql"

	"github.com/jackc/pgx/v5/pgxpool"
)

func open(url string) {
	db, _ := sql.Open("postgres", url)
	db.SetMaxOpenConns(10)  // ticks
	db.SetMaxIdleConns(5)  // ticks
	pool, _ := pgxpool.New(context.Background(), url)  // ticks
	config, _ := pgxpool.ParseConfig(url)
	other, _ := pgxpool.NewWithConfig(context.Background(), config)  // ticks
}
