import pandas as pd
from sqlalchemy import create_engine

orders = pd.read_csv("orders.csv")
engine = create_engine(url)
with engine.begin() as connection:
    orders.to_sql("orders", connection, if_exists="replace", index=False)
