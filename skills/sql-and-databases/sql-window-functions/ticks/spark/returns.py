from pyspark.sql import Window
from pyspark.sql.functions import col, lag

day = Window.partitionBy("ticker").orderBy("day")
prices = prices.withColumn("change", col("close") - lag("close").over(day))  # ticks
