import pandas as pd

print(pd.read_parquet("https://data.example.org/rates.parquet"))
