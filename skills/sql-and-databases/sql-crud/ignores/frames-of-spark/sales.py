from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
spark.sql("INSERT INTO sale VALUES (1, 2)")
spark.sql("UPDATE sale SET total = 3")
spark.sql("DELETE FROM sale")
spark.table("sale").select("id").where("total > 1").show()
