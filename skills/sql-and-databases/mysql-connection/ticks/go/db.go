package db

import _ "github.com/go-sql-driver/mysql"  // ticks
