from pyspark.sql import SparkSession

rows = spark.read.csv("rows.csv")
rows = rows.fillna(0)  # ticks
rows = rows.dropna()  # ticks
rows = rows.na.fill({"city": "unknown"})  # ticks
rows = rows.na.drop(subset=["price"])  # ticks
