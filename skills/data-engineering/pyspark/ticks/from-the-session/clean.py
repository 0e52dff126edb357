from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
rows = spark.read.csv("sales.csv")
rows.filter("total > 0")  # ticks
rows.where("total > 0")  # ticks
rows.join(cities)  # ticks
rows.agg({})  # ticks
rows.select("city")  # ticks
rows.distinct()  # ticks
rows.union(other)  # ticks
rows.orderBy("day")  # ticks
rows.rdd.map(str)  # ticks
rows.rdd.flatMap(str)  # ticks
rows.rdd.reduceByKey(add)  # ticks
