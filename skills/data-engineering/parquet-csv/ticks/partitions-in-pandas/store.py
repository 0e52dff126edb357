frame.to_parquet("a", partition_cols=["day"])
