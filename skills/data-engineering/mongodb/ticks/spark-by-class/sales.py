rows = spark.read.format("com.mongodb.spark.sql").load()  # ticks
