from pyspark.sql import SparkSession

session = SparkSession.builder.getOrCreate()
rows = session.readStream.format("rate").load()  # ticks
rows.writeStream.start()  # ticks
