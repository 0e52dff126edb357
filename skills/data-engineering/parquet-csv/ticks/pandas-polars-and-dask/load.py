import awswrangler as wr
import dask.dataframe as dd
import fastparquet
import pandas as pd
import polars as pl
import pyarrow.parquet as pq

pd.read_parquet("a.parquet")  # ticks
pl.read_parquet("a.parquet")  # ticks
pl.scan_parquet("a.parquet")  # ticks
dd.read_parquet("a.parquet")  # ticks
frame.to_parquet("a.parquet")  # ticks
frame.write_parquet("a.parquet")  # ticks
pq.read_table("a.parquet")  # ticks
fastparquet.write("a.parquet", frame)  # ticks
wr.s3.to_parquet(frame, "s3://shop/a")  # ticks
wr.s3.read_parquet("s3://shop/a")  # ticks
rows.write.mode("overwrite").parquet("a")  # ticks
spark.read.parquet("a")  # ticks
