package shop
import ("database/sql"; _ "github.com/lib/pq")
var none = sql.ErrNoRows // db.Query("select id from sale")
