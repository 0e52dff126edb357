import polars as pl

pl.scan_parquet("a.parquet").collect().write_parquet("b.parquet")  # ticks
