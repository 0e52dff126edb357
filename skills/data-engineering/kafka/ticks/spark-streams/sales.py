rows = spark.readStream.format("kafka").load()  # ticks
rows.writeStream.format("kafka").start()  # ticks
