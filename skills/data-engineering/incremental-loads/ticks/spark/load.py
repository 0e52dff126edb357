changes = spark.read.format("delta").option("readChangeFeed", "true").load("sales")  # ticks
changes.writeStream.foreachBatch(save).start()  # ticks
