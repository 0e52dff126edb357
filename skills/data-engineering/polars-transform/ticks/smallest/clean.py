import polars as pl
pl.scan_csv("a.csv").with_columns(pl.col("price") * 2)
