rows = spark.readStream.format("rate").load()  # ticks
