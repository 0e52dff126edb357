import pandas as pd
pd.read_csv("a").to_parquet("delta/sales.parquet")  # format("delta")
