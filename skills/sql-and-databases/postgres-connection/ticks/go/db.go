package db

import (
	"database/sql"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jmoiron/sqlx"
	_ "github.com/lib/pq"
)

func open() {
	sql.Open("postgres", url)                 // ticks
	sql.Open("pgx", url)                      // ticks
	sqlx.Connect("postgres", url)             // ticks
	sqlx.MustConnect("postgres", url)         // ticks
	pgx.Connect(background, url)              // ticks
	pgx.ConnectConfig(background, settings)   // ticks
	pgxpool.New(background, url)              // ticks
	pgxpool.NewWithConfig(background, config) // ticks
}
