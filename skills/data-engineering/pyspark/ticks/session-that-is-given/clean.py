rows = spark.read.csv("sales.csv")
one = rows.withColumn("year", year)  # ticks
two = rows.groupBy("city")  # ticks
three = rows.withColumnRenamed("a", "b")  # ticks
