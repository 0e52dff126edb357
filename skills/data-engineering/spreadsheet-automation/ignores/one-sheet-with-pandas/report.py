import pandas as pd

rides = pd.read_excel("rides.xlsx")
rides.to_excel("clean.xlsx")
