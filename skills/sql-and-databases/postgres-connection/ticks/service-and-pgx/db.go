package db

import "github.com/jackc/pgx/v5"
