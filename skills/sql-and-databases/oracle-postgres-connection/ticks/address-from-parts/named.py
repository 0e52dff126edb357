from sqlalchemy import URL, create_engine

engine = create_engine(URL.create(drivername="postgresql+psycopg2", host="db"))  # ticks
