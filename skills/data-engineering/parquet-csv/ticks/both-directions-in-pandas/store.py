import pandas as pd

pd.read_parquet("a.parquet").to_parquet("b.parquet")  # ticks
