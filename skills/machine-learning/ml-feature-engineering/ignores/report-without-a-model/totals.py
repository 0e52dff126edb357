import pandas as pd

rides = pd.read_csv("rides.csv")
rides["profit"] = rides["price"] - rides["cost"]
rides["city"] = rides["address"].str.extract(r"(Porto|Lisbon)")
