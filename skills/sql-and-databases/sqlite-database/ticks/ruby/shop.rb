db = SQLite3::Database.new("shop.db") # ticks
