import os

import sqlalchemy

host = os.getenv("RDS_HOST")  # ticks
sqlalchemy.create_engine(host)
