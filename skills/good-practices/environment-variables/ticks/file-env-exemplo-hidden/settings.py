import os

os.getenv("DATABASE_URL")
