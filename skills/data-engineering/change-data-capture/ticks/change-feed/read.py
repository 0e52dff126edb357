changes = spark.read.option("readChangeFeed", "true").table("sales")  # ticks
