def save(frame, day):
    frame.to_parquet(f"events/{day.year}/{day.month}/part.parquet")  # ticks
