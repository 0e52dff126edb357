import pandas as pd

sales = pd.read_parquet("s3://shop/sales.parquet")
