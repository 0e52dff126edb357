import polars as pl
pl.read_csv("a.csv").write_parquet("a.parquet")  # .with_columns
