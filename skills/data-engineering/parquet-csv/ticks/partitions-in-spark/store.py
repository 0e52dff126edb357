rows.write.partitionBy("day").parquet("a")
