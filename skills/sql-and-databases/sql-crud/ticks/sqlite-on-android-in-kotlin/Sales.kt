package shop

import android.database.sqlite.SQLiteDatabase

fun all(database: SQLiteDatabase) {
    database.insert("sale", null, values) // ticks
    database.query("sale", null, null, null, null, null, null) // ticks
    database.update("sale", values, "id = ?", which) // ticks
    database.delete("sale", "id = ?", which) // ticks
}
