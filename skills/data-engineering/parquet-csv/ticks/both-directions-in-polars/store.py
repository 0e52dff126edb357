import polars as pl

pl.read_parquet("a.parquet").write_parquet("b.parquet")  # ticks
