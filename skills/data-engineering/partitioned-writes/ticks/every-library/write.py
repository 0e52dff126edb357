import awswrangler as wr
import pyarrow.dataset
import pyarrow.parquet
from deltalake import write_deltalake

rides.to_parquet("rides", partition_cols=["day"])  # ticks
lazy.write_parquet("rides", partition_by="day")  # ticks
dask.to_parquet("rides", partition_on=["day"])  # ticks
daft.to_delta("rides", partition_by="day")  # ticks
pyarrow.parquet.write_to_dataset(table, "rides")  # ticks
pyarrow.dataset.write_dataset(table, "rides")  # ticks
write_deltalake("rides", table, partition_by="day")  # ticks
wr.s3.to_parquet(rides, path="s3://rides", partition_cols=["day"])  # ticks
