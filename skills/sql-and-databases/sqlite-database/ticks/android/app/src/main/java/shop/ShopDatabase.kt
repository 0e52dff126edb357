class OldDatabase(context: Context) : SQLiteOpenHelper(context, "shop.db", null, 1) // ticks
