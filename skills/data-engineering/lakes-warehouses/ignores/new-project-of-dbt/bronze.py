def save_bronze(frame):
    frame.to_parquet("bronze/sales.parquet")
