from pyspark.sql import SparkSession

rides = SparkSession.builder.getOrCreate().read.csv("rides.csv", header=True)
rides.write.partitionBy("day").parquet("rides")
