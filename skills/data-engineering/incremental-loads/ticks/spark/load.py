changes = spark.read.format("delta").option("readChangeFeed", "true").load("sales")  # ticks

