from pyspark.sql import SparkSession

sales = SparkSession.builder.getOrCreate().read.csv("sales.csv")
properties = {"driver": "org.postgresql.Driver"}  # ticks
sales.write.jdbc(url, "sale", properties=properties)
