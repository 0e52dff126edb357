import pandas as pd

rows = pd.merge(sales, customers).groupby("city").sum().sort_values("total")
line = ",".join(["a", "b"])
