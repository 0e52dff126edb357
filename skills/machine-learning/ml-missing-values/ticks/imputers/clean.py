from pyspark.ml.feature import Imputer
from sklearn import impute

nearest = impute.KNNImputer()  # ticks
nearest.fit(X)  # ticks
chained = impute.IterativeImputer()  # ticks
chained.fit(X)  # ticks
imputer = impute.SimpleImputer(strategy="median")  # ticks
imputer.fit(X)  # ticks
X = imputer.fit_transform(X)  # ticks
spark = Imputer(inputCols=["age"], outputCols=["age_filled"])  # ticks
