import pandas as pd

frame = pd.read_csv("sales.csv")
frame["year"] = frame["day"].str.extract(r"(\d{4})")  # ticks
numbers = frame["text"].str.extractall(r"(\d+)")  # ticks
