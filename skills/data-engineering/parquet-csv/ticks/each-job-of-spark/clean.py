def clean(frame):
    frame.write.mode("overwrite").parquet("/data/sales.parquet")
