from sqlalchemy import create_engine

url = "postgresql://shop@db/shop"
engine = create_engine(url)  # ticks
