package db

import _ "github.com/lib/pq"
