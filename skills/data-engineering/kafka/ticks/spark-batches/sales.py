rows = spark.read.format("kafka").load()  # ticks
rows.write.format("kafka").save()  # ticks
