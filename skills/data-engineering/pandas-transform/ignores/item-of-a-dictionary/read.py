import pandas as pd

data = {}
data["sales"] = pd.read_csv("sales.csv")
