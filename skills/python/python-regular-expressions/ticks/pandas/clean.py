import pandas as pd

frame = pd.read_csv("sales.csv")
frame["year"] = frame["day"].str.extract(r"(\d{4})")  # ticks
frame["price"] = frame["price"].str.replace(r"[^\d.]", "", regex=True)  # ticks
numbers = frame["text"].str.extractall(r"(\d+)")  # ticks
