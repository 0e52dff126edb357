import os

import psycopg2

host = os.getenv("RDS_HOST")  # ticks
psycopg2.connect(host=host)
