import pandas as pd
import sklearn

rides = pd.read_csv("rides.csv")
rides["metres"] = rides["miles"] * 1609
rides["price"] = rides["price"] - 1
