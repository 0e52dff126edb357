import pandas as pd


def groups_of(rows):
    places = pd.MultiIndex.from_frame(rows[["lat", "lon"]])
    codes, _ = pd.factorize(places, sort=True)
    return codes
