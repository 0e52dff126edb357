import pandas as pd
import xgboost

rows = pd.read_csv("passengers.csv")
rows["sex"] = rows["sex"].map({"male": 0, "female": 1})  # ticks
