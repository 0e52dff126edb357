import os

DATABASE_URL = os.getenv("DATABASE_URL")
PORT = 8000
