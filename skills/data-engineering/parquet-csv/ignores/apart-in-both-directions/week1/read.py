import pandas as pd

print(pd.read_parquet("rates.parquet"))
