from pandas import DataFrame


def prepare(rows: DataFrame):
    rows["family"] = rows["siblings"] + rows["parents"]  # ticks
    return rows
