import pandas as pd


def aggregate(rows):
    return rows.groupby("shop")["sales"].transform(lambda sales: sales.rolling(3).mean())  # ticks


def deltas(rows):
    before = rows["sales"].shift(1)  # ticks
    return before, rows["sales"].diff()  # ticks
