from pyspark.sql import SparkSession
spark = SparkSession.builder.getOrCreate()
spark.sql("select day, sum(price) from sales group by day")
