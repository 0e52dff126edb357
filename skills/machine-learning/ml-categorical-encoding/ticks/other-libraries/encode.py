import category_encoders as ce
import pandas as pd
from pyspark.ml import feature

encoder = ce.BinaryEncoder(cols=["city"])  # ticks
rows["plan"] = rows["plan"].astype("category").cat.codes  # ticks
codes, cities = pd.factorize(rows["city"])  # ticks
index = feature.StringIndexer(inputCol="city", outputCol="city_index")  # ticks
one_hot = feature.OneHotEncoder(inputCol="city_index", outputCol="city_vector")  # ticks
