from pyspark.sql import SparkSession


def clean(rows):
    rows.groupBy("city")  # ticks
    rows.withColumn("year", year)  # ticks
    rows.withColumns({})  # ticks
    rows.withColumnRenamed("a", "b")  # ticks
    rows.dropDuplicates()  # ticks
    rows.selectExpr("a as b")  # ticks
    rows.unionByName(other)  # ticks
    rows.crossJoin(other)  # ticks
    rows.na.fill(0)  # ticks
    rows.fillna(0)  # ticks
    rows.explode("tags")  # ticks
