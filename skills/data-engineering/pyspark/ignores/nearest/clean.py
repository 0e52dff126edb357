import pandas
from pyspark.sql import SparkSession
spark = SparkSession.builder.getOrCreate()
pandas.read_csv("a").groupby("day").sum()
