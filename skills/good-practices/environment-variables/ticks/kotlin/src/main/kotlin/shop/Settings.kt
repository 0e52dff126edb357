val url = System.getenv("DATABASE_URL")
