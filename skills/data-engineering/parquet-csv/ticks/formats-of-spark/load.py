from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
sales = spark.read.format("csv").load("sales.csv")  # ticks
sales.write.format("parquet").save("sales")  # ticks
