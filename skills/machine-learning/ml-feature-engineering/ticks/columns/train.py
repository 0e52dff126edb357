import numpy as np
import pandas as pd
import xgboost as xgb

rides = pd.read_csv("rides.csv")
rides["band"] = pd.cut(rides["distance"], 4)  # ticks
rides["quarter"] = pd.qcut(rides["price"], 4)  # ticks
rides["year"] = rides["started"].dt.year  # ticks
rides["month"] = rides["started"].dt.month  # ticks
rides["day"] = rides["started"].dt.day  # ticks
rides["hour"] = rides["started"].dt.hour  # ticks
rides["weekday"] = rides["started"].dt.weekday  # ticks
rides["weekday2"] = rides["started"].dt.dayofweek  # ticks
rides["weekday3"] = rides["started"].dt.day_of_week  # ticks
rides["day_of_year"] = rides["started"].dt.dayofyear  # ticks
rides["season"] = rides["started"].dt.quarter  # ticks
rides["yesterday"] = rides["count"].shift(1)  # ticks
rides["change"] = rides["count"].diff()  # ticks
rides["week"] = rides["count"].rolling(7).mean()  # ticks
rides["log_distance"] = np.log1p(rides["distance"])  # ticks
rides["hour_sin"] = np.sin(rides["hour"])  # ticks
rides["hour_cos"] = np.cos(rides["hour"])  # ticks
