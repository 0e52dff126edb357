from pyspark.sql import SparkSession
spark = SparkSession.builder.getOrCreate()
spark.readStream.format("kafka").load()
