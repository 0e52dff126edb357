from pyspark.sql import SparkSession
spark = SparkSession.builder.getOrCreate()
spark.read.csv("a").withColumnRenamed("a", "day")
