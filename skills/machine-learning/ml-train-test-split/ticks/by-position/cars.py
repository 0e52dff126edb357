import numpy as np
import pandas as pd

cars = pd.read_csv("cars.csv")
n_test = int(len(cars) * 0.2)
df_test = cars.iloc[:n_test]
df_train = cars.iloc[n_test:]  # ticks
