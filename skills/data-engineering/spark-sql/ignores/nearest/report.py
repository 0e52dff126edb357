from pyspark.sql import SparkSession
spark = SparkSession.builder.getOrCreate()
spark.read.csv("sales")  # spark.sql("select day from sales")
