import pandas as pd

frame = pd.DataFrame(rows)
frame.to_parquet("rates.parquet")
