db_url = "sqlite:///shop.db"  # ticks
