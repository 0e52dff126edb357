import pandas as pd

sales = pd.read_csv(f"s3://{bucket}/sales.csv")
