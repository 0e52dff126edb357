import os

key = os.getenv("KEY")
