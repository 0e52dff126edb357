import polars as pl

rows = pl.read_csv("rows.csv")
rows = rows.fill_null(0)  # ticks
rows = rows.drop_nulls()  # ticks
rows = rows.fill_nan(0)  # ticks
