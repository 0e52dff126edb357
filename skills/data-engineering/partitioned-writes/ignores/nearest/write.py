from pyspark.sql import Window

ranked = Window.partitionBy("day").orderBy("fare")
spark.read.csv("rides.csv").write.parquet("rides")
