import pandas as pd


def clean(df):
    df["total"] = df["price"] * df["amount"]  # ticks
    df.columns = [name.lower() for name in df.columns]  # ticks
    return df


def by_day(sales_df):
    sales_df["day"] = sales_df["day"].str.strip()  # ticks
    return sales_df


names = pd.read_csv("names.csv")
names.columns = ["id", "name"]  # ticks
