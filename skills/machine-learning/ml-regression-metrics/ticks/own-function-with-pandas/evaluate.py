import pandas as pd


def rmse(rows: pd.DataFrame):
    return ((rows.y - rows.p) ** 2).mean() ** 0.5
