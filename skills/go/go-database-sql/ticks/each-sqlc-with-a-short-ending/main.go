package main

import "database/sql"

var db, err = sql.Open("postgres", url)
