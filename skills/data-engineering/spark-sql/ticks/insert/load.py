spark.sql("insert into sales values (1)")  # ticks
