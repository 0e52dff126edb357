import polars as pl

customers = pl.read_csv("customers.csv").to_dummies("plan")
