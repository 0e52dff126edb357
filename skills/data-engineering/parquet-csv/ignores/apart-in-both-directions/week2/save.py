import pandas as pd

pd.DataFrame(rows).to_parquet("rates.parquet")
