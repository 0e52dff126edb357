def save(frame, data, day):
    key = f"raw/sales/day={day}/sales"
    frame.to_parquet(key)
