import pandas as pd

pd.read_csv("sales.csv").to_parquet("sales.parquet")
