import sqlalchemy

url = "postgresql://shop@db/shop"
