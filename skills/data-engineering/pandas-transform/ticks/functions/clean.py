import pandas as pd

rows = pd.read_csv("sales.csv")
rows["year"] = year_of(rows)  # ticks
pd.merge(rows, cities)  # ticks
pd.concat([rows, cities])  # ticks
pd.json_normalize(rows)  # ticks
pd.pivot_table(rows)  # ticks
pd.melt(rows)  # ticks
pd.to_datetime(rows.day)  # ticks
pd.to_numeric(rows.total)  # ticks
pd.cut(rows.total, 3)  # ticks
pd.get_dummies(rows.city)  # ticks
