import pandas as pd


def make_features(path):
    rows = pd.read_csv(path)
    rows["far"] = rows["distance"].clip(lower=10)  # ticks
    return rows
