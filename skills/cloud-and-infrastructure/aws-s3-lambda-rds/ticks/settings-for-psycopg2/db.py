import os

import psycopg2

host = os.environ.get("RDS_HOST")  # ticks
psycopg2.connect(host=host)
