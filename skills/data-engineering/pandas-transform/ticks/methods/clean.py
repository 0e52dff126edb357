import pandas as pd


def clean(rows: pd.DataFrame):
    rows.groupby("city")  # ticks
    rows.merge(cities)  # ticks
    rows.pivot(index="city")  # ticks
    rows.pivot_table(index="city")  # ticks
    rows.melt()  # ticks
    rows.fillna(0)  # ticks
    rows.dropna()  # ticks
    rows.drop_duplicates()  # ticks
    rows.astype(int)  # ticks
    rows.apply(str)  # ticks
    rows.rename(columns={})  # ticks
    rows.sort_values("day")  # ticks
    rows.assign(year=2026)  # ticks
    rows.resample("D")  # ticks
    rows.explode("tags")  # ticks
