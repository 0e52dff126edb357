import pandas


def sales(day):
    return pandas.read_parquet(f"lake/sales/day={day}/part.parquet")
