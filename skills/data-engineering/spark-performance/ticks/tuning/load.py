from pyspark.sql import SparkSession
from pyspark.sql.functions import broadcast

spark = (
    SparkSession.builder.config("spark.sql.shuffle.partitions", 8)  # ticks
    .getOrCreate()
)
adaptive = SparkSession.builder.config("spark.sql.adaptive.enabled", True)  # ticks
joined = SparkSession.builder.config("spark.sql.autoBroadcastJoinThreshold", 1)  # ticks
spark.conf.set("spark.sql.adaptive.enabled", True)  # ticks
spark.conf.set("spark.sql.shuffle.partitions", 8)  # ticks
spark.conf.set("spark.sql.autoBroadcastJoinThreshold", 1)  # ticks
rows.join(broadcast(cities))  # ticks
rows.repartition(8)  # ticks
rows.repartitionByRange(8, "day")  # ticks
rows.persist()  # ticks
rows.unpersist()  # ticks
rows.write.bucketBy(8, "city")  # ticks
rows.explain()  # ticks
