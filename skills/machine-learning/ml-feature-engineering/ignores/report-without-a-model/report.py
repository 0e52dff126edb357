import numpy as np
import pandas as pd

rides = pd.read_csv("rides.csv")
rides["month"] = rides["started"].dt.month
rides["band"] = pd.cut(rides["distance"], 4)
rides["week"] = rides["count"].rolling(7).mean()
rides["log"] = np.log1p(rides["distance"])
