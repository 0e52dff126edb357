from sqlalchemy.engine import URL, create_engine

engine = create_engine(URL.create("postgresql+psycopg2", host="db"))  # ticks
