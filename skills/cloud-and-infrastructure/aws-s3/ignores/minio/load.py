from pyspark.sql import SparkSession

spark = SparkSession.builder.config("spark.hadoop.fs.s3a.endpoint", "http://minio:9000").getOrCreate()
sales = spark.read.parquet("s3a://shop/sales")
