import oracledb
from sqlalchemy import create_engine

engine = create_engine("oracle+oracledb://shop@db/shop")  # ticks
