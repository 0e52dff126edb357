rows = spark.read.format("mongo").load()  # ticks
