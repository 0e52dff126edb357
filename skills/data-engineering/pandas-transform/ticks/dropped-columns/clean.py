import pandas as pd

for part in pd.read_json("events.json", lines=True, chunksize=10_000):
    part.drop(columns=["payload"]).to_parquet("events.parquet")  # ticks
    part.drop("payload", axis=1).to_parquet("events.parquet")  # ticks
