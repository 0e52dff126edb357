sqlContext.sql("select * from sales")  # ticks
