import pandas as pd


def prepare(rows: pd.DataFrame):
    rows["family"] = rows["siblings"] + rows["parents"]  # ticks
    return rows
