import pandas as pd

rows = pd.read_csv("rows.csv")
print(rows.isnull().sum())
rows = rows.drop(columns=["id"])
