import os

import psycopg

host = os.environ.get("RDS_HOST")  # ticks
psycopg.connect(host=host)
