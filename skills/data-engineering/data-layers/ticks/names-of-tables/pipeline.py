raw.write.format("delta").save("/mnt/lake/bronze/sales")  # ticks
raw.write.saveAsTable("lake.silver.sales")  # ticks
spark.read.parquet("silver/sales")  # ticks
frame.to_parquet("data/gold/sales.parquet")  # ticks
frame.to_csv("data/gold/sales.csv")  # ticks
