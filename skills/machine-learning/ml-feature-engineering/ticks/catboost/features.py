import catboost
import pandas as pd

rides["band"] = pd.cut(rides["distance"], 4)
