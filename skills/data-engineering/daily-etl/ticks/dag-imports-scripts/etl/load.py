import pandas as pd


def load(rates):
    pd.DataFrame(rates).to_parquet("rates.parquet")  # ticks
