import pandas as pd
from sklearn.preprocessing import PolynomialFeatures, StandardScaler

rides = pd.read_csv("rides.csv")
rides["price"] = rides["price"].fillna(0)
X = StandardScaler().fit_transform(rides)
