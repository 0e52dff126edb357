package shop;

import android.database.sqlite.SQLiteDatabase;

class Sales {
    void all(SQLiteDatabase database) {
        database.insertOrThrow("sale", null, values); // ticks
        database.query("sale", null, null, null, null, null, null); // ticks
        database.update("sale", values, "id = ?", which); // ticks
        database.delete("sale", "id = ?", which); // ticks
    }
}
