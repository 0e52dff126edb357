from pyspark.sql import SparkSession

SparkSession.builder.getOrCreate().read.csv("sales.csv")
