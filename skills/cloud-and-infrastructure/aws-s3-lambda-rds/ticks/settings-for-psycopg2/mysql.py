import os

import pymysql

host = os.environ.get("RDS_HOST")  # ticks
pymysql.connect(host=host)
