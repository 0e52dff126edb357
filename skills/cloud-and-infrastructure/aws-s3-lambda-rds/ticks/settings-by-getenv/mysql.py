import os

import pymysql

host = os.getenv("RDS_HOST")  # ticks
pymysql.connect(host=host)
