import pandas as pd
pd.read_csv("a.csv")  # .to_parquet later
