import os

import psycopg

host = os.getenv("RDS_HOST")  # ticks
psycopg.connect(host=host)
