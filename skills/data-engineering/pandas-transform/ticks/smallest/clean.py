import pandas as pd
frame = pd.read_csv("a.csv").dropna().groupby("day").sum()
