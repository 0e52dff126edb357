sales = spark.read.csv("s3a://shop/sales.csv")
