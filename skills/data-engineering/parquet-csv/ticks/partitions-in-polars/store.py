frame.write_parquet("a", partition_by="day")
