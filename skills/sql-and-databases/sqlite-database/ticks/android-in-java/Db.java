package shop;

import android.database.sqlite.SQLiteOpenHelper;

class Db extends SQLiteOpenHelper {} // ticks
