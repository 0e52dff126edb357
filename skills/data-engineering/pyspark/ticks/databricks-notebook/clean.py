from databricks.sdk.runtime import spark

rows = spark.table("sales").groupBy("city")  # ticks
