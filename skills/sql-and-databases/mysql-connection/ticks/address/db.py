import pymysql
from sqlalchemy import create_engine

engine = create_engine("mysql+pymysql://shop@db/shop")  # ticks
other = create_engine("mariadb+pymysql://shop@db/shop")  # ticks
