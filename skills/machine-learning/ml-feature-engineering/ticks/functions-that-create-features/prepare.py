import pandas as pd


def create_features(path):
    rows = pd.read_csv(path)
    rows["far"] = rows["distance"].clip(lower=10)  # ticks
    return rows
