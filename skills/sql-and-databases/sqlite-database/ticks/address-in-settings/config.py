DATABASE_URL = "sqlite+aiosqlite:///shop.db"  # ticks
