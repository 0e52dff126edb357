import pandas as pd
from sklearn.preprocessing import OneHotEncoder, StandardScaler

rows["age"] = pd.to_numeric(rows["age"])
rows["name"] = rows["name"].str.encode("utf-8")
X = StandardScaler().fit_transform(rows)
