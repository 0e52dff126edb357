import pandas as pd


def create_features(path):
    rows = pd.read_csv(path)
    rows["price_per_room"] = rows["price"] / rows["rooms"]  # ticks
    return rows
