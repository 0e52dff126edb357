using var one = new SqliteConnection("Data Source=shop.db"); // ticks
using var two = new SQLiteConnection("Data Source=shop.db"); // ticks
options.UseSqlite("Data Source=shop.db"); // ticks
