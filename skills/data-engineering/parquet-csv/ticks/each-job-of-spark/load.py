def load(spark):
    return spark.read.parquet("/data/sales.parquet")
