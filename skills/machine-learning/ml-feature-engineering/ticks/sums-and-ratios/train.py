import pandas as pd
import sklearn

passengers = pd.read_csv("passengers.csv")
passengers["family"] = passengers["siblings"] + passengers["parents"] + 1  # ticks
passengers["fare_each"] = passengers["fare"] / passengers["family"]  # ticks
passengers["title"] = passengers["name"].str.extract(r"(Mr|Ms)")  # ticks
passengers["long"] = passengers["name"].str.len()  # ticks
passengers["words"] = passengers["name"].str.count(" ")  # ticks
