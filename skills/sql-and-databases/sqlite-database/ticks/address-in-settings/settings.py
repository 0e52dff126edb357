SQLITE_URI = "sqlite:///shop.db"  # ticks
