import pandas as pd

rows = pd.read_csv("rows.csv")
rows = rows.dropna(subset=["price"])  # ticks
rows["temperature"] = rows["temperature"].interpolate()  # ticks
rows["shop"] = rows["shop"].ffill()  # ticks
rows["city"] = rows["city"].bfill()  # ticks
