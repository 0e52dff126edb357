import pandas as pd
import sklearn

rows = pd.read_csv("passengers.csv")
rows["port"] = rows["port"].map({"S": "Southampton", "Q": "Queenstown"})
rows["double"] = rows["fare"].map(lambda fare: {"fare": 2 * fare})
