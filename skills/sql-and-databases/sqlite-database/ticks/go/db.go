package db

import (
	_ "github.com/mattn/go-sqlite3"  // ticks

	_ "modernc.org/sqlite"  // ticks
)
