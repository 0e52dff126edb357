spark.sql("select * from sales")  # ticks
