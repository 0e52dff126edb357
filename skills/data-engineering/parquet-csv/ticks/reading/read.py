import awswrangler as wr
import dask.dataframe as dd
import pandas as pd
import polars as pl
import pyarrow.parquet as pq

pd.read_parquet("a.parquet")  # ticks
pl.read_parquet("a.parquet")  # ticks
pl.scan_parquet("a.parquet")  # ticks
dd.read_parquet("a.parquet")  # ticks
pq.read_table("a.parquet")  # ticks
wr.s3.read_parquet("s3://shop/a")  # ticks
spark.read.parquet("a")  # ticks
