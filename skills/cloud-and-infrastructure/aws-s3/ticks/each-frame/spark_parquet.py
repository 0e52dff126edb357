sales.write.parquet("s3a://shop/sales")
