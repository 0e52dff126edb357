rows = spark.read.format("mongodb").load()  # ticks
