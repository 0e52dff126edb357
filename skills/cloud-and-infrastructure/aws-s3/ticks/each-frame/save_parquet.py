sales.to_parquet("s3://shop/sales.parquet")
