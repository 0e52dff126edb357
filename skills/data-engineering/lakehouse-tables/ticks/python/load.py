import awswrangler as wr
import polars as pl
from deltalake import DeltaTable, write_deltalake
from pyiceberg.catalog import load_catalog

write_deltalake("sales", frame)  # ticks
table = DeltaTable("sales")  # ticks
frame.write_delta("sales")  # ticks
pl.read_delta("sales")  # ticks
pl.scan_delta("sales")  # ticks
pl.scan_iceberg("sales")  # ticks
catalog = load_catalog("shop")  # ticks
catalog.create_table("sales", schema)  # ticks
catalog.load_table("sales")  # ticks
wr.athena.to_iceberg(frame)  # ticks
