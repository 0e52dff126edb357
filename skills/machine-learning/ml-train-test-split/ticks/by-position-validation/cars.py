import pandas as pd

cars = pd.read_csv("cars.csv")
df_train = cars.iloc[:800]  # ticks
df_val = cars.iloc[800:]
