import pandas as pd
pd.merge(a, b)
