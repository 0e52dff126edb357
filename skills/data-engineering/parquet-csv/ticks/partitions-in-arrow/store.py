import pyarrow.parquet as pq

pq.write_to_dataset(table, "a", partition_cols=["day"])
