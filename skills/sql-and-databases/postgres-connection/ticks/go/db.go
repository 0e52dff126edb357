package db

import (
	_ "github.com/lib/pq"  // ticks

	"github.com/jackc/pgx/v5"  // ticks
)
