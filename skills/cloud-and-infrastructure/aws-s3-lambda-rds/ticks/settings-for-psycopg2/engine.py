import os

import sqlalchemy

host = os.environ.get("RDS_HOST")  # ticks
sqlalchemy.create_engine(host)
