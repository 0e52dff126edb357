from datetime import datetime

import pandas as pd

df = pd.DataFrame(rows)
df["source"] = "bakery"
df["extracted_at"] = datetime.now()
df.to_csv("loaves.csv")
