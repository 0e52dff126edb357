import pandas as pd

pd.read_json("events.json").to_parquet(f"s3://shop/events/year={year}/month={month}/part.parquet")  # ticks
