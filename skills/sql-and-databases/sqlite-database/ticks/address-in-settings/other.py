db_uri = "sqlite:///shop.db"  # ticks
