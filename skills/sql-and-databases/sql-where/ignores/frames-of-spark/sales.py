from pyspark.sql import SparkSession

SparkSession.builder.getOrCreate().table("sale").select("id").where("total > 1").show()
