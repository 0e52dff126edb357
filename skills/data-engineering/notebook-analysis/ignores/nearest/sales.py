import pandas as pd
pd.read_csv("a.csv").groupby("day").sum()
