from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
rows = spark.read.csv("s3://shop/raw/sales/")  # ticks
rows.write.partitionBy("year").parquet("s3a://shop/trusted/sales/")  # ticks
rows.write.parquet("gs://shop/trusted/sales/")  # ticks
rows.write.parquet("abfss://shop/trusted/sales/")  # ticks
