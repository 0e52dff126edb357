def save(frame, data, day):
    key = f"raw/sales/day={day}/sales"
    frame.write_parquet(key)
